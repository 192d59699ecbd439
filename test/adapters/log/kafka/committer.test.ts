import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { committer } from '#adapters/log/kafka/committer.ts';

describe('committer', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  /** A committer whose commits end when they are told to. */
  const open = () => {
    const ends: { readonly resolve: () => void; readonly reject: (error: Error) => void }[] = [];
    const errors: unknown[] = [];
    let underWay = 0;
    let most = 0;
    const commits = committer({
      ...{ count: 3, every: 500, onError: (error) => errors.push(error) },
      commit: () => {
        underWay += 1;
        most = Math.max(most, underWay);
        return new Promise<void>((resolve, reject) => ends.push({ resolve, reject })).finally(() => (underWay -= 1));
      },
    });
    return { commits, ends, errors, most: () => most };
  };
  const settle = (commits: ReturnType<typeof open>['commits'], count: number): void => {
    for (let n = 0; n < count; n += 1) commits.settled(false);
  };

  it('commits by count, by time, and soon where nothing else is open', async () => {
    const { commits, ends } = open();
    settle(commits, 2);
    await vi.advanceTimersByTimeAsync(499);
    expect(ends).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(ends).toHaveLength(1);
    ends[0]!.resolve();
    await vi.advanceTimersByTimeAsync(0);
    settle(commits, 3);
    await vi.advanceTimersByTimeAsync(0);
    expect(ends).toHaveLength(2);
    ends[1]!.resolve();
    await vi.advanceTimersByTimeAsync(0);
    commits.settled(true);
    await vi.advanceTimersByTimeAsync(50);
    expect(ends).toHaveLength(3);
  });

  it('has one commit under way, and makes up for one that failed in the next', async () => {
    const { commits, ends, errors, most } = open();
    settle(commits, 3);
    await vi.advanceTimersByTimeAsync(0);
    settle(commits, 7);
    const flushed = commits.flush();
    await vi.advanceTimersByTimeAsync(5_000);
    expect([ends.length, most()]).toEqual([1, 1]);
    ends[0]!.reject(new Error('lost'));
    for (let n = 1; n < 4; n += 1) {
      await vi.advanceTimersByTimeAsync(0);
      ends[n]?.resolve();
    }
    await flushed;
    expect([errors.length, most()]).toEqual([1, 1]);
    expect(ends.length).toBeGreaterThanOrEqual(2);
  });

  it('tells who flushes that it failed, and arms nothing once it is stopped', async () => {
    const { commits, ends } = open();
    const flushed = commits.flush();
    await vi.advanceTimersByTimeAsync(0);
    ends[0]!.reject(new Error('lost'));
    await expect(flushed).rejects.toThrow('lost');
    commits.settled(false);
    commits.stop();
    expect(vi.getTimerCount()).toBe(0);
  });
});
