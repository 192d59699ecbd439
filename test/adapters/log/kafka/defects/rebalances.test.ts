import type { Consumer } from 'kafkajs';
import { expect, it } from 'vitest';
import { hookedAssigner } from '#adapters/log/kafka/cluster-hooks.ts';
import { describeOnKafka, plainRecords, settle } from '#test/support/kafka-place.ts';
import { textOf } from '#test/support/deliveries.ts';
import { pause, until } from '#test/support/waiting.ts';
import type { KafkaTestPlace } from '#test/support/kafka-place.ts';
import type { Delivery } from '#src/delivery.ts';
import type { Failure } from '#src/failure.ts';
import type { Log } from '#src/ports.ts';

const COUNT = 1_500;
const KEYS = 30;
const MEMBERSHIPS = 3;
const WORK = 15;
const records = Array.from({ length: COUNT }, (_, index) => ({
  key: `k${index % KEYS}`,
  value: String(index),
  partition: index % 3,
}));

/** A consumer that hands its records to slow work, commits what is done by its highest offset, and cares for nothing. */
const naiveMember = async ({ consumer, place }: KafkaTestPlace, seen: string[]): Promise<Consumer> => {
  const naive = await consumer('wide');
  await naive.run({
    autoCommit: false,
    eachBatch: ({ batch }) => {
      const work = async (): Promise<void> => {
        for (const { value, offset } of batch.messages) {
          await pause(1);
          seen.push(String(value));
          if (Number(offset) % 100 !== 99) continue;
          const next = { topic: `${place.prefix}wide`, partition: batch.partition, offset: String(Number(offset) + 1) };
          await naive.commitOffsets([next]).catch(() => undefined);
        }
      };
      void work();
      return Promise.resolve();
    },
  });
  return naive;
};

const duplicatesIn = (seen: readonly string[]): number => seen.length - new Set(seen).size;

describeOnKafka('defects of rebalances', (here) => {
  it('K9: members that come and go cost no duplicate, no record and no order of a key', async () => {
    const { fill, log, read } = here();
    await fill('wide', records);
    const naive: string[] = [];
    await naiveMember(here(), naive);
    await until(() => naive.length > 50);
    const second = await naiveMember(here(), naive);
    await until(() => new Set(naive).size === COUNT);
    await second.disconnect();
    expect(duplicatesIn(naive)).toBeGreaterThan(0);

    const ours: { readonly key: string; readonly value: number }[] = [];
    const work = (member: Log) => {
      const reading = read(member, 'wide', 'g', (delivery) => {
        ours.push({ key: delivery.key, value: Number(textOf(delivery)) });
        setTimeout(() => void settle(member, 'g', delivery), WORK * Math.random());
      });
      return reading;
    };
    const calm = { drainBudget: 5_000, window: 64, span: 256, fetchBytes: 4_000 };
    const first = work(await log(calm));
    await until(() => ours.length > 50);
    for (let times = 0; times < MEMBERSHIPS; times += 1) {
      const member = await log(calm);
      const guest = work(member);
      await until(() => guest.deliveries.length > 20 || ours.length === COUNT);
      await member.close();
    }
    await until(() => ours.length >= COUNT);
    await pause(300);
    expect(first.errors).toEqual([]);
    expect(ours).toHaveLength(COUNT);
    expect(new Set(ours.map(({ value }) => value)).size).toBe(COUNT);
    for (let key = 0; key < KEYS; key += 1) {
      const values = ours.filter((one) => one.key === `k${key}`).map(({ value }) => value);
      expect(values).toEqual(values.toSorted((a, b) => a - b));
    }
  });

  it('K10: a rejoin from inside a fetch, of which kafkajs says nothing, passes the barrier like any other', async () => {
    const { consumer, admin, place } = here();
    const order: string[] = [];
    const assigner = hookedAssigner({
      beforeJoin: async () => {
        await pause(50);
        order.push('barrier');
      },
      fetchWait: () => 100,
      onUnreadable: () => undefined,
      onFetchFailed: () => undefined,
      beforeCommit: () => undefined,
      onOutOfRange: () => Promise.resolve(),
      onCluster: () => undefined,
    });
    const member = await consumer('wide', { metadataMaxAge: 300, partitionAssigners: [assigner] });
    member.on(member.events.REBALANCING, () => void order.push('warning'));
    member.on(member.events.GROUP_JOIN, () => void order.push('joined'));
    await member.run({ eachMessage: () => Promise.resolve() });
    await until(() => order.length === 2);
    await admin.createPartitions({ topicPartitions: [{ topic: `${place.prefix}wide`, count: 4 }] });
    await until(() => order.length >= 4);
    expect(order).toEqual(['barrier', 'joined', 'barrier', 'joined']);
  });

  it('K10: a topic that is made anew under a reader is read on from its first record, or stops the reader', async () => {
    const { fill, log, read, admin, place } = here();
    const topic = `${place.prefix}single`;
    await fill('single', plainRecords(3));
    const ours = await log();
    const { deliveries, errors } = read(ours, 'single', 'g');
    await until(() => deliveries.length === 3);
    await settle(ours, 'g', deliveries[0]!);
    await admin.deleteTopics({ topics: [topic] });
    await until(async () => !(await admin.listTopics()).includes(topic));
    // kafkajs's own way of waiting gives up at once.
    await admin.createTopics({ topics: [{ topic, numPartitions: 1 }], waitForLeaders: false });
    // More than were read: none of them may be taken for one that was.
    const fresh = Array.from({ length: 5 }, (_, index) => ({ key: `n${index}`, value: `new ${index}` }));
    await fill('single', fresh);
    const isNew = (delivery: Delivery<Uint8Array>): boolean => textOf(delivery).startsWith('new');
    await until(() => errors.length > 0 || deliveries.filter(isNew).length === fresh.length);
    for (const error of errors) expect((error as Failure).code).toMatch(/^LOG_(GAP|DOWN)$/);
    if (errors.some((error) => (error as Failure).code === 'LOG_GAP')) return;
    const again = errors.length > 0 ? read(ours, 'single', 'g').deliveries : deliveries;
    await until(() => again.filter(isNew).length === fresh.length);
  });

  it('K16: a group cannot read two topics at once, and is told so', async () => {
    const { consumer, fill, log, read } = here();
    await fill('single', plainRecords(5));
    await fill('wide', plainRecords(5, 1));
    const seen = new Set<string>();
    for (const topic of ['single', 'wide']) {
      const member = await consumer(topic);
      const joined = new Promise((resolve) => member.on(member.events.GROUP_JOIN, resolve));
      await member.run({
        eachMessage: ({ topic: name, message }) => Promise.resolve(void seen.add(`${name}${message.offset}`)),
      });
      await joined;
      if (topic === 'single') await until(() => seen.size === 5);
    }
    await pause(1_000);
    expect(seen.size).toBe(5);

    const ours = await log();
    const one = read(ours, 'single', 'g');
    const two = read(ours, 'wide', 'g');
    expect(two.errors[0]).toMatchObject({ code: 'DATA_UNUSABLE' });
    await until(() => one.deliveries.length === 5);
    one.subscription.unsubscribe();
    const later = read(ours, 'wide', 'g');
    await until(() => later.deliveries.length === 5);
  });
});
