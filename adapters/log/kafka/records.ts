import type { Cluster, Kafka } from 'kafkajs';
import { batchwiseFetch } from './batchwise-fetch.ts';
import { PartitionAssigners } from './kafkajs.ts';
import { patiently } from './patiently.ts';
import { readableFrom, type FetchedFrom } from './readable.ts';

/** Reads records by their offsets, without a consumer group. */
export interface RecordReader {
  /** The records from an offset on, as many as one fetch brings. */
  readonly from: (topic: string, partition: number, offset: number) => Promise<FetchedFrom>;
  readonly close: () => Promise<void>;
}

const MOST_BYTES = 1_000_000;

/** kafkajs hands its cluster to a consumer's assigner, and to nobody else: this consumer never joins anything. */
export const recordReader = async (kafka: Kafka): Promise<RecordReader> => {
  const cluster = clusterOf(kafka);
  await cluster.connect();
  const fetchFrom = async (topic: string, partition: number, offset: number): Promise<FetchedFrom> => {
    await cluster.addTargetTopic(topic);
    const [nodeId] = Object.keys(cluster.findLeaderForPartitions(topic, [partition]));
    const broker = await cluster.findBroker({ nodeId: nodeId ?? '' });
    const partitions = [{ partition, fetchOffset: String(offset), maxBytes: MOST_BYTES }];
    const response = await batchwiseFetch(broker)({
      ...{ maxWaitTime: 100, minBytes: 1, maxBytes: MOST_BYTES, isolationLevel: 1 },
      topics: [{ topic, partitions }],
    });
    const [found = { messages: [] }] = response.responses.flatMap((one) => one.partitions);
    return readableFrom(found, offset);
  };
  // One at a time: two first fetches at once would open two sockets, of which kafkajs forgets one for ever.
  let last: Promise<unknown> = Promise.resolve();
  return {
    from: (topic, partition, offset) => {
      const ask = () => fetchFrom(topic, partition, offset);
      const next = last.then(() => patiently(ask, () => cluster.refreshMetadata()));
      last = next.catch(() => undefined);
      return next;
    },
    close: () => cluster.disconnect(),
  };
};

const clusterOf = (kafka: Kafka): Cluster => {
  const found: Cluster[] = [];
  kafka.consumer({
    groupId: 'records',
    partitionAssigners: [
      (config) => {
        found.push(config.cluster);
        return PartitionAssigners.roundRobin(config);
      },
    ],
  });
  const [cluster] = found;
  if (cluster === undefined) throw new Error('kafkajs handed no cluster to the assigner');
  return cluster;
};
