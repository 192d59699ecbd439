import { map } from 'rxjs';
import { describe, it } from 'vitest';
import type { Settled } from '#src/delivery.ts';
import { settleEach } from '#src/settle-each.ts';
import { marbles } from '../support/marbles.ts';

const settled = (offset: string): Settled => ({
  kind: 'done',
  receipt: { inbox: 'mail', partition: 0, offset },
  entries: [],
});

describe('settleEach', () => {
  it('settles all at once, emits each once it is durable, and completes when the last is', () => {
    marbles(({ cold, expectObservable, expectSubscriptions }) => {
      const settling = { a: cold<never>('-----|'), b: cold<never>('-|') };
      const source = cold('ab|').pipe(map(settled));
      expectObservable(source.pipe(settleEach(({ receipt }) => settling[receipt.offset as 'a' | 'b']))).toBe(
        '--b--(a|)',
        { a: settled('a'), b: settled('b') },
      );
      expectSubscriptions(settling.a.subscriptions).toBe('^----!');
      expectSubscriptions(settling.b.subscriptions).toBe('-^!');
    });
  });

  it('ends with the first settling that fails, and lets go of the others', () => {
    marbles(({ cold, expectObservable, expectSubscriptions }) => {
      const settling = { a: cold<never>('-----|'), b: cold<never>('-#') };
      const source = cold('ab---|').pipe(map(settled));
      expectObservable(source.pipe(settleEach(({ receipt }) => settling[receipt.offset as 'a' | 'b']))).toBe('--#');
      expectSubscriptions(settling.a.subscriptions).toBe('^-!');
    });
  });
});
