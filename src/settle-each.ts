import { Observable, type OperatorFunction } from 'rxjs';
import type { Settled } from './delivery.ts';
import { openWork } from './open-work.ts';

/**
 * Settles each as it comes, all at once, as the inbox bounds how many there are. Completes when the source has ended
 * and every settling is durable; a failed settling ends the stream, and its delivery is released.
 */
export const settleEach =
  (settle: (settled: Settled) => Observable<never>): OperatorFunction<Settled, never> =>
  (source) =>
    new Observable((subscriber) => {
      const { follow, end } = openWork(subscriber);
      return source.subscribe({
        next: (settled) => follow(() => settle(settled), {}),
        error: (error: unknown) => subscriber.error(error),
        complete: end,
      });
    });
