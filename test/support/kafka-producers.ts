import type { Producer } from 'kafkajs';
import { sink, type Sink } from '#adapters/log/kafka/sink.ts';
import type { KafkaTestPlace } from './kafka-place.ts';

/** Our sink on producers of one's own, all into partition 0. */
export const sinkOf = ({ place }: KafkaTestPlace, open: () => Promise<Producer>, batchBytes = 500_000): Sink =>
  sink({ open, partitionOf: () => 0, prefix: place.prefix, linger: 0, batchBytes });

export const freshProducer = async ({ naive }: KafkaTestPlace): Promise<Producer> => {
  const producer = naive().producer({ idempotent: true, maxInFlightRequests: 1 });
  await producer.connect();
  return producer;
};

/** A producer whose place another one of its transactional id takes before it has sent anything. */
export const fencedProducer = async ({ naive, place }: KafkaTestPlace): Promise<Producer> => {
  const settings = { transactionalId: place.prefix, idempotent: true, maxInFlightRequests: 1, retry: { retries: 1 } };
  const [first, second] = [naive().producer(settings), naive().producer(settings)];
  await first.connect();
  const transaction = await first.transaction();
  await second.connect();
  await (await second.transaction()).abort();
  await second.disconnect();
  return { ...first, sendBatch: (batch) => transaction.sendBatch(batch) };
};
