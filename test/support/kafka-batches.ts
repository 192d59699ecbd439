import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import type * as KafkaJs from 'kafkajs';
import type { Cluster, Message } from 'kafkajs';
import { PartitionAssigners } from '#adapters/log/kafka/kafkajs.ts';
import type { KafkaTestPlace } from './kafka-place.ts';
import { until } from './waiting.ts';

const { CompressionCodecs, CompressionTypes } = createRequire(import.meta.url)('kafkajs') as typeof KafkaJs;

/** `Garbled` is gzip with bytes behind its end: the brokers take it, and Node's zlib does not. */
export type Codec = 'None' | 'GZIP' | 'Snappy' | 'Garbled';

/** One batch as one request, so that the brokers keep it as it is. */
export interface PlainBatch {
  readonly topic: string;
  readonly partition?: number;
  readonly messages: readonly Message[];
  readonly codec?: Codec;
}

/** So many records of one byte. */
export const tinyMessages = (count: number): readonly Message[] =>
  Array.from({ length: count }, () => ({ value: 'x' }));

/** Writes batches no matter what kafkajs says of their size or codec, as other producers do. */
export const writeBatches = async ({ naive, place }: KafkaTestPlace, batches: readonly PlainBatch[]): Promise<void> => {
  const clusters: Cluster[] = [];
  const keep = (config: Parameters<typeof PartitionAssigners.roundRobin>[0]) => {
    clusters.push(config.cluster);
    return PartitionAssigners.roundRobin(config);
  };
  naive().consumer({ groupId: 'nobody', partitionAssigners: [keep] });
  const [cluster] = clusters;
  await cluster!.connect();
  for (const { topic: name, partition = 0, messages, codec = 'None' } of batches) {
    const topic = place.prefix + name;
    await cluster!.addTargetTopic(topic);
    const [nodeId] = Object.keys(cluster!.findLeaderForPartitions(topic, [partition]));
    const broker = await cluster!.findBroker({ nodeId: nodeId! });
    const topicData = [{ topic, partitions: [{ partition, firstSequence: 0, messages: [...messages] }] }];
    const request = { acks: -1, timeout: 30_000, topicData };
    await withCodec(codec, (compression) =>
      until(() => broker.produce({ ...request, compression }).then(() => true, isWeather)),
    );
  }
  await cluster!.disconnect();
};

/** A topic that was just made has no leader for a moment. */
const isWeather = (error: unknown): boolean => {
  if (error instanceof Error && 'retriable' in error && error.retriable === true) return false;
  throw error;
};

/** A codec of ours is known to kafkajs for as long as it writes: that it cannot read it is what makes the batch poison. */
export const withCodec = async (
  codec: Codec,
  write: (type: KafkaJs.CompressionTypes) => Promise<unknown>,
): Promise<void> => {
  const { type, compress } = codecByName[codec];
  const codecs = CompressionCodecs as Record<number, unknown>;
  const before = codecs[type];
  if (compress !== null) codecs[type] = () => ({ compress: ({ buffer }: { buffer: Buffer }) => compress(buffer) });
  await write(type).finally(() => (codecs[type] = before));
};

const toGarbled = (bytes: Buffer): Buffer => Buffer.concat([gzipSync(bytes), Buffer.from('not gzip')]);

/** Bytes in the raw format of Snappy: their length, then all of them as one literal. Up to 65,536 of them. */
const toSnappy = (bytes: Buffer): Buffer => {
  const length = [(bytes.length & 0x7f) | 0x80, ((bytes.length >> 7) & 0x7f) | 0x80, bytes.length >> 14];
  const tag = [61 << 2, (bytes.length - 1) & 0xff, (bytes.length - 1) >> 8];
  return Buffer.concat([Buffer.from([...length, ...tag]), bytes]);
};

const codecByName = {
  None: { type: CompressionTypes.None, compress: null },
  GZIP: { type: CompressionTypes.GZIP, compress: null },
  Snappy: { type: CompressionTypes.Snappy, compress: toSnappy },
  Garbled: { type: CompressionTypes.GZIP, compress: toGarbled },
};
