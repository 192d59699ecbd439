import { delay, map, mergeMap, of, tap } from 'rxjs';
import { describe, expect, it } from 'vitest';
import type { Delivery, Settled } from '#src/delivery.ts';
import { inOrder } from '#src/in-order.ts';
import { marbles } from '../support/marbles.ts';

const delivery = (offset: string): Delivery<string> => ({
  receipt: { inbox: 'mail', partition: 0, offset },
  key: '',
  value: offset,
  headers: {},
});

/** Finishes each delivery after as many frames as its name says. */
const slow = mergeMap(({ receipt }: Delivery<string>) =>
  of<Settled>({ kind: 'done', receipt, entries: [] }).pipe(delay(Number(receipt.offset))),
);

describe('inOrder', () => {
  it('emits in the order of the deliveries, however the stage finishes them', () => {
    marbles(({ cold, expectObservable }) => {
      const settled = cold('(521)|').pipe(
        map(delivery),
        inOrder(slow),
        map(({ receipt }) => receipt.offset),
      );
      expectObservable(settled).toBe('-----(521|)');
    });
  });

  it('takes every delivery at once', () => {
    const taken: string[] = [];
    marbles(({ cold, flush }) => {
      cold('(921)|')
        .pipe(
          map(delivery),
          tap(({ value }) => taken.push(value)),
          inOrder(slow),
        )
        .subscribe();
      flush();
    });
    expect(taken).toEqual(['9', '2', '1']);
  });

  it('hands on the stage’s error', () => {
    marbles(({ cold, expectObservable }) => {
      expectObservable(
        cold('1-#').pipe(
          map(delivery),
          inOrder(slow),
          map(({ receipt }) => receipt.offset),
        ),
      ).toBe('-1#');
    });
  });
});
