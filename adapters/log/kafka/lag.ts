import type { Admin } from 'kafkajs';
import type { Lag } from '#src/ports.ts';
import { patiently } from './patiently.ts';
import type { RecordReader } from './records.ts';

/** A consumer group, and what it reads. */
export interface Subscription {
  readonly group: string;
  readonly topic: string;
}

export interface LagOptions {
  readonly admin: Admin;
  readonly records: RecordReader;
  /** Put before every topic and group. */
  readonly prefix: string;
  readonly subscriptions: readonly Subscription[];
}

/** How far each group has come; a group that never committed stands at the first record. */
export const readLag = async (options: LagOptions): Promise<readonly Lag[]> =>
  (
    await Promise.all(options.subscriptions.map((subscription) => patiently(() => lagOf(options, subscription))))
  ).flat();

const lagOf = async (options: LagOptions, { group, topic }: Subscription): Promise<readonly Lag[]> => {
  const { admin, prefix } = options;
  // The committed offsets first: read the other way round, a fast group could seem to be ahead of the end.
  const [found] = await admin.fetchOffsets({ groupId: prefix + group, topics: [prefix + topic] });
  const ends = await admin.fetchTopicOffsets(prefix + topic);
  const committed = new Map(found?.partitions.map(({ partition, offset }) => [partition, Number(offset)]));
  return Promise.all(
    ends.map(async ({ partition, low, high }) => {
      const next = Math.max(committed.get(partition) ?? 0, Number(low));
      const since = next < Number(high) ? await timeOf(options, { topic, partition, offset: next }) : null;
      return { group, topic, partition, committed: BigInt(next), end: BigInt(high), since };
    }),
  );
};

const timeOf = async (
  { records, prefix }: LagOptions,
  at: { readonly topic: string; readonly partition: number; readonly offset: number },
): Promise<number | null> => {
  const {
    messages: [first],
  } = await records.from(prefix + at.topic, at.partition, at.offset);
  return first === undefined ? null : Number(first.timestamp);
};
