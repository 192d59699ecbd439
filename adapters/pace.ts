/** Calls `work` once for all who ask until it begins. */
export interface Pace {
  readonly ask: () => void;
}

/** Begins at once where the last time is long past, else `interval` milliseconds after it: prompt when idle, few when busy. */
export const pace = (interval: number, work: () => void): Pace => {
  let isAsked = false;
  let last = -Infinity;
  const begin = (): void => {
    isAsked = false;
    work();
    last = performance.now();
  };
  return {
    ask: () => {
      if (isAsked) return;
      isAsked = true;
      const rest = last + interval - performance.now();
      if (rest > 0) setTimeout(begin, rest);
      else setImmediate(begin);
    },
  };
};
