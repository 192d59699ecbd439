import { Observable, timer, type OperatorFunction, type Subscriber } from 'rxjs';
import type { DeadLetter, Delivery, Entry, Settled } from './delivery.ts';
import { decisionOf, Failure } from './failure.ts';
import { openWork, type Following, type OpenWork } from './open-work.ts';
import type { Strikes } from './ports.ts';

/** How a behaviour is performed; `A` is what it takes, `B` what it answers. */
export interface Performance<A, B> {
  readonly group: string;
  readonly does: (message: A) => Observable<B>;
  readonly entries: (answer: B) => readonly Entry[];
  /** The record's bytes for its dead letter; null where the headers name where they are kept. */
  readonly toBytes: (message: A) => Uint8Array | null;
  readonly strikes: Strikes;
  /** Milliseconds to wait before each further try when the weather is bad; after the last, the supervisor decides. */
  readonly pauses: readonly number[];
}

/** A record that crashes its actor this often is buried, so that it cannot stop the rest. */
const MOST_STRIKES = 3;

/**
 * Lifts a behaviour to a stage: one Settled for each Delivery, whatever the behaviour drops, multiplies or fails.
 * The machinery's only place of concurrency: every delivery is performed at once, as the inbox bounds how many there
 * are. An error nobody named is counted against the record and ends the stage; the third one buries the record.
 */
export const perform =
  <A, B>(performance: Performance<A, B>): OperatorFunction<Delivery<A>, Settled> =>
  (deliveries) =>
    new Observable((subscriber) => {
      const work = openWork(subscriber);
      const attempt = attempting({ ...performance, subscriber, work });
      return deliveries.subscribe({
        next: (delivery) => attempt(delivery, 1),
        error: (error: unknown) => subscriber.error(error),
        complete: work.end,
      });
    });

interface Stage<A, B> extends Performance<A, B> {
  readonly subscriber: Subscriber<Settled>;
  readonly work: OpenWork;
}

/** One try at one delivery. */
interface Attempt<A> {
  readonly delivery: Delivery<A>;
  /** Counted from 1. */
  readonly attempts: number;
  /** What it has answered until now; null where it has not. */
  entries: Entry[] | null;
}

type Attempting<A> = (delivery: Delivery<A>, attempts: number) => void;

const nothing: readonly Entry[] = [];

/** Made once for a stage: what a delivery costs is the record of its attempt, and its subscriber. */
const attempting = <A, B>(stage: Stage<A, B>): Attempting<A> => {
  const does = ({ delivery }: Attempt<A>): Observable<B> => stage.does(delivery.value);
  const following: Following<B, Attempt<A>> = {
    next: (answer, attempt) => {
      const { headers } = attempt.delivery;
      attempt.entries ??= [];
      for (const entry of stage.entries(answer)) {
        attempt.entries.push({ ...entry, headers: { ...headers, ...entry.headers } });
      }
    },
    error: (error, attempt) => judgeFailure(stage, begin, { ...attempt, error }),
    complete: ({ delivery: { receipt }, entries }) =>
      stage.subscriber.next({ kind: 'done', receipt, entries: entries ?? nothing }),
  };
  const begin: Attempting<A> = (delivery, attempts) =>
    stage.work.follow(does, following, { delivery, attempts, entries: null });
  return begin;
};

interface Failed<A> {
  readonly delivery: Delivery<A>;
  readonly attempts: number;
  readonly error: unknown;
}

const judgeFailure = <A, B>(stage: Stage<A, B>, again: Attempting<A>, failed: Failed<A>): void => {
  const decision = decisionOf(failed.error);
  const pause = stage.pauses[failed.attempts - 1];
  if (decision === 'dead') bury(stage, failed);
  else if (decision === 'retry' && pause !== undefined)
    retryAfter(stage, pause, () => again(failed.delivery, failed.attempts + 1));
  else if (decision === null) strike(stage, failed);
  else stage.subscriber.error(failed.error);
};

const retryAfter = <A, B>({ work }: Stage<A, B>, pause: number, again: () => void): void =>
  work.follow(() => timer(pause), { complete: again }, null);

const strike = <A, B>(stage: Stage<A, B>, failed: Failed<A>): void => {
  const counted = { strikes: 0 };
  const { group, subscriber, strikes, work } = stage;
  work.follow(
    () => strikes.add(group, failed.delivery.receipt),
    {
      next: (count) => (counted.strikes = count),
      error: () => subscriber.error(failed.error),
      complete: () => {
        if (counted.strikes < MOST_STRIKES) subscriber.error(failed.error);
        else bury(stage, { ...failed, attempts: counted.strikes, error: asBug(group, failed.error) });
      },
    },
    counted,
  );
};

const asBug = (group: string, cause: unknown): Failure =>
  new Failure('BUG', `[${group}] crashed ${MOST_STRIKES} times on this record: ${nameOf(cause)}`, { cause });

/** The kind of error and where it was thrown: never its message, which may quote a mail. */
const nameOf = (error: unknown): string =>
  error instanceof Error ? `${error.name} ${/\bat .*/.exec(error.stack ?? '')?.[0] ?? ''}`.trim() : typeof error;

const bury = <A, B>(stage: Stage<A, B>, failed: Failed<A>): void => {
  const { receipt } = failed.delivery;
  stage.subscriber.next({ kind: 'dead', receipt, letter: toLetter(stage, failed) });
};

const toLetter = <A, B>(stage: Stage<A, B>, { delivery, attempts, error }: Failed<A>): DeadLetter => ({
  origin: delivery.receipt,
  group: stage.group,
  key: delivery.key,
  value: stage.toBytes(delivery.value),
  headers: delivery.headers,
  attempts,
  code: error instanceof Failure ? error.code : 'BUG',
  message: error instanceof Error ? error.message : 'unknown',
});
