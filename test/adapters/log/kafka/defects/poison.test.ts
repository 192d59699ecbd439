import type { Consumer } from 'kafkajs';
import { lastValueFrom } from 'rxjs';
import { expect, it } from 'vitest';
import { bytesToLetter, deadLetters } from '#src/dead-letter.ts';
import type { DeadLetter } from '#src/delivery.ts';
import type { Log } from '#src/ports.ts';
import { buriedLetters } from '#src/redrive.ts';
import { allOf } from '#test/support/collect.ts';
import { textOf } from '#test/support/deliveries.ts';
import { tinyMessages, withCodec, writeBatches, type PlainBatch } from '#test/support/kafka-batches.ts';
import { describeOnKafka, placeTopics, settle, type KafkaTestPlace } from '#test/support/kafka-place.ts';
import { pause, until } from '#test/support/waiting.ts';

/** More than kafkajs can decode of one batch. */
const MANY = 140_000;

const single = (value: string): PlainBatch => ({ topic: 'single', messages: [{ key: value, value }] });
const snappy = (count: number, topic = 'single', partition = 0): PlainBatch => ({
  ...{ topic, partition, codec: 'Snappy' },
  messages: tinyMessages(count),
});

const garbled = (count: number): PlainBatch => ({ topic: 'single', codec: 'Garbled', messages: tinyMessages(count) });

const lettersOf = async (log: Log): Promise<readonly DeadLetter[]> => {
  const records = await allOf(log.browse(deadLetters.name));
  return records.map(({ value }) => bytesToLetter(value));
};

/** The crash after which a consumer of kafkajs is dead for good; a broker that just started makes it crash too. */
const crashOf = async (consumer: Consumer): Promise<{ readonly name: string; readonly seen: number }> => {
  let seen = 0;
  const crash = new Promise<string>((resolve) => {
    consumer.on(consumer.events.CRASH, ({ payload: { error, restart } }) => {
      if (!restart) resolve(error.cause instanceof Error ? error.cause.name : error.name);
    });
  });
  await consumer.run({ eachBatch: ({ batch }) => Promise.resolve(void (seen += batch.messages.length)) });
  return { name: await crash, seen };
};

/** Reads as a group and settles all it gets. */
const readAll = (here: KafkaTestPlace, log: Log, { topic = 'single', group = 'g' } = {}) =>
  here.read(log, topic, group, (delivery) => void settle(log, group, delivery));

const isCommitted = (here: KafkaTestPlace, offset: number): Promise<void> =>
  until(async () => (await here.committed('g', 'single'))[0] === offset);

