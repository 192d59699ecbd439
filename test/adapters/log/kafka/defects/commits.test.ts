import type { EachBatchPayload } from 'kafkajs';
import { expect, it } from 'vitest';
import { describeOnKafka, plainRecords, settle } from '#test/support/kafka-place.ts';
import { pause, until } from '#test/support/waiting.ts';

describeOnKafka('defects of commits', (here) => {
  it('K6: a commit never passes an open record, in whatever order records are settled', async () => {
    const { consumer, fill, log, read, committed } = here();
    await fill('single', plainRecords(8));
    const naive = await consumer('single');
    const uncommitted: string[] = [];
    const note = (payload: EachBatchPayload): void => {
      uncommitted.push(payload.uncommittedOffsets().topics[0]!.partitions[0]!.offset);
    };
    await naive.run({
      autoCommit: false,
      eachBatchAutoResolve: false,
      eachBatch: async (payload) => {
        payload.resolveOffset('7');
        note(payload);
        payload.resolveOffset('2');
        note(payload);
        await payload.commitOffsetsIfNecessary(payload.uncommittedOffsets());
      },
    });
    await until(() => uncommitted.length >= 2);
    expect(uncommitted.slice(0, 2)).toEqual(['8', '3']);

    const ours = await log();
    const { deliveries } = read(ours, 'single', 'g');
    await until(() => deliveries.length === 8);
    for (const index of [7, 2]) await settle(ours, 'g', deliveries[index]!);
    await until(async () => (await committed('g', 'single'))[0] === 0);
    await settle(ours, 'g', deliveries[0]!);
    await until(async () => (await committed('g', 'single'))[0] === 1);
    for (const index of [3, 1]) await settle(ours, 'g', deliveries[index]!);
    await until(async () => (await committed('g', 'single'))[0] === 4);
  });

  it('K7: what is settled right before and during a stop is committed', async () => {
    const { consumer, fill, log, read, committed, place } = here();
    await fill('single', plainRecords(2));
    const naive = await consumer('single');
    let seen = 0;
    await naive.run({ autoCommit: false, eachMessage: () => Promise.resolve(void (seen += 1)) });
    await until(() => seen === 2);
    const stopping = naive.stop();
    await naive.commitOffsets([{ topic: `${place.prefix}single`, partition: 0, offset: '2' }]);
    await stopping;
    expect(await committed('naive', 'single')).toEqual([-1]);

    const ours = await log({ drainBudget: 5_000, commitEvery: 60_000 });
    const { deliveries, subscription } = read(ours, 'single', 'g');
    await until(() => deliveries.length === 2);
    await settle(ours, 'g', deliveries[0]!);
    subscription.unsubscribe();
    const closing = ours.close();
    await settle(ours, 'g', deliveries[1]!);
    await closing;
    expect(await committed('g', 'single')).toEqual([2]);
    await settle(ours, 'g', deliveries[1]!);
  });

  it('K8: who has lost a partition cannot move its commit any more', async () => {
    const { consumer, fill, log, read, committed, place } = here();
    const records = [0, 1, 2].flatMap((partition) => plainRecords(10, partition));
    await fill('wide', records);
    const owner = await consumer('wide');
    await owner.run({ autoCommit: false, eachMessage: () => Promise.resolve() });
    await pause(300);
    const other = await consumer('wide');
    const owned: number[] = [];
    other.on(other.events.GROUP_JOIN, ({ payload }) => {
      owned.splice(0, 3, ...(payload.memberAssignment[`${place.prefix}wide`] ?? []));
    });
    await other.run({ autoCommit: false, eachMessage: () => Promise.resolve() });
    await until(() => owned.length > 0 && owned.length < 3);
    const foreign = [0, 1, 2].find((partition) => !owned.includes(partition))!;
    await other.commitOffsets([{ topic: `${place.prefix}wide`, partition: foreign, offset: '9' }]);
    expect((await committed('naive', 'wide'))[foreign]).toBe(9);

    const [one, two] = [await log({ drainBudget: 200 }), await log()];
    const first = read(one, 'wide', 'g');
    await until(() => first.deliveries.length === 30);
    const stale = [...first.deliveries];
    const second = read(two, 'wide', 'g');
    await until(() => second.deliveries.length >= 10);
    const taken = second.deliveries[0]!.receipt.partition;
    await settle(two, 'g', second.deliveries[0]!);
    await until(async () => (await committed('g', 'wide'))[taken] === 1);
    for (const delivery of stale) await settle(one, 'g', delivery);
    await pause(1_000);
    expect((await committed('g', 'wide'))[taken]).toBe(1);
  });

  it('K8: a receipt of an earlier reading in the same process settles nothing of the next', async () => {
    const { fill, log, read } = here();
    await fill(
      'single',
      ['1', '2'].map((value) => ({ key: 'same', value })),
    );
    const ours = await log();
    const first = read(ours, 'single', 'g');
    await until(() => first.deliveries.length === 1);
    first.subscription.unsubscribe();
    const second = read(ours, 'single', 'g');
    await until(() => second.deliveries.length === 1);
    await settle(ours, 'g', first.deliveries[0]!);
    await pause(300);
    expect(second.deliveries).toHaveLength(1);
    await settle(ours, 'g', second.deliveries[0]!);
    await until(() => second.deliveries.length === 2);
  });
});
