import { ignoreElements, takeUntil, type Observable } from 'rxjs';
import type { Delivery } from './delivery.ts';
import { inOrder } from './in-order.ts';
import { perform, type Performance } from './perform.ts';
import type { Inbox, Log, TopicSpec } from './ports.ts';
import { settleEach } from './settle-each.ts';
import type { Topic, Writer } from './topic.ts';

/** Takes one message, returns what comes of it. May emit nothing; must complete; may be cancelled. */
export type Behaviour<A, B> = (message: A) => Observable<B>;

/** What an actor needs to run: where it publishes, where crashes are counted, how it waits, when it stops. */
export interface Runtime extends Pick<Performance<never, never>, 'strikes' | 'pauses'> {
  readonly log: Log;
  /** Emits when no new message may be taken; what is open is still finished. */
  readonly stopping: Observable<unknown>;
}

/** A name, an inbox, a behaviour and an outbox. */
export interface Actor {
  readonly name: string;
  /** `topic` is null where the inbox is no topic but the world: a mailbox, a webhook, the timers that are due. */
  readonly reads: { readonly name: string; readonly topic: TopicSpec | null };
  readonly writes: readonly TopicSpec[];
  /** Never emits. Completes when the inbox ended, or stopping emitted, and all that was taken is settled. */
  readonly run: (runtime: Runtime) => Observable<never>;
}

interface Wiring<A, B> {
  readonly reads: Topic<A> | Inbox<A>;
  readonly does: Behaviour<A, B>;
  readonly writes: Writer<B>;
}

const nothing: Writer<unknown> = { topics: [], entries: () => [] };

/** Declares an actor. Wiring a behaviour to a topic of another type does not compile. */
export function actor<A, B>(name: string, wiring: Wiring<A, B>): Actor;
export function actor<A>(name: string, wiring: Omit<Wiring<A, never>, 'writes'>): Actor;
export function actor<A, B>(
  name: string,
  { reads, does, writes = nothing }: Omit<Wiring<A, B>, 'writes'> & { readonly writes?: Writer<B> },
): Actor {
  const outbox = { does, writes };
  return {
    name,
    reads: { name: reads.name, topic: 'decode' in reads ? reads : null },
    writes: writes.topics,
    run: 'decode' in reads ? readTopic(name, { reads, ...outbox }) : readWorld(name, { reads, ...outbox }),
  };
}

const readTopic =
  <A, B>(group: string, { reads, does, writes }: Wiring<A, B> & { readonly reads: Topic<A> }) =>
  ({ log, strikes, pauses, stopping }: Runtime): Observable<never> =>
    untilStopped(log.inbox(reads.name), group, stopping).pipe(
      perform({
        group,
        does: (bytes) => does(reads.decode(bytes)),
        entries: writes.entries,
        toBytes: (bytes) => bytes,
        strikes,
        pauses,
      }),
      log.steps(group),
      ignoreElements(),
    );

const readWorld =
  <A, B>(group: string, { reads, does, writes }: Wiring<A, B> & { readonly reads: Inbox<A> }) =>
  ({ log, strikes, pauses, stopping }: Runtime): Observable<never> =>
    untilStopped(reads, group, stopping).pipe(
      inOrder(perform({ group, does, entries: writes.entries, toBytes: () => null, strikes, pauses })),
      log.steps(group),
      settleEach((receipt) => reads.settle(group, receipt)),
      ignoreElements(),
    );

/** Sits on the inbox, so that stopping drains what was taken; at the end of the pipe it would cancel it. */
const untilStopped = <A>(inbox: Inbox<A>, group: string, stopping: Observable<unknown>): Observable<Delivery<A>> =>
  inbox.read(group).pipe(takeUntil(stopping));
