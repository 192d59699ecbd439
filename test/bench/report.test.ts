import { describe, expect, it } from 'vitest';
import { figuresToTable, median, toRange, toFigure, toRatio, withCpu } from './report.ts';

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

  it("has half of the samples' range, and how far the farthest are from the median", () => {
    const samples = [100, 95, 110, 70, 100];
    expect(toRange('rss', samples)).toMatchObject({ value: 20, unit: '%', spread: [-30, 10], rounds: 5 });
  });

  it('has the median of what a record costs, ours and the baseline each for itself', () => {
    const rounds = [
      { value: 1, baseline: 9 },
      { value: 3, baseline: 7 },
      { value: 2, baseline: 8 },
    ];
    expect(withCpu(toFigure('e2e', 'mails/s', [5]), rounds)).toMatchObject({
      value: 5,
      cpu: { value: 2, baseline: 8 },
    });
  });

  it('shows a column for the cost of a record only where one is known', () => {
    const plain = toFigure('rss', 'MB', [3]);
    expect(figuresToTable([plain])).not.toContain('CPU');
    const [head, ...rows] = figuresToTable([withCpu(plain, [{ value: 1.5, baseline: 2 }]), plain]).split('\n');
    expect(head).toMatch(/rounds {2}CPU per record$/);
    expect(rows.map((row) => row.split(/ {2,}/).at(-1))).toEqual(['1.50 us, baseline 2.00 us', '-']);
  });
});
