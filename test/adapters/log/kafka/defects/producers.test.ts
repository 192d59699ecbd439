import { isDeep } from '#test/support/properties.ts';
import type { Producer } from 'kafkajs';
import { expect, it } from 'vitest';
import { sink } from '#adapters/log/kafka/sink.ts';
import { allOf, done } from '#test/support/collect.ts';
import { describeOnKafka, entriesOf, plainRecords } from '#test/support/kafka-place.ts';
import { countProduced, fencedProducer, freshProducer } from '#test/support/producers.ts';
import type { KafkaTestPlace } from '#test/support/kafka-place.ts';

const sinkOf = ({ place }: KafkaTestPlace, open: () => Promise<Producer>) =>
  sink({ open, partitionOf: () => 0, prefix: place.prefix, linger: 0, batchBytes: 500_000 });

describeOnKafka('defects of producers', (here) => {
  // This broker answers kafkajs's old requests with INVALID_PRODUCER_EPOCH (47) where newer ones get PRODUCER_FENCED (90).
  it('K19: a producer that another has fenced fails for ever; ours is thrown away, and the next one publishes', async () => {
    const topicMessages = [{ topic: `${here().place.prefix}single`, messages: [{ value: 'x' }] }];
    const naive = await fencedProducer(here());
    for (let times = 0; times < 2; times += 1) {
      await expect(naive.sendBatch({ topicMessages })).rejects.toMatchObject({ type: 'INVALID_PRODUCER_EPOCH' });
    }
    await naive.disconnect();

    const fresh = () => freshProducer(here());
    const opened = [() => fencedProducer(here()), fresh];
    const ours = sinkOf(here(), () => (opened.shift() ?? fresh)());
    const publish = () => done(ours.publish(entriesOf('single', plainRecords(1))));
    await expect(publish()).rejects.toMatchObject({ code: 'LOG_DOWN' });
    await publish();
    await ours.close();
    expect(opened).toEqual([]);
    expect(await allOf((await here().log()).browse('single'))).toHaveLength(1);
  });

  it('K20: what is asked for at once is written once, in the order of asking', async () => {
    const ours = await here().log();
    const asked = plainRecords(2_000).map((record) => ({ ...record, key: 'same' }));
    await Promise.all(asked.map((record) => done(ours.publish(entriesOf('single', [record])))));
    const found = await allOf(ours.browse('single'));
    expect(found.map(({ value }) => Buffer.from(value).toString())).toEqual(asked.map(({ value }) => value));
  });

  it.skipIf(!isDeep)('K21: thousands that publish at once do not time out over a lock', async () => {
    const impatient = async (): Promise<Producer> => {
      const producer = here()
        .naive({ requestTimeout: 250, retry: { retries: 0 } })
        .producer();
      await producer.connect();
      return producer;
    };
    const records = plainRecords(40_000);
    const naive = await impatient();
    const sent = await Promise.allSettled(
      records.map((message) => naive.send({ topic: `${here().place.prefix}single`, messages: [message] })),
    );
    await naive.disconnect();
    const timeouts = sent.filter((one) => one.status === 'rejected' && String(one.reason).includes('acquiring lock'));
    expect(timeouts.length).toBeGreaterThan(0);

    const ours = sinkOf(here(), impatient);
    await Promise.all(records.map((record) => done(ours.publish(entriesOf('single', [record])))));
    await ours.close();
  });

  it('K22: many that publish at once share requests', async () => {
    const { place } = here();
    const records = plainRecords(256);
    const plain = await freshProducer(here());
    const alone = countProduced(plain);
    await Promise.all(records.map((message) => plain.send({ topic: `${place.prefix}single`, messages: [message] })));
    await plain.disconnect();
    expect(alone()).toBeGreaterThanOrEqual(256);

    const batched = await freshProducer(here());
    const together = countProduced(batched);
    const ours = sinkOf(here(), () => Promise.resolve(batched));
    await Promise.all(records.map((record) => done(ours.publish(entriesOf('single', [record])))));
    await ours.close();
    expect(together()).toBeLessThan(16);
  });
});
