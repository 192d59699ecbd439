import { describe, expect, it } from 'vitest';
import { median, toFigure, toRatio } from './report.ts';

describe('a benchmark report', () => {
  it('has the middle value, of an even count the lower of the two', () => {
    expect([median([3, 1, 2]), median([4, 1, 3, 2]), median([5])]).toEqual([2, 2, 5]);
  });

  it('gives a figure alone with its lowest and highest value', () => {
    expect(toFigure('rss', 'MB', [3, 1, 2])).toEqual({
      ...{ id: 'rss', value: 2, unit: 'MB', baseline: null, ratio: null },
      ...{ spread: [1, 3], rounds: 3 },
    });
  });

  it("gives the median of the rounds' own ratios, not the ratio of the medians", () => {
    const pairs = [
      { value: 1, baseline: 10 },
      { value: 8, baseline: 2 },
      { value: 3, baseline: 4 },
    ];
    expect(toRatio('e2e', 'mails/s', pairs)).toMatchObject({ value: 3, baseline: 4, ratio: 0.75, spread: [0.1, 4] });
  });
});
