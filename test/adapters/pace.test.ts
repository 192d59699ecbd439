import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pace } from '#adapters/pace.ts';

describe('pace', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'setImmediate', 'performance'] }));
  afterEach(() => void vi.useRealTimers());

  const counted = (interval: number) => {
    let calls = 0;
    return { ...pace(interval, () => (calls += 1)), calls: () => calls };
  };

  it('works at once where it was long idle', async () => {
    const { ask, calls } = counted(100);
    await vi.advanceTimersByTimeAsync(1_000);
    ask();
    await vi.advanceTimersByTimeAsync(0);
    expect(calls()).toBe(1);
  });

  it('works once for all who ask before it begins', async () => {
    const { ask, calls } = counted(100);
    for (let n = 0; n < 5; n += 1) ask();
    await vi.advanceTimersByTimeAsync(500);
    expect(calls()).toBe(1);
  });

  it('works at most once an interval, however often it is asked', async () => {
    const { ask, calls } = counted(100);
    for (let n = 0; n < 1_000; n += 1) {
      ask();
      await vi.advanceTimersByTimeAsync(1);
    }
    expect(calls()).toBeGreaterThan(8);
    expect(calls()).toBeLessThanOrEqual(11);
  });

  it('asked while it works, works again', async () => {
    let calls = 0;
    const { ask } = pace(10, () => {
      calls += 1;
      if (calls < 3) ask();
    });
    ask();
    await vi.advanceTimersByTimeAsync(100);
    expect(calls).toBe(3);
  });
});
