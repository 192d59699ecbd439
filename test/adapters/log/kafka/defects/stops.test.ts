import { randomUUID } from 'node:crypto';
import type { PartitionAssigner } from 'kafkajs';
import { expect, it } from 'vitest';
import { kafkaLog } from '#adapters/log/kafka.ts';
import { PartitionAssigners } from '#adapters/log/kafka/kafkajs.ts';
import { done } from '#test/support/collect.ts';
import { startBrokers } from '#test/support/kafka-broker.ts';
import { describeOnKafka, entriesOf, placeTopics, plainRecords, settle } from '#test/support/kafka-place.ts';
import { hasOwnBrokers } from '#test/support/own-brokers.ts';
import { textOf } from '#test/support/deliveries.ts';
import { pause, until } from '#test/support/waiting.ts';

describeOnKafka('stops at bad moments', (here) => {
  it('a reader that is left while it starts leaves no member behind, and the next one reads', async () => {
    const { fill, log, read, admin, place } = here();
    await fill('single', plainRecords(5));
    const ours = await log();
    for (const after of [0, 20, 60, 120, 250]) {
      const { subscription, errors } = read(ours, 'single', 'g');
      await pause(after);
      subscription.unsubscribe();
      expect(errors).toEqual([]);
    }
    const { deliveries } = read(ours, 'single', 'g');
    await until(() => deliveries.length === 5);
    const { groups } = await admin.describeGroups([`${place.prefix}g`]);
    expect(groups[0]!.members).toHaveLength(1);
  });

  it('a log that is closed while a reader starts ends quietly and leaves no member behind', async () => {
    const { log, read, admin, place } = here();
    const ours = await log();
    const { errors } = read(ours, 'single', 'g');
    await ours.close();
    await pause(300);
    expect(errors).toEqual([]);
    const { groups } = await admin.describeGroups([`${place.prefix}g`]);
    expect(groups[0]!.members).toEqual([]);
  });

  it('a log that is closed while one reading takes over from another leaves no member behind', async () => {
    const { fill, log, read, admin, place } = here();
    await fill('single', plainRecords(1));
    const ours = await log();
    const first = read(ours, 'single', 'g');
    await until(() => first.deliveries.length === 1);
    await settle(ours, 'g', first.deliveries[0]!);
    first.subscription.unsubscribe();
    const { errors } = read(ours, 'single', 'g');
    await ours.close();
    await pause(1_000);
    expect(errors).toEqual([]);
    const { groups } = await admin.describeGroups([`${place.prefix}g`]);
    expect(groups[0]!.members).toEqual([]);
  });

  it('after the close a receipt settles nothing, and nothing more is published', async () => {
    const { fill, log, read, committed } = here();
    await fill('single', plainRecords(2));
    const ours = await log({ drainBudget: 100 });
    const { deliveries } = read(ours, 'single', 'g');
    await until(() => deliveries.length === 2);
    await settle(ours, 'g', deliveries[0]!);
    await ours.close();
    await settle(ours, 'g', deliveries[1]!);
    await expect(done(ours.publish(entriesOf('single', plainRecords(1))))).rejects.toMatchObject({ code: 'LOG_DOWN' });
    await ours.close();
    expect(await committed('g', 'single')).toEqual([1]);
  });

  it('a reader that kafkajs gives up fails with the reason', async () => {
    const { consumer, log, read, place } = here();
    const other: PartitionAssigner = (config) => ({
      ...PartitionAssigners.roundRobin(config),
      name: 'other',
      protocol: () => ({ name: 'other', metadata: Buffer.alloc(0) }),
    });
    const naive = await consumer('single', { groupId: `${place.prefix}g`, partitionAssigners: [other] });
    const joined = new Promise((resolve) => naive.on(naive.events.GROUP_JOIN, resolve));
    await naive.run({ eachMessage: () => Promise.resolve() });
    await joined;
    const { errors } = read(await log(), 'single', 'g');
    await until(() => errors.length > 0);
    expect(errors).toEqual([
      expect.objectContaining({ code: 'LOG_DOWN', message: expect.stringContaining('protocol') as string }),
    ]);
  });

  it.skipIf(!hasOwnBrokers)(
    'a reader gets over a broker that was away, and a close without a broker comes to an end',
    async () => {
      const nodes = await startBrokers();
      const place = { brokers: nodes.brokers, prefix: `${randomUUID()}.`, onNotice: () => undefined };
      const open = () =>
        kafkaLog({
          ...place,
          topics: placeTopics,
          subscriptions: [],
          bounds: { drainBudget: 300, partingBudget: 500 },
        });
      try {
        const ours = await open();
        await done(ours.publish(entriesOf('single', plainRecords(3))));
        const { deliveries, errors } = here().read(ours, 'single', 'g');
        await until(() => deliveries.length === 3);
        nodes.signal(0, 'SIGKILL');
        await pause(2_000);
        await nodes.restart(0);
        const publishing = done(ours.publish(entriesOf('single', [{ key: 'z', value: 'after' }])));
        await publishing.catch(() => done(ours.publish(entriesOf('single', [{ key: 'z', value: 'after' }]))));
        await until(() => errors.length > 0 || deliveries.some((one) => textOf(one) === 'after'), 60_000);
        nodes.signal(0, 'SIGKILL');
        const state = { isClosed: false };
        void ours.close().then(() => (state.isClosed = true));
        await until(() => state.isClosed, 10_000);
        expect(errors).toEqual([]);
      } finally {
        await nodes.close();
      }
    },
  );
});
