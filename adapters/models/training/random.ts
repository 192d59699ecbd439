/** A source of pseudo-random numbers that repeats itself exactly (mulberry32). */
export interface Random {
  /** From 0 up to, not including, 1. */
  readonly next: () => number;
  readonly chance: (probability: number) => boolean;
  /** One of the items; fails on an empty list. */
  readonly pick: <T>(items: readonly T[]) => T;
  readonly shuffle: <T>(items: readonly T[]) => T[];
}

export const seeded = (seed: number): Random => {
  let state = seed | 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const pick = <T>(items: readonly T[]): T => {
    const item = items[Math.floor(next() * items.length)];
    if (item === undefined) throw new Error('random: nothing to pick from');
    return item;
  };
  const shuffle = <T>(items: readonly T[]): T[] => {
    const shuffled = [...items];
    for (let n = shuffled.length - 1; n > 0; n -= 1) {
      const other = Math.floor(next() * (n + 1));
      [shuffled[n], shuffled[other]] = [shuffled[other] as T, shuffled[n] as T];
    }
    return shuffled;
  };
  return { next, chance: (probability) => next() < probability, pick, shuffle };
};
