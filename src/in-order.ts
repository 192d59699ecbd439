import { Observable, tap, type OperatorFunction } from 'rxjs';
import type { Delivery, Receipt, Settled } from './delivery.ts';

/**
 * Emits what the stage makes of the deliveries in the order of the deliveries, however it finishes them: a mailbox
 * has no lanes yet, and the mails of one thread must reach the first topic in the order in which they arrived.
 * Holds at most what the inbox has open.
 */
export const inOrder =
  <A>(stage: OperatorFunction<Delivery<A>, Settled>): OperatorFunction<Delivery<A>, Settled> =>
  (deliveries) =>
    new Observable((subscriber) => {
      const expected: string[] = [];
      const finished = new Map<string, Settled>();
      const emitReady = (): void => {
        for (let settled = takeHead(expected, finished); settled; settled = takeHead(expected, finished)) {
          subscriber.next(settled);
        }
      };
      return deliveries
        .pipe(
          tap(({ receipt }) => expected.push(toName(receipt))),
          stage,
        )
        .subscribe({
          next: (settled) => {
            finished.set(toName(settled.receipt), settled);
            emitReady();
          },
          error: (error: unknown) => subscriber.error(error),
          complete: () => subscriber.complete(),
        });
    });

const toName = ({ partition, offset }: Receipt): string => `${partition}/${offset}`;

const takeHead = (expected: string[], finished: Map<string, Settled>): Settled | undefined => {
  const head = expected[0];
  const settled = head === undefined ? undefined : finished.get(head);
  if (head === undefined || settled === undefined) return undefined;
  expected.shift();
  finished.delete(head);
  return settled;
};
