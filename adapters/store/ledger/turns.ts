import type { Transaction } from 'kysely';
import { Observable, type Subscriber } from 'rxjs';
import type { Schema } from '../schema.ts';
import type { Perform } from '../unit-of-work.ts';

/** One thing to do while nobody else counts. */
export type Move<P, T> = (page: P) => Promise<T>;

/**
 * Emits what a move answers once it is durable. Unsubscribed before, the move is not made; where that is too late,
 * `unwanted` gets the answer that nobody takes.
 */
export type Turns<P> = <T>(move: Move<P, T>, unwanted?: (answer: T) => void) => Observable<T>;

/** What the moves that go together share: read at the first look, written at the end. */
export interface Book<P> {
  readonly open: (transaction: Transaction<Schema>) => Promise<P>;
  readonly close: (page: P) => Promise<void>;
}

interface Waiting<P> {
  /** Answers with what tells the subscriber. */
  readonly move: (page: P) => Promise<() => void>;
  readonly subscriber: Pick<Subscriber<never>, 'closed' | 'error'>;
}

/** Most moves that share one transaction. */
const MOST = 1_000;

/** All moves that wait go in one transaction, one after the other on the same page. */
export const turns = <P>(perform: Perform, { open, close }: Book<P>): Turns<P> => {
  let waiting: Waiting<P>[] = [];
  const take = (): readonly Waiting<P>[] => {
    const taken = waiting.slice(0, MOST).filter(({ subscriber }) => !subscriber.closed);
    waiting = waiting.slice(MOST);
    if (waiting.length > 0) moveAll();
    return taken;
  };
  const moveAll = (): void => {
    let taken: readonly Waiting<P>[] | null = null;
    perform(async (transaction) => {
      taken = take();
      if (taken.length === 0) return [];
      const page = await open(transaction);
      const tellings: (() => void)[] = [];
      for (const { move } of taken) tellings.push(await move(page));
      await close(page);
      return tellings;
    }).subscribe({
      next: (tellings) => {
        for (const tell of tellings) tell();
      },
      error: (error: unknown) => {
        for (const { subscriber } of taken ?? take()) subscriber.error(error);
      },
    });
  };
  return <T>(move: Move<P, T>, unwanted?: (answer: T) => void) =>
    new Observable<T>((subscriber) => {
      waiting.push({
        move: async (page) => {
          const answer = await move(page);
          return () => {
            if (subscriber.closed) return unwanted?.(answer);
            subscriber.next(answer);
            subscriber.complete();
          };
        },
        subscriber,
      });
      if (waiting.length === 1) moveAll();
    });
};
