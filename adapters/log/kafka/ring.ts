/**
 * The settled offsets of one partition between its watermark and the last record admitted: O(1) a record, no allocation.
 * Offsets that hold no record (compacted away, control records) count as settled.
 */
export interface Ring {
  /** The lowest offset that is not settled: what a group commits. */
  readonly base: () => number;
  /** The offset after the last one admitted. */
  readonly end: () => number;
  /** Whether the offset may be admitted now: the ring spans so many offsets from the watermark on. */
  readonly hasRoomFor: (offset: number) => boolean;
  /** Takes in an offset at or beyond `end`; whatever lies between holds no record. */
  readonly admit: (offset: number) => void;
  /** Says that nothing lies before this offset: the end of a batch whose last records are gone. */
  readonly skipTo: (offset: number) => void;
  /** False where the offset is not admitted, or settled already. */
  readonly settle: (offset: number) => boolean;
  readonly isSettled: (offset: number) => boolean;
}

/** An empty ring at an offset; `span` is a power of two. */
export const ring = (start: number, span: number): Ring => {
  const settled = new Uint8Array(span);
  const mask = span - 1;
  let base = start;
  let end = start;

  const advance = (): void => {
    while (base < end && settled[base & mask] === 1) {
      settled[base & mask] = 0;
      base += 1;
    }
  };

  const skipTo = (offset: number): void => {
    if (base === end) base = end = Math.max(end, offset);
    while (end < offset) {
      settled[end & mask] = 1;
      end += 1;
    }
    advance();
  };

  return {
    base: () => base,
    end: () => end,
    hasRoomFor: (offset) => base === end || offset - base < span,
    admit: (offset) => {
      if (offset !== end) skipTo(offset);
      end = offset + 1;
    },
    skipTo,
    settle: (offset) => {
      if (offset < base || offset >= end || settled[offset & mask] === 1) return false;
      settled[offset & mask] = 1;
      if (offset === base) advance();
      return true;
    },
    isSettled: (offset) => offset < base || (offset < end && settled[offset & mask] === 1),
  };
};
