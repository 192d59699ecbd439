import { expect, it } from 'vitest';
import { describeOnKafka, plainRecords, settle } from '#test/support/kafka-place.ts';
import { textOf } from '#test/support/deliveries.ts';
import { pause, until } from '#test/support/waiting.ts';
import type { KafkaTestPlace } from '#test/support/kafka-place.ts';

/** A group that has read and committed `read` of ten records, after which `gone` of them are deleted. */
const withGap = async (here: KafkaTestPlace, { read, gone }: { readonly read: number; readonly gone: number }) => {
  const { fill, log, admin, place, committed } = here;
  await fill('single', plainRecords(10));
  const ours = await log();
  const reading = here.read(ours, 'single', 'g');
  await until(() => reading.deliveries.length === 10);
  for (const delivery of reading.deliveries.slice(0, read)) await settle(ours, 'g', delivery);
  await ours.close();
  expect(await committed('g', 'single')).toEqual([read]);
  const partitions = [{ partition: 0, offset: String(gone) }];
  await admin.deleteTopicRecords({ topic: `${place.prefix}single`, partitions });
};

describeOnKafka('defects of gaps', (here) => {
  it('K17: records that are gone before they were read stop the group with LOG_GAP, not one word of kafkajs', async () => {
    const { consumer, log, read, commit } = here();
    await withGap(here(), { read: 2, gone: 6 });
    await commit('naive', 'single', 2);
    const naive = await consumer('single');
    const seen: string[] = [];
    let crashes = 0;
    naive.on(naive.events.CRASH, () => void (crashes += 1));
    await naive.run({ eachMessage: ({ message }) => Promise.resolve(void seen.push(String(message.value))) });
    await until(() => seen.length === 4);
    expect(seen).toEqual(['6', '7', '8', '9']);
    expect(crashes).toBe(0);

    const { deliveries, errors } = read(await log(), 'single', 'g');
    await until(() => errors.length === 1);
    expect(errors[0]).toMatchObject({ code: 'LOG_GAP' });
    expect(deliveries).toEqual([]);
  });

  it('K17: the gap is still there after a restart, until somebody allows it', async () => {
    const { log, read, notices } = here();
    await withGap(here(), { read: 2, gone: 6 });
    for (let start = 0; start < 2; start += 1) {
      const ours = await log();
      const { deliveries, errors } = read(ours, 'single', 'g');
      await until(() => errors.length + deliveries.length > 0);
      expect(deliveries.map(textOf)).toEqual([]);
      expect(errors[0]).toMatchObject({ code: 'LOG_GAP' });
      await ours.close();
    }
    const { deliveries } = read(await log({ gap: 'skip' }), 'single', 'g');
    await until(() => deliveries.length === 4);
    expect(deliveries.map(textOf)).toEqual(['6', '7', '8', '9']);
    expect(notices.some(({ level, message }) => level === 'error' && message.includes('are gone'))).toBe(true);
  });

  it('K17: passing over a gap in one partition takes nothing from the others, nor from what was fetched', async () => {
    const { fill, log, read, admin, place, commit, committed } = here();
    await fill('wide', [...plainRecords(10, 0), ...plainRecords(10, 1)]);
    await commit('g', 'wide', 2);
    await admin.deleteTopicRecords({ topic: `${place.prefix}wide`, partitions: [{ partition: 0, offset: '6' }] });
    const ours = await log({ gap: 'skip', window: 2, span: 4 });
    const { deliveries, errors } = read(
      ours,
      'wide',
      'g',
      (one) => void setTimeout(() => void settle(ours, 'g', one), 50),
    );
    await until(async () => (await committed('g', 'wide')).slice(0, 2).every((offset) => offset === 10));
    expect(errors).toEqual([]);
    const seenIn = (partition: number) =>
      deliveries.filter(({ receipt }) => receipt.partition === partition).map(({ receipt }) => Number(receipt.offset));
    expect([seenIn(0), seenIn(1)]).toEqual([[6, 7, 8, 9], Array.from({ length: 10 }, (_, offset) => offset)]);
  });

  it('K17: a commit beyond the end of the topic is a gap too: what is written there would never be read', async () => {
    const { fill, log, read, commit } = here();
    await fill('single', plainRecords(3));
    await commit('g', 'single', 50);
    const { deliveries, errors } = read(await log(), 'single', 'g');
    await until(() => errors.length + deliveries.length > 0);
    expect(errors[0]).toMatchObject({ code: 'LOG_GAP' });
  });

  it('K17: a gap that opens before a slow reader stops it, and leaves its commit where it is', async () => {
    const { fill, log, read, admin, place, committed } = here();
    const large = plainRecords(400).map((record) => ({ ...record, value: 'x'.repeat(1_000) }));
    for (let from = 0; from < 400; from += 20) await fill('single', large.slice(from, from + 20));
    const ours = await log({ window: 4, span: 16, fetchBytes: 20_000 });
    const { deliveries, errors } = read(ours, 'single', 'g');
    await until(() => deliveries.length === 4);
    await pause(300);
    await admin.fetchTopicOffsets(`${place.prefix}single`);
    await admin.deleteTopicRecords({ topic: `${place.prefix}single`, partitions: [{ partition: 0, offset: '300' }] });
    let settled = 0;
    await until(async () => {
      for (; settled < deliveries.length; settled += 1) await settle(ours, 'g', deliveries[settled]!);
      return errors.length > 0;
    });
    expect(errors[0]).toMatchObject({ code: 'LOG_GAP' });
    await ours.close();
    expect(settled).toBeLessThan(300);
    expect(await committed('g', 'single')).toEqual([settled]);
  });

  it('K17: control records and aborted transactions are no gap', async () => {
    const { fill, log, read, naive, place } = here();
    const topic = `${place.prefix}single`;
    const ours = await log();
    const { deliveries, errors } = read(ours, 'single', 'g', (delivery) => void settle(ours, 'g', delivery));
    const producer = naive().producer({
      transactionalId: `${place.prefix}tx`,
      maxInFlightRequests: 1,
      idempotent: true,
    });
    await producer.connect();
    for (const end of ['commit', 'abort', 'abort'] as const) {
      const transaction = await producer.transaction();
      await transaction.send({ topic, messages: [{ key: end, value: end }] });
      await transaction[end]();
      await pause(300);
    }
    await producer.disconnect();
    // Nothing can be read behind the first record, and nothing lags.
    await until(async () => (await here().committed('g', 'single'))[0] === 6);
    await fill('single', [{ key: 'a', value: 'after' }]);
    await until(() => errors.length > 0 || deliveries.length >= 2);
    expect(errors).toEqual([]);
    expect(deliveries.map(textOf)).toEqual(['commit', 'after']);
    await until(async () => (await here().committed('g', 'single'))[0] === 7);
  });

  it('K18: a group that is new reads the backlog, and so does a partition that is new', async () => {
    const { consumer, fill, log, read } = here();
    await fill('single', plainRecords(3));
    const naive = await consumer('single', { fromBeginning: false });
    const seen: string[] = [];
    await naive.run({ eachMessage: ({ message }) => Promise.resolve(void seen.push(String(message.value))) });
    const { deliveries } = read(await log(), 'single', 'g');
    await until(() => deliveries.length === 3);
    await until(async () => {
      await fill('single', [{ key: 'late', value: 'late' }]);
      return seen.length > 0;
    });
    expect(seen[0]).toBe('late');
    expect(deliveries.slice(0, 3).map(textOf)).toEqual(['0', '1', '2']);
  });
});
