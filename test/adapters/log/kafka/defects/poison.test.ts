import { createRequire } from 'node:module';
import type * as KafkaJs from 'kafkajs';
import type { Cluster, Consumer, Message } from 'kafkajs';
import { expect, it } from 'vitest';
import { PartitionAssigners } from '#adapters/log/kafka/kafkajs.ts';
import { describeOnKafka } from '#test/support/kafka-place.ts';
import { until } from '#test/support/waiting.ts';
import type { KafkaTestPlace } from '#test/support/kafka-place.ts';

const RECORDS = 140_000;
const { CompressionTypes } = createRequire(import.meta.url)('kafkajs') as typeof KafkaJs;

/** One compressed batch of very many tiny records, which other producers write without a second thought. */
const writePoison = async ({ naive, place }: KafkaTestPlace): Promise<void> => {
  const clusters: Cluster[] = [];
  const keep = (config: Parameters<typeof PartitionAssigners.roundRobin>[0]) => {
    clusters.push(config.cluster);
    return PartitionAssigners.roundRobin(config);
  };
  naive().consumer({ groupId: 'nobody', partitionAssigners: [keep] });
  const [cluster] = clusters;
  await cluster!.connect();
  const topic = `${place.prefix}single`;
  await cluster!.addTargetTopic(topic);
  const [nodeId] = Object.keys(cluster!.findLeaderForPartitions(topic, [0]));
  const broker = await cluster!.findBroker({ nodeId: nodeId! });
  const messages: Message[] = Array.from({ length: RECORDS }, () => ({ value: 'x' }));
  const partitions = [{ partition: 0, firstSequence: 0, messages }];
  await broker.produce({
    acks: -1,
    timeout: 30_000,
    compression: CompressionTypes.GZIP,
    topicData: [{ topic, partitions }],
  });
  await cluster!.disconnect();
};

const crashOf = (consumer: Consumer): Promise<{ readonly name: string; readonly restart: boolean }> =>
  new Promise((resolve) => {
    consumer.on(consumer.events.CRASH, ({ payload }) => {
      const { cause } = payload.error;
      resolve({ name: cause instanceof Error ? cause.name : payload.error.name, restart: payload.restart });
    });
  });

describeOnKafka('defects of decoding', (here) => {
  it('K13: a batch that kafkajs cannot decode ends in a supervised failure, not in a dead consumer', async () => {
    const { consumer, log, read } = here();
    await writePoison(here());
    const naive = await consumer('single');
    const crash = crashOf(naive);
    let seen = 0;
    await naive.run({ eachBatch: ({ batch }) => Promise.resolve(void (seen += batch.messages.length)) });
    expect(await crash).toEqual({ name: 'RangeError', restart: false });
    expect(seen).toBe(0);

    const { deliveries, errors } = read(await log(), 'single', 'g');
    await until(() => errors.length > 0 || deliveries.length > 0);
    expect(errors[0]).toMatchObject({ code: 'LOG_DOWN' });
  });
});
