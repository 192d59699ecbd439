/** The contiguous prefix of settled offsets in one partition, and what is settled beyond it. */
export interface Watermark {
  /** The lowest offset that is not settled: what a group commits. Never moves backwards. */
  readonly next: () => number;
  readonly isSettled: (offset: number) => boolean;
  /** Idempotent; false where the offset was settled before. */
  readonly settle: (offset: number) => boolean;
  /** Offsets settled beyond the prefix, in no order. */
  readonly beyond: () => Iterable<number>;
}

/** Starts at the committed offset, with what the last reader had settled beyond it. */
export const watermark = (committed: number, settledBeyond: Iterable<number> = []): Watermark => {
  const beyond = new Set<number>();
  let next = committed;
  const isSettled = (offset: number): boolean => offset < next || beyond.has(offset);
  const settle = (offset: number): boolean => {
    if (isSettled(offset)) return false;
    beyond.add(offset);
    while (beyond.delete(next)) next += 1;
    return true;
  };
  for (const offset of settledBeyond) settle(offset);
  return { next: () => next, isSettled, settle, beyond: () => beyond };
};
