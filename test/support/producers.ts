import type { Producer, RequestEvent } from 'kafkajs';
import type { KafkaTestPlace } from './kafka-place.ts';

/** A connected producer as our log has them. */
export const freshProducer = async ({ naive }: Pick<KafkaTestPlace, 'naive'>): Promise<Producer> => {
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

/** Counts the requests with records that the producer makes from now on. */
export const countProduced = (producer: Producer): (() => number) => {
  let produced = 0;
  producer.on(producer.events.REQUEST, ({ payload }: RequestEvent) => {
    if (payload.apiName === 'Produce') produced += 1;
  });
  return () => produced;
};
