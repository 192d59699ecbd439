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
    // What is handed on by setImmediate comes a turn later: one turn without a timer says nothing.
    for (let idle = 0; idle < 3;) {
      await new Promise<void>((resolve) => realImmediate(resolve));
      if (isDone()) return await result;
      idle = vi.getTimerCount() === 0 ? idle + 1 : 0;
      if (idle === 0) vi.advanceTimersToNextTimer();
    }
    throw new Error('it waits for something that never comes');
  } finally {
    vi.useRealTimers();
  }
};
