import type { Kysely, Transaction } from 'kysely';
import { Observable } from 'rxjs';
import { pace } from '../pace.ts';
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

/** Milliseconds between two transactions: whatever comes meanwhile shares the next. */
const INTERVAL = 14;
/** Most works that share one transaction. */
const MOST = 512;

/** The first work of a quiet time begins at once; the busier it is, the more share a transaction. */
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
    while (queue.length > 0) {
      const batch = queue.slice(0, MOST);
      queue = queue.slice(MOST);
      await commit(batch);
    }
  };
  const transactions = pace(INTERVAL, () => {
    running = (running ?? Promise.resolve()).then(drain);
  });

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
      transactions.ask();
    });

  return {
    perform,
    idle: async () => {
      while (queue.length > 0) await new Promise((resolve) => setTimeout(resolve, 1));
      await running;
    },
  };
};
