import type { Admin } from 'kafkajs';

/** A consumer group, and the topic it reads; both as the brokers know them. */
export interface Reading {
  readonly group: string;
  readonly topic: string;
}

/** Each partition whose end is not the group's commit, in words. */
export const behindIn = async (admin: Admin, readings: readonly Reading[]): Promise<readonly string[]> =>
  (await Promise.all(readings.map((reading) => behindOf(admin, reading)))).flat();

const behindOf = async (admin: Admin, { group, topic }: Reading): Promise<readonly string[]> => {
  const ends = await admin.fetchTopicOffsets(topic);
  const [found] = await admin.fetchOffsets({ groupId: group, topics: [topic] });
  const committed = new Map(found?.partitions.map(({ partition, offset }) => [partition, Math.max(Number(offset), 0)]));
  return ends
    .filter(({ partition, high }) => committed.get(partition) !== Number(high))
    .map(
      ({ partition, high }) => `${topic}/${partition} ends at ${high}, committed ${committed.get(partition) ?? '-'}`,
    );
};
