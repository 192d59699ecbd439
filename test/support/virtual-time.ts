import { vi } from 'vitest';

const realImmediate = setImmediate;

/** Runs work whose timers pass at once, one after the other; fails where it waits and no timer is left. */
export const inVirtualTime = async <T>(work: () => Promise<T>): Promise<T> => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance', 'Date'] });
  try {
    const state = { isDone: false };
    const isDone = (): boolean => state.isDone;
    const result = work().finally(() => (state.isDone = true));
    result.catch(() => undefined);
    for (;;) {
      await new Promise<void>((resolve) => realImmediate(resolve));
      if (isDone()) break;
      if (vi.getTimerCount() === 0) throw new Error('it waits for something that never comes');
      vi.advanceTimersToNextTimer();
    }
    return await result;
  } finally {
    vi.useRealTimers();
  }
};
