import { createHook } from 'node:async_hooks';
import type { Consumer, Kafka } from 'kafkajs';
import { expect, it } from 'vitest';
import { kafkaClient } from '#adapters/log/kafka/client.ts';
import { describeOnKafka, plainRecords } from '#test/support/kafka-place.ts';
import { pause, until } from '#test/support/waiting.ts';
import type { KafkaTestPlace } from '#test/support/kafka-place.ts';

/** Timers that are made while nothing else goes on. */
const timersIn = async (milliseconds: number): Promise<number> => {
  let count = 0;
  const hook = createHook({ init: (_, type) => void (count += type === 'Timeout' ? 1 : 0) }).enable();
  await pause(milliseconds);
  hook.disable();
  return count;
};

describeOnKafka('defects of clients', (here) => {
  it('K1: an idle log makes next to no timers', async () => {
    const { naive, log, read } = here();
    const producer = naive().producer();
    await producer.connect();
    const before = await timersIn(1_000);
    await producer.disconnect();

    const ours = await log({ idleWait: 1_000 });
    const { errors } = read(ours, 'single', 'g');
    await pause(1_000);
    const after = await timersIn(1_000);
    expect(errors).toEqual([]);
    expect(before).toBeGreaterThan(300);
    expect(after * 5).toBeLessThan(before);
  });

  it('K23: no consumer learns the commits of another, as they share no client', async () => {
    const { naive, fill, place } = here();
    await fill('single', plainRecords(10));
    const shared = naive();
    expect(await firstReadAfterForeignCommit(here(), () => shared)).toBe('7');
    expect(await firstReadAfterForeignCommit(here(), () => kafkaClient(place))).toBe('0');
  });
});

/** Two members of a group; the one without the partition commits 7 there, before the other one has read. */
const firstReadAfterForeignCommit = async (place: KafkaTestPlace, client: () => Kafka): Promise<string> => {
  const topic = `${place.place.prefix}single`;
  const groupId = `${place.place.prefix}${String(Math.random())}`;
  const seen: string[] = [];
  const owners = new Map<Consumer, readonly number[]>();
  const partitions = [0];
  for (let member = 0; member < 2; member += 1) {
    const consumer = await place.consumer('single', { client: client(), groupId });
    consumer.on(consumer.events.GROUP_JOIN, ({ payload }) => {
      consumer.pause([{ topic, partitions }]);
      owners.set(consumer, payload.memberAssignment[topic] ?? []);
    });
    await consumer.run({
      autoCommit: false,
      eachMessage: ({ message }) => Promise.resolve(void seen.push(String(message.value))),
    });
    await until(() => owners.size === member + 1);
  }
  await pause(1_000);
  const [owner] = [...owners].find(([, held]) => held.length > 0)!;
  const [other] = [...owners].find(([, held]) => held.length === 0)!;
  await other.commitOffsets([{ topic, partition: 0, offset: '7' }]);
  owner.resume([{ topic, partitions }]);
  await until(() => seen.length > 0);
  await owner.disconnect();
  await other.disconnect();
  return seen[0]!;
};
