import type { Batch } from 'kafkajs';
import type { Assignment, Position } from './assignment.ts';
import type { FetchedMessage } from './record-batches.ts';

export interface BatchIntakeOptions {
  /** The next fetch of the partition begins there. */
  readonly seek: (partition: number, offset: number) => void;
}

/** Offsets of one partition, from `from` to before `end`. */
export interface Stretch {
  readonly partition: number;
  readonly from: number;
  readonly end: number;
}

/** Takes fetched batches in, in order and without a hole, whatever kafkajs hands over. */
export interface BatchIntake {
  readonly begin: (positions: readonly Position[]) => void;
  readonly take: (held: Assignment, batch: Batch) => void;
  /** A stretch of a partition in which nothing can be read; it counts where all before it has been taken. */
  readonly pass: (held: Assignment, stretch: Stretch) => void;
  /** The offset that is fetched next; 0 for a partition that is not held. */
  readonly next: (partition: number) => number;
}

/**
 * Knows the next offset of each partition. What lies before it is fetched twice and dropped. What lies beyond it may be
 * a fetch of an earlier generation, so it is asked for once more from the right place; if the hole is still there, it
 * never held a record that can be read: control records, aborted transactions, compaction.
 */
export const batchIntake = ({ seek }: BatchIntakeOptions): BatchIntake => {
  const next = new Map<number, number>();
  const asked = new Map<number, number>();

  const isHole = (partition: number, from: number): boolean => {
    if (asked.get(partition) === from) return true;
    asked.set(partition, from);
    seek(partition, from);
    return false;
  };

  return {
    begin: (positions) => {
      next.clear();
      asked.clear();
      for (const { partition, offset } of positions) next.set(partition, offset);
    },
    take: (held, batch) => {
      const { partition } = batch;
      const messages: readonly FetchedMessage[] = batch.messages;
      const window = held.windowOf(partition);
      const expected = next.get(partition);
      const first = Number(messages[0]?.poison?.first ?? messages[0]?.offset);
      if (window === null || expected === undefined || Number.isNaN(first)) return;
      if (first > expected && !isHole(partition, expected)) return;
      const end = Number(batch.lastOffset()) + 1;
      if (end <= expected) return;
      const fresh = first >= expected ? messages : messages.filter(({ offset }) => Number(offset) >= expected);
      next.set(partition, end);
      asked.delete(partition);
      window.push(fresh, end);
    },
    pass: (held, { partition, from, end }) => {
      const expected = next.get(partition);
      if (expected === undefined || from > expected || end <= expected) return;
      next.set(partition, end);
      asked.delete(partition);
      held.windowOf(partition)?.push([], end);
    },
    next: (partition) => next.get(partition) ?? 0,
  };
};
