import type { Producer } from 'kafkajs';
import { isTooLarge } from './kafka-failure.ts';
import { toTopicMessages, type Outgoing } from './outgoing.ts';
import { sendWhole } from './send-whole.ts';

/** A record no broker will take as it is, and why. */
export interface Refusal<R extends Outgoing> {
  readonly record: R;
  readonly error: unknown;
}

/**
 * Sends a request, and where it is refused as too large, ever smaller parts of it in their order, down to single records:
 * resolves with those that are refused even so, and with what was behind one of them under its key and has not been sent.
 * All others are with the brokers. Rejects with any other error; then nobody knows what the brokers have.
 */
export const sendSplit = async <R extends Outgoing>(
  producer: Producer,
  records: readonly R[],
): Promise<readonly Refusal<R>[]> => {
  try {
    await sendWhole(producer, toTopicMessages(records));
    return [];
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    return records.length > 1 ? sendParts(producer, records) : records.map((record) => ({ record, error }));
  }
};

const sendParts = async <R extends Outgoing>(
  producer: Producer,
  records: readonly R[],
): Promise<readonly Refusal<R>[]> => {
  const refusals: Refusal<R>[] = [];
  for (const part of toParts(records)) {
    const behind = behindAny(part, refusals);
    const held = new Set(behind.map(({ record }) => record));
    const free = part.filter((record) => !held.has(record));
    refusals.push(...behind);
    if (free.length > 0) refusals.push(...(await sendSplit(producer, free)));
  }
  return refusals;
};

/** Those that have to wait for a refused record of the same key. */
export const behindAny = <R extends Outgoing>(
  records: readonly R[],
  refusals: readonly Refusal<R>[],
): readonly Refusal<R>[] => {
  if (refusals.length === 0) return [];
  const errorByKey = new Map(refusals.map(({ record, error }) => [nameOf(record), error]));
  return records.flatMap((record) => {
    const error = errorByKey.get(nameOf(record));
    return error === undefined ? [] : [{ record, error }];
  });
};

const nameOf = ({ topic, key }: Outgoing): string => `${topic}\n${key}`;

/**
 * First each partition as it was: a partition that was not refused has been written already, and the brokers know the
 * batch of an idempotent producer again. Then halves.
 */
const toParts = <R extends Outgoing>(records: readonly R[]): readonly (readonly R[])[] => {
  const byPartition = Map.groupBy(records, ({ topic, partition }) => `${topic}/${partition}`);
  if (byPartition.size > 1) return [...byPartition.values()];
  const middle = records.length >> 1;
  return [records.slice(0, middle), records.slice(middle)];
};
