/** Waits for something that others bring about, but not for ever. */
export interface Deadline {
  /** Resolves once it is so, or after so many milliseconds, or on `hurry`. */
  readonly wait: (isSo: () => boolean, budget: number) => Promise<void>;
  /** It may be so now. */
  readonly check: () => void;
  /** Nobody waits any more, now or later. */
  readonly hurry: () => void;
}

export const deadline = (): Deadline => {
  const waiting = new Set<() => void>();
  let isHurried = false;
  return {
    wait: (isSo, budget) =>
      new Promise((resolve) => {
        const timer = setTimeout(() => end(), budget);
        const end = (): void => {
          clearTimeout(timer);
          waiting.delete(look);
          resolve();
        };
        const look = (): void => {
          if (isHurried || isSo()) end();
        };
        waiting.add(look);
        look();
      }),
    check: () => {
      if (waiting.size > 0) waiting.forEach((look) => look());
    },
    hurry: () => {
      isHurried = true;
      waiting.forEach((look) => look());
    },
  };
};
