import type { Kysely, Transaction } from 'kysely';
import { Observable } from 'rxjs';
import type { Schema } from './schema.ts';

/** One thing to do in the store, within a transaction that it shares with its neighbours. */
export type Work<T> = (transaction: Transaction<Schema>) => Promise<T>;

/** Does work in the store: emits its answer once the shared transaction is durable. */
export type Perform = <T>(work: Work<T>) => Observable<T>;

interface Queued {
  readonly run: (transaction: Transaction<Schema>) => Promise<void>;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** How work is done and how its errors are named. */
export interface UnitOfWorkOptions {
  readonly db: Kysely<Schema>;
  readonly toFailure: (error: unknown) => unknown;
}

/** Milliseconds in which works gather for one transaction. */
const LINGER = 2;
/** Most works that share one transaction. */
const MOST = 512;

/** Work that arrives within a moment, or while a transaction is under way, shares the next one. */
export const unitOfWork = ({ db, toFailure }: UnitOfWorkOptions) => {
  let queue: Queued[] = [];
  let running: Promise<void> | null = null;

  const commit = async (batch: readonly Queued[]): Promise<void> => {
    try {
      await db.transaction().execute(async (transaction) => {
        for (const { run } of batch) await run(transaction);
      });
      for (const { resolve } of batch) resolve();
    } catch (error) {
      for (const { reject } of batch) reject(toFailure(error));
    }
  };

  const drain = async (): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, LINGER));
    while (queue.length > 0) {
      const batch = queue.slice(0, MOST);
      queue = queue.slice(MOST);
      await commit(batch);
    }
    running = null;
  };

  const perform: Perform = <T>(work: Work<T>) =>
    new Observable<T>((subscriber) => {
      let answer: { readonly value: T } | null = null;
      queue.push({
        run: async (transaction) => {
          answer = { value: await work(transaction) };
        },
        resolve: () => {
          if (answer !== null) subscriber.next(answer.value);
          subscriber.complete();
        },
        reject: (error) => subscriber.error(error),
      });
      running ??= drain();
    });

  return { perform, idle: async () => running ?? Promise.resolve() };
};