describeOnKafka('defects of decoding', (here) => {
  it('K13: a batch of more records than kafkajs can decode is read whole, and so is what lies around it', async () => {
    const many: PlainBatch = { topic: 'single', codec: 'GZIP', messages: tinyMessages(MANY) };
    await writeBatches(here(), [single('before'), many, single('after')]);
    expect(await crashOf(await here().consumer('single'))).toEqual({ name: 'RangeError', seen: 0 });

    const log = await here().log();
    const { deliveries, errors } = readAll(here(), log);
    await until(() => errors.length > 0 || deliveries.length === MANY + 2);
    expect(errors).toEqual([]);
    expect([textOf(deliveries[0]!), textOf(deliveries.at(-1)!)]).toEqual(['before', 'after']);
    expect(deliveries.every(({ receipt }, index) => receipt.offset === String(index))).toBe(true);
    await isCommitted(here(), MANY + 2);
    expect(await lettersOf(log)).toEqual([]);
  });

  it('K13: a batch in a codec kafkajs does not have is buried whole, and the group goes on behind it', async () => {
    await writeBatches(here(), [single('before'), snappy(500), single('after')]);
    expect((await crashOf(await here().consumer('single'))).name).toBe('KafkaJSNotImplemented');

    const log = await here().log();
    const { deliveries, errors } = readAll(here(), log);
    await isCommitted(here(), 502);
    expect(errors).toEqual([]);
    expect(deliveries.map(textOf)).toEqual(['before', 'after']);
    const [letter, ...others] = await lettersOf(log);
    expect(letter).toMatchObject({
      origin: { inbox: 'single', partition: 0, offset: '1' },
      ...{ group: 'g', key: 'single-0-1', value: null, code: 'POISON_BATCH' },
    });
    expect(letter!.message).toContain('single/0: offsets 1 to 500 (500 records)');
    expect(letter!.message).toContain('Snappy compression not implemented');
    expect(others).toEqual([]);
    const [buried] = await lastValueFrom(buriedLetters(log, placeTopics));
    expect(buried!.state).toBe('unreturnable');
    expect((await allOf(log.browse('single'))).map(({ receipt }) => receipt.offset)).toEqual(['0', '501']);
    await log.close();

    const second = await here().log();
    const again = readAll(here(), second);
    await writeBatches(here(), [single('later')]);
    await until(() => again.deliveries.length > 0);
    expect(again.deliveries.map(textOf)).toEqual(['later']);
    expect(await lettersOf(second)).toHaveLength(1);
  });

  it('K13: every batch in a row has its letter, at the end of the topic too', async () => {
    await writeBatches(here(), [garbled(10), snappy(20), garbled(30)]);
    const log = await here().log();
    const { deliveries, errors } = readAll(here(), log);
    await isCommitted(here(), 60);
    expect((await lettersOf(log)).map(({ origin }) => origin.offset)).toEqual(['0', '10', '30']);
    await writeBatches(here(), [single('after')]);
    await until(() => errors.length + deliveries.length > 0);
    expect(deliveries.map(textOf)).toEqual(['after']);
  });

  it('K13: a batch much wider than the window is passed once what lies before it is settled', async () => {
    await writeBatches(here(), [single('before'), snappy(5_000), single('after')]);
    const log = await here().log({ window: 4, span: 16 });
    const { deliveries } = here().read(log, 'single', 'g');
    await until(() => deliveries.length === 1);
    await pause(300);
    expect(await lettersOf(log)).toEqual([]);
    await settle(log, 'g', deliveries[0]!);
    await until(() => deliveries.length === 2);
    await settle(log, 'g', deliveries[1]!);
    await isCommitted(here(), 5_002);
    expect(await lettersOf(log)).toHaveLength(1);
  });

  it('K13: the letter is the same to the byte where a group comes to the batch once more, at any of its offsets', async () => {
    await writeBatches(here(), [snappy(500)]);
    for (const offset of [0, 1, 499]) {
      await here().commit('g', 'single', offset);
      const log = await here().log();
      readAll(here(), log);
      await isCommitted(here(), 500);
      await log.close();
    }
    const letters = await allOf((await here().log()).browse(deadLetters.name));
    expect(letters).toHaveLength(3);
    expect(new Set(letters.map(({ value }) => Buffer.from(value).toString())).size).toBe(1);
  });

  it('K13: a batch of an aborted transaction is dropped, not buried', async () => {
    const { naive, place } = here();
    const transactional = { transactionalId: `${place.prefix}tx`, maxInFlightRequests: 1, idempotent: true };
    const producer = naive().producer(transactional);
    await producer.connect();
    for (const end of ['abort', 'commit'] as const) {
      const transaction = await producer.transaction();
      const messages = [...tinyMessages(10)];
      await withCodec('Snappy', (compression) =>
        transaction.send({ topic: `${place.prefix}single`, compression, messages }),
      );
      await transaction[end]();
    }
    await producer.disconnect();
    await writeBatches(here(), [single('after')]);
    const log = await here().log();
    const { deliveries } = readAll(here(), log);
    await isCommitted(here(), 23);
    expect(deliveries.map(textOf)).toEqual(['after']);
    expect((await lettersOf(log)).map(({ origin }) => origin.offset)).toEqual(['11']);
  });

  it('K13: the other partitions go on, also while members come and go, and no record is lost', async () => {
    const healthy = (partition: number, name: string): PlainBatch => {
      const messages = Array.from({ length: 50 }, (_, index) => ({ key: `${name}${index}`, value: `${partition}` }));
      return { topic: 'wide', partition, messages };
    };
    for (const partition of [0, 1]) {
      await writeBatches(here(), [healthy(partition, 'a'), snappy(100, 'wide', partition), healthy(partition, 'b')]);
    }
    await writeBatches(here(), [healthy(2, 'a')]);
    const [one, other] = [await here().log(), await here().log()];
    const readings = [readAll(here(), one, { topic: 'wide' }), readAll(here(), other, { topic: 'wide' })];
    const isThere = async (): Promise<boolean> =>
      String(await here().committed('g', 'wide')) === String([200, 200, 50]);
    await until(isThere);
    expect(readings.flatMap(({ errors }) => errors)).toEqual([]);
    const seen = readings.flatMap(({ deliveries }) => deliveries.map(({ key, value }) => `${key} of ${String(value)}`));
    expect(new Set(seen).size).toBe(250);
    const origins = (await lettersOf(one)).map(({ origin }) => `${origin.partition}-${origin.offset}`);
    expect([...new Set(origins)].toSorted()).toEqual(['0-50', '1-50']);
  });
});
