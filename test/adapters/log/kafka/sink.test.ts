import type { Producer } from 'kafkajs';
import { expect, it } from 'vitest';
import { sink, type Sink } from '#adapters/log/kafka/sink.ts';
import type { Entry } from '#src/delivery.ts';
import { allOf, done } from '#test/support/collect.ts';
import { describeOnKafka, type KafkaTestPlace } from '#test/support/kafka-place.ts';
import { fencedProducer, freshProducer, countProduced } from '#test/support/producers.ts';
import { limitTopic } from '#test/support/topic-limits.ts';
import { until } from '#test/support/waiting.ts';

const BATCH = 100_000;

/** Keys are numbers, and name their partition. */
const sinkOf = ({ place }: KafkaTestPlace, open: () => Promise<Producer>, batchBytes = BATCH): Sink =>
  sink({
    open,
    partitionOf: (topic, key) => (topic === 'wide' ? Number(key) % 3 : 0),
    prefix: place.prefix,
    linger: 0,
    batchBytes,
  });

interface Sized {
  readonly topic?: string;
  readonly bytes?: number;
}

/** A record whose value begins with its name. */
const recordOf = (key: string, name: string, { topic = 'single', bytes = 10 }: Sized = {}): Entry => ({
  topic,
  key,
  value: Buffer.from(`${name} `.padEnd(bytes, 'x')),
  headers: {},
});

/** What became of each asking, in order: null where it is durable, else its code. */
const ask = async (outlet: Sink, askings: readonly (readonly Entry[])[]): Promise<readonly unknown[]> => {
  const settled = await Promise.allSettled(askings.map((entries) => done(outlet.publish(entries))));
  return settled.map((one) => (one.status === 'fulfilled' ? null : (one.reason as { readonly code: unknown }).code));
};

const namesIn = async (here: KafkaTestPlace, topic = 'single'): Promise<readonly string[]> => {
  const log = await here.log();
  const found = await allOf(log.browse(topic));
  return found.map(({ value }) => Buffer.from(value).toString().split(' ')[0] ?? '');
};

describeOnKafka('the sink of the Kafka log', (here) => {
  it('fails whoever asked before a failure was told, so that the order of a key is the order of asking', async () => {
    const names = ['mail-1', 'mail-2', 'mail-3'];
    const askings = names.map((name) => [recordOf('0', name)]);
    const behind: Promise<readonly unknown[]>[] = [];
    const opened = [fencedProducer, freshProducer];
    const outlet = sinkOf(here(), async () => {
      const producer = await (opened.shift() ?? freshProducer)(here());
      if (behind.length === 0) behind.push(ask(outlet, askings.slice(1)));
      return producer;
    });
    expect(await ask(outlet, askings.slice(0, 1))).toEqual(['LOG_DOWN']);
    expect(await behind[0]).toEqual(['LOG_DOWN', 'LOG_DOWN']);
    expect(await ask(outlet, askings)).toEqual([null, null, null]);
    await outlet.close();
    expect(await namesIn(here())).toEqual(names);
  });

  it('closes a producer that failed before it goes on with another', async () => {
    const opened: string[] = [];
    const outlet = sinkOf(here(), async () => {
      const producer = await (opened.length === 0 ? fencedProducer : freshProducer)(here());
      opened.push('open');
      producer.on(producer.events.DISCONNECT, () => opened.push('closed'));
      return producer;
    });
    expect(await ask(outlet, [[recordOf('0', 'first')]])).toEqual(['LOG_DOWN']);
    await until(() => opened.includes('closed'));
    expect(await ask(outlet, [[recordOf('0', 'second')]])).toEqual([null]);
    expect(opened).toEqual(['open', 'closed', 'open']);
    await outlet.close();
  });

  it('makes no request larger than its bound of what is more than one record', async () => {
    await limitTopic(here(), 'single', { 'max.message.bytes': BATCH });
    const producer = await freshProducer(here());
    const requests = countProduced(producer);
    const outlet = sinkOf(here(), () => Promise.resolve(producer));
    const one = (index: number) => recordOf('0', `r${index}`, { bytes: 1_000 });
    const headed = (index: number): Entry => ({ ...one(index), headers: { trace: 'h'.repeat(5_000) } });
    const askings = [Array.from({ length: 300 }, (_, index) => one(index)), ...numbers(100).map((at) => [headed(at)])];
    expect(await ask(outlet, askings)).toEqual(askings.map(() => null));
    await outlet.close();
    // A request that is refused comes again as two: of these there would be more.
    expect(requests()).toBeLessThanOrEqual(12);
  });

  it.each([{ 'max.message.bytes': 50_000 }, { 'max.message.bytes': 3_000_000, 'segment.bytes': 1_048_576 }])(
    'sends a request that is refused as too large in parts, in order: %o',
    async (settings) => {
      await limitTopic(here(), 'single', settings);
      const bytes = 'segment.bytes' in settings ? 400_000 : 20_000;
      const outlet = sinkOf(here(), () => freshProducer(here()), 5_000_000);
      const names = numbers(8).map((index) => `r${index}`);
      const askings = [names.slice(0, 4).map((name) => recordOf('0', name, { bytes }))];
      askings.push(...names.slice(4).map((name) => [recordOf('0', name, { bytes })]));
      expect(await ask(outlet, askings)).toEqual(askings.map(() => null));
      await outlet.close();
      expect(await namesIn(here())).toEqual(names);
    },
  );

  it('fails the step of a record that is refused alone, and what is behind it under its key, and no other', async () => {
    await limitTopic(here(), 'single', { 'max.message.bytes': 50_000 });
    const opened: Producer[] = [];
    const outlet = sinkOf(here(), async () => {
      opened.push(await freshProducer(here()));
      return opened.at(-1)!;
    });
    const askings = [
      [recordOf('1', 'before'), recordOf('0', 'wide', { topic: 'wide' })],
      [recordOf('2', 'other')],
      [recordOf('1', 'large', { bytes: 60_000 })],
      [recordOf('1', 'behind')],
      [recordOf('2', 'last'), recordOf('0', 'wide', { topic: 'wide' })],
      [recordOf('3', 'filler', { bytes: 45_000 })],
      [recordOf('1', 'queued')],
      [recordOf('4', 'end')],
    ];
    const refused = 'LOG_REFUSES';
    expect(await ask(outlet, askings)).toEqual([null, null, refused, refused, null, null, refused, null]);
    expect(await ask(outlet, [[recordOf('1', 'after')]])).toEqual([null]);
    await outlet.close();
    expect(opened).toHaveLength(1);
    expect(await namesIn(here())).toEqual(['before', 'other', 'last', 'filler', 'end', 'after']);
    expect(await namesIn(here(), 'wide')).toEqual(['wide', 'wide']);
  });

  it('fails the asking alone that names a topic nobody declared', async () => {
    const outlet = sink({
      open: () => freshProducer(here()),
      partitionOf: (topic) => {
        if (topic === 'single') return 0;
        throw new TypeError(topic);
      },
      prefix: here().place.prefix,
      linger: 0,
      batchBytes: BATCH,
    });
    const asked = ask(outlet, [
      [recordOf('0', 'first')],
      [recordOf('0', 'no', { topic: 'no' })],
      [recordOf('0', 'last')],
    ]);
    expect(await asked).toEqual([null, undefined, null]);
    await outlet.close();
  });
});

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);
