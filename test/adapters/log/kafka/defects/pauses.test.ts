import { isDeep } from '#test/support/properties.ts';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { Socket } from 'node:net';
import { expect, it } from 'vitest';
import { backpressure } from '#adapters/log/kafka/backpressure.ts';
import { defaultKafkaBounds } from '#adapters/log/kafka/bounds.ts';
import { describeOnKafka, plainRecords, settle } from '#test/support/kafka-place.ts';
import { textOf } from '#test/support/deliveries.ts';
import { pause, until } from '#test/support/waiting.ts';
import type { KafkaTestPlace } from '#test/support/kafka-place.ts';
import type { Log } from '#src/ports.ts';
import type { Delivery } from '#src/delivery.ts';

/** Bytes that came in over every connection made while `work` ran. */
const bytesRead = async (work: () => Promise<void>): Promise<number> => {
  const sockets: Socket[] = [];
  const note = (message: unknown): void => void sockets.push((message as { readonly socket: Socket }).socket);
  subscribe('net.client.socket', note);
  await work();
  unsubscribe('net.client.socket', note);
  return sockets.reduce((sum, socket) => sum + socket.bytesRead, 0);
};

const CHUNK = 100;
const fillLarge = async ({ fill }: KafkaTestPlace, count: number, size: number): Promise<void> => {
  const value = 'x'.repeat(size);
  for (let from = 0; from < count; from += CHUNK) {
    await fill(
      'single',
      Array.from({ length: CHUNK }, (_, index) => ({ key: `k${from + index}`, value })),
    );
  }
};

const settleAll = async (log: Log, deliveries: readonly Delivery<Uint8Array>[], count: number): Promise<void> => {
  let settled = 0;
  await until(async () => {
    for (; settled < deliveries.length; settled += 1) await settle(log, 'g', deliveries[settled]!);
    return settled >= count;
  });
};

describeOnKafka('defects of pauses', (here) => {
  it.skipIf(!isDeep)('K4: a partition that was paused goes on much sooner', async () => {
    const { consumer, fill, log, read, place } = here();
    const naive = await consumer('single', { maxWaitTimeInMs: 3_000 });
    const all = [{ topic: `${place.prefix}single`, partitions: [0] }];
    const seen: string[] = [];
    await naive.run({ eachMessage: ({ message }) => Promise.resolve(void seen.push(String(message.value))) });
    await fill('single', plainRecords(100));
    await until(() => seen.length === 100);
    naive.pause(all);
    const ours = await log({ window: 4, span: 16 });
    const { deliveries } = read(ours, 'single', 'g');
    await until(() => deliveries.length === 4);
    await fill('single', [{ key: 'z', value: 'last' }]);
    await pause(300);

    const [began, times] = [performance.now(), { naive: 0, ours: 0 }];
    naive.resume(all);
    const naiveDone = until(() => seen.at(-1) === 'last').then(() => (times.naive = performance.now() - began));
    await settleAll(ours, deliveries, 101);
    times.ours = performance.now() - began;
    await naiveDone;
    expect(textOf(deliveries[100]!)).toBe('last');
    expect(times.ours * 3).toBeLessThan(times.naive);
  });

  it.skipIf(!isDeep)('K5: what was fetched is not thrown away and fetched once more', async () => {
    const [count, size] = [2_000, 2_000];
    await fillLarge(here(), count, size);
    const { consumer, log, read, place } = here();
    const naive = await bytesRead(async () => {
      const member = await consumer('single', { maxBytesPerPartition: 200_000 });
      const all = [{ topic: `${place.prefix}single`, partitions: [0] }];
      let [seen, isNext] = [0, false];
      member.on(member.events.FETCH_START, () => {
        if (!isNext) return;
        isNext = false;
        setImmediate(() => member.pause(all));
        setTimeout(() => member.resume(all), 20);
      });
      await member.run({
        eachBatch: ({ batch }) => {
          seen += batch.messages.length;
          isNext = true;
          return Promise.resolve();
        },
      });
      await until(() => seen >= count);
      await member.disconnect();
    });
    const ours = await bytesRead(async () => {
      const member = await log({ window: 16, span: 64, fetchBytes: 200_000 });
      const { deliveries } = read(member, 'single', 'g');
      await settleAll(member, deliveries, count);
      await member.close();
    });
    expect(naive).toBeGreaterThan(count * size * 1.4);
    expect(ours).toBeLessThan(count * size * 1.2);
  });

  it('K14: pausing one partition more does not let the others go', async () => {
    const { consumer, place } = here();
    const topic = `${place.prefix}wide`;
    const naive = await consumer('wide');
    const joined = new Promise((resolve) => naive.on(naive.events.GROUP_JOIN, resolve));
    await naive.run({ eachMessage: () => Promise.resolve() });
    await joined;
    naive.pause([{ topic }]);
    naive.pause([{ topic, partitions: [1] }]);
    expect(naive.paused()).toEqual([{ topic, partitions: [1] }]);
    naive.resume([{ topic }]);

    const ours = backpressure({ topic, bounds: defaultKafkaBounds, consumer: () => naive });
    ours.gate([0, 2]);
    expect(naive.paused()).toEqual([{ topic, partitions: [0, 2] }]);
    ours.gate([1]);
    expect(naive.paused()).toEqual([{ topic, partitions: [0, 1, 2] }]);
  });

  it('K15: a partition that was paused, lost and got back is read again', async () => {
    const { consumer, fill, log, read, place } = here();
    const topic = `${place.prefix}wide`;
    const naive = await consumer('wide');
    let held = 0;
    naive.on(naive.events.GROUP_JOIN, ({ payload }) => void (held = payload.memberAssignment[topic]?.length ?? 0));
    await naive.run({ eachMessage: () => Promise.resolve() });
    await until(() => held === 3);
    naive.pause([{ topic, partitions: [0, 1, 2] }]);
    const guest = await consumer('wide');
    await guest.run({ eachMessage: () => Promise.resolve() });
    await until(() => held < 3);
    await guest.disconnect();
    await until(() => held === 3);
    expect(naive.paused()).toEqual([{ topic, partitions: [0, 1, 2] }]);

    await fill(
      'wide',
      [0, 1, 2].flatMap((partition) => plainRecords(100, partition)),
    );
    const [one, two] = [await log({ window: 4, span: 16, drainBudget: 100 }), await log({ drainBudget: 100 })];
    const first = read(one, 'wide', 'g');
    await until(() => first.deliveries.length === 12);
    const second = read(two, 'wide', 'g');
    await until(() => second.deliveries.length > 0);
    await two.close();
    const values = new Set<string>();
    let settled = 0;
    await until(async () => {
      for (; settled < first.deliveries.length; settled += 1) {
        const delivery = first.deliveries[settled]!;
        values.add(`${delivery.receipt.partition} ${delivery.receipt.offset}`);
        await settle(one, 'g', delivery);
      }
      return values.size === 300;
    });
    expect(first.errors).toEqual([]);
  });
});
