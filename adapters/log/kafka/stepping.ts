import { Observable, type OperatorFunction } from 'rxjs';
import type { Entry, Receipt, Settled } from '#src/delivery.ts';
import { openWork } from '#src/open-work.ts';

/** How a step is taken. */
export interface SteppingOptions {
  readonly toEntries: (settled: Settled) => readonly Entry[];
  /** Completes once the brokers have all of it. */
  readonly publish: (entries: readonly Entry[]) => Observable<never>;
  /** At once. */
  readonly settle: (receipt: Receipt) => void;
}

/** Publishes, then settles; what publishes nothing is settled at once, by a plain call. Emits what is settled. */
export const stepping =
  ({ toEntries, publish, settle }: SteppingOptions): OperatorFunction<Settled, Receipt> =>
  (source) =>
    new Observable((subscriber) => {
      const { follow, end } = openWork(subscriber);
      const finish = ({ receipt }: Settled): void => {
        settle(receipt);
        subscriber.next(receipt);
      };
      const step = (settled: Settled): Observable<never> => publish(toEntries(settled));
      const following = { complete: finish };
      return source.subscribe({
        next: (settled) => {
          if (settled.kind === 'done' && settled.entries.length === 0) finish(settled);
          else follow(step, following, settled);
        },
        error: (error: unknown) => subscriber.error(error),
        complete: end,
      });
    });
