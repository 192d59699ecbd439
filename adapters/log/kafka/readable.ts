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

/** What is meant to be read: neither the marks of transactions nor the records of those that were given up. */
export const readable = ({ messages, abortedTransactions }: FetchedPartition): readonly FetchedMessage[] => {
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
