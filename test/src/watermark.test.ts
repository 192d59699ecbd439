import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { watermark } from '#src/watermark.ts';
import { runs } from '../support/properties.ts';

describe('watermark', () => {
  it('is the lowest unsettled offset, whatever the order of settling', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]), (order) => {
        const mark = watermark(0);
        const settled = new Set<number>();
        for (const offset of order) {
          expect(mark.settle(offset)).toBe(true);
          expect(mark.settle(offset)).toBe(false);
          settled.add(offset);
          const lowest = Array.from({ length: 11 }, (_, index) => index).find((index) => !settled.has(index));
          expect(mark.next()).toBe(lowest);
        }
        expect([...mark.beyond()].every((offset) => offset > mark.next())).toBe(true);
      }),
      runs(200),
    );
  });

  it('goes on where the last reader stopped, with what was settled beyond', () => {
    const mark = watermark(5, [6, 7, 9]);
    expect(mark.next()).toBe(5);
    expect([4, 6, 8].map((offset) => mark.isSettled(offset))).toEqual([true, true, false]);
    mark.settle(5);
    expect(mark.next()).toBe(8);
  });
});
