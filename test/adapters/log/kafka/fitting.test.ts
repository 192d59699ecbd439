import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOfEntry } from '#adapters/log/kafka/entry-bytes.ts';
import { entriesWithin } from '#adapters/log/kafka/fitting.ts';
import { bytesToLetter } from '#src/dead-letter.ts';
import type { DeadLetter, Entry, Headers, Receipt, Settled } from '#src/delivery.ts';
import { allOf } from '#test/support/collect.ts';
import { takeStep } from '#test/support/deliveries.ts';
import { describeOnKafka, entriesOf, plainRecords } from '#test/support/kafka-place.ts';
import { limitTopic } from '#test/support/topic-limits.ts';
import { until } from '#test/support/waiting.ts';

const receipt: Receipt = { inbox: 'mails', partition: 0, offset: '7' };
const most = 10_000;
const within = entriesWithin({ group: 'classify', most });

const letterOf = (some: Partial<DeadLetter>): DeadLetter => ({
  origin: receipt,
  group: 'classify',
  key: 'k',
  value: Buffer.from('value'),
  headers: { source: 'imap' },
  attempts: 1,
  code: 'BUG',
  message: 'why',
  ...some,
});

const dead = (some: Partial<DeadLetter>): Settled => ({ kind: 'dead', receipt, letter: letterOf(some) });
const done = (...entries: readonly Entry[]): Settled => ({ kind: 'done', receipt, entries });
const entryOf = (some: Partial<Entry>): Entry => ({
  topic: 't',
  key: 'k',
  value: Buffer.alloc(1),
  headers: {},
  ...some,
});

/** The letter published for a step, and the headers of its record. */
const letterFor = (settled: Settled): { readonly letter: DeadLetter; readonly headers: Headers } => {
  const [entry] = within(settled);
  return { letter: bytesToLetter(entry!.value), headers: entry!.headers };
};

describe('what fits into a record', () => {
  it.each([
    ['value', { value: Buffer.alloc(most) }],
    ['key', { key: 'k'.repeat(most) }],
    ['key of two bytes a character', { key: 'é'.repeat(most / 2) }],
    ['headers', { headers: { trace: 'h'.repeat(most) } }],
    ['names of its headers', { headers: { ['h'.repeat(most)]: '' } }],
  ])('buries what would have made a record too large by its %s', (_, some) => {
    const { letter } = letterFor(done(entryOf({}), entryOf(some)));
    expect(letter).toMatchObject({ code: 'RECORD_TOO_LARGE', origin: receipt, group: 'classify', value: null });
    expect(letter.message).toContain(`${bytesOfEntry(entryOf(some))} bytes for t`);
  });

  it('leaves alone what fits', () => {
    const entries = [entryOf({}), entryOf({ headers: { a: 'b' } })];
    expect(within(done(...entries))).toEqual(entries);
    expect(letterFor(dead({})).letter).toEqual(letterOf({}));
  });

  it('takes from a letter its value first, then its headers, then the ends of its key and message', () => {
    const headers = { trace: 'h'.repeat(4_000) };
    expect(letterFor(dead({ value: Buffer.alloc(8_000) })).letter).toEqual(letterOf({ value: null }));
    expect(letterFor(dead({ headers, value: Buffer.alloc(2_000) }))).toEqual({
      letter: letterOf({ headers, value: null }),
      headers,
    });
    const large = letterFor(dead({ headers: { trace: 'h'.repeat(6_000) } }));
    expect(large).toEqual({ letter: letterOf({ value: null, headers: {} }), headers: {} });
    const long = letterFor(dead({ key: 'k'.repeat(6_000), message: 'm'.repeat(6_000) })).letter;
    expect(long).toEqual(letterOf({ key: 'k'.repeat(1_000), message: 'm'.repeat(1_000), value: null, headers: {} }));
  });

  it('keeps every record of every step within the bound', () => {
    const text = fc.string({ maxLength: most, unit: 'grapheme', size: 'max' });
    const headers = fc.dictionary(text, text, { maxKeys: 2 });
    const value = fc.uint8Array({ maxLength: most, size: 'max' });
    const settled = fc.oneof(
      fc.record({ key: text, headers, value, message: text }).map(dead),
      fc.record({ key: text, headers, value }).map((some) => done(entryOf(some))),
    );
    fc.assert(
      fc.property(settled, (one) => {
        for (const entry of within(one)) expect(bytesOfEntry(entry)).toBeLessThanOrEqual(most);
      }),
    );
  });
});

describeOnKafka('what fits into a record of the brokers', (here) => {
  it('counts no fewer bytes than the brokers do', async () => {
    const headers = { trace: 'é'.repeat(3_000), source: 'imap' };
    const entry = entryOf({ topic: 'single', key: 'ü'.repeat(200), value: Buffer.alloc(20_000), headers });
    await limitTopic(here(), 'single', { 'max.message.bytes': bytesOfEntry(entry) });
    const ours = await here().log();
    await takeStep(ours, 'nobody', { kind: 'done', receipt, entries: [entry] });
    expect(await allOf(ours.browse('single'))).toHaveLength(1);
  });

  it('goes on behind a record whose headers fill its letter, and behind a step larger than a request', async () => {
    const ours = await here().log();
    const { deliveries } = here().read(ours, 'single', 'classify');
    await takeStep(ours, 'nobody', { kind: 'done', receipt, entries: entriesOf('single', plainRecords(2)) });
    await until(() => deliveries.length === 2);
    const [first, second] = deliveries.map((delivery) => delivery.receipt);
    const headers = { trace: 'h'.repeat(600_000) };
    await takeStep(ours, 'classify', { kind: 'dead', receipt: first!, letter: letterOf({ origin: first!, headers }) });
    const large = entryOf({ topic: 'wide', value: Buffer.alloc(600_000) });
    await takeStep(ours, 'classify', { kind: 'done', receipt: second!, entries: [large, large] });
    expect(await allOf(ours.browse('dead_letters'))).toHaveLength(1);
    expect(await allOf(ours.browse('wide'))).toHaveLength(2);
    await until(async () => (await here().committed('classify', 'single'))[0] === 2);
  });
});
