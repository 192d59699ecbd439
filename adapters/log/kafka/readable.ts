import type { FetchedMessage } from './record-batches.ts';

/** What one partition's part of a fetch holds. */
export interface FetchedPartition {
  readonly messages: readonly FetchedMessage[];
  /** The transactions among them that were given up, each from its first record on. */
  readonly abortedTransactions?: readonly AbortedTransaction[] | null;
}

interface AbortedTransaction {
  readonly producerId: string;
  readonly firstOffset: string;
}

/** A part of a fetch from the offset on that was asked for. */
export interface FetchedFrom {
  /** Only what is meant to be read: there may be none, though the topic goes on behind. */
  readonly messages: readonly FetchedMessage[];
  /** Where the next fetch goes on: the offset that was asked for where this one brought nothing at all. */
  readonly next: number;
}

export const readableFrom = (found: FetchedPartition, offset: number): FetchedFrom => {
  const last = found.messages.at(-1);
  return {
    messages: readable(found).filter((message) => Number(message.offset) >= offset),
    // A batch whose last records were compacted away can end before the offset it was asked for.
    next: last === undefined ? offset : Math.max(Number(last.offset), offset) + 1,
  };
};

/** Whether it may hold what is not meant to be read: spares everybody else the second look. */
export const isTransactional = ({ messages: [first] }: FetchedPartition): boolean =>
  first?.isControlRecord === true || first?.batchContext?.inTransaction === true;

/** What is meant to be read: neither the marks of transactions nor the records of those that were given up. */
const readable = ({ messages, abortedTransactions }: FetchedPartition): readonly FetchedMessage[] => {
  const ahead = (abortedTransactions ?? []).toSorted((one, other) => firstOf(one) - firstOf(other));
  const aborted = new Set<string>();
  return messages.filter(({ offset, isControlRecord, batchContext }) => {
    while (ahead[0] !== undefined && firstOf(ahead[0]) <= Number(offset)) aborted.add(ahead.shift()?.producerId ?? '');
    const producer = batchContext?.producerId ?? '';
    // A mark ends its producer's transaction, whichever way it went.
    if (isControlRecord === true) aborted.delete(producer);
    return isControlRecord !== true && !(batchContext?.inTransaction === true && aborted.has(producer));
  });
};

const firstOf = ({ firstOffset }: AbortedTransaction): number => Number(firstOffset);
