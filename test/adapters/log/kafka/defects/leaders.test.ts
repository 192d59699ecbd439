import { expect, it } from 'vitest';
import { kafkaLog } from '#adapters/log/kafka.ts';
import { Kafka, logLevel } from '#adapters/log/kafka/kafkajs.ts';
import { allOf, done } from '#test/support/collect.ts';
import { startBrokers } from '#test/support/kafka-broker.ts';
import { describeOnKafka, entriesOf, type PlainRecord } from '#test/support/kafka-place.ts';
import { hasOwnBrokers } from '#test/support/own-brokers.ts';
import { pause } from '#test/support/waiting.ts';

const [PARTITIONS, BATCH, BATCHES] = [6, 60, 40];
const topics = ['naive', 'ours'].map((name) => ({ name, partitions: PARTITIONS, retention: 3_600_000 }));

/** Records for every partition. */
const batchOf = (batch: number): readonly PlainRecord[] =>
  Array.from({ length: BATCH }, (_, n) => ({ key: `k${n}`, value: `${batch}/${n}`, partition: n % PARTITIONS }));

/** The values a producer takes for written; what it fails to write is not among them. */
const writeBatches = async (
  write: (records: readonly PlainRecord[]) => Promise<unknown>,
): Promise<readonly string[]> => {
  const written: string[] = [];
  for (let batch = 0; batch < BATCHES; batch += 1) {
    const records = batchOf(batch);
    await write(records).then(
      () => written.push(...records.map(({ value }) => value)),
      () => pause(200),
    );
    await pause(20);
  }
  return written;
};

describeOnKafka('defects of producers where leaders change', () => {
  it.skipIf(!hasOwnBrokers)('K24: what a producer says is written is there, though a node is killed', async () => {
    const nodes = await startBrokers({ nodes: 3 });
    const place = { brokers: nodes.brokers, prefix: '', onNotice: () => undefined };
    const client = new Kafka({ brokers: [...nodes.brokers], retry: { retries: 14 }, logLevel: logLevel.NOTHING });
    const naive = client.producer({ idempotent: true, maxInFlightRequests: 1 });
    try {
      const log = await kafkaLog({ ...place, topics, subscriptions: [] });
      await naive.connect();
      /** What is said to be written and is not there, where a node is killed meanwhile. */
      const lostBy = async (topic: string, write: Parameters<typeof writeBatches>[0], node: number) => {
        const writing = writeBatches(write);
        await pause(500);
        nodes.signal(node, 'SIGKILL');
        const written = await writing;
        await nodes.restart(node);
        const found = new Set((await allOf(log.browse(topic))).map(({ value }) => Buffer.from(value).toString()));
        return written.filter((value) => !found.has(value));
      };
      const sendNaively = (records: readonly PlainRecord[]) => naive.send({ topic: 'naive', messages: [...records] });
      expect(await lostBy('naive', sendNaively, 0)).not.toEqual([]);
      expect(await lostBy('ours', (records) => done(log.publish(entriesOf('ours', records))), 1)).toEqual([]);
      await log.close();
    } finally {
      await naive.disconnect().catch(() => undefined);
      await nodes.close();
    }
  });
});
