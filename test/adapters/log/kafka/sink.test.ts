import { expect, it } from 'vitest';
import { bytesToLetter, deadLetters } from '#src/dead-letter.ts';
import type { Entry, Settled } from '#src/delivery.ts';
import { allOf, done } from '#test/support/collect.ts';
import { takeStep } from '#test/support/deliveries.ts';
import { describeOnKafka, entriesOf } from '#test/support/kafka-place.ts';
import { fencedProducer, freshProducer, sinkOf } from '#test/support/kafka-producers.ts';

const receipt = { inbox: 'single', partition: 0, offset: '0', epoch: -1 };
const entry = (bytes: number, key = 'k', headers: Entry['headers'] = {}): Entry => ({
  ...{ topic: 'single', key, headers },
  value: Buffer.alloc(bytes, key),
});

describeOnKafka('what is published', (here) => {
  it('is split where one step makes more than a request may hold', async () => {
    const ours = await here().log();
    await takeStep(ours, 'g', { kind: 'done', receipt, entries: [entry(600_000, 'a'), entry(600_000, 'b')] });
    expect((await allOf(ours.browse('single'))).map(({ key }) => key)).toEqual(['a', 'b']);
  });

  it('is buried without what does not fit, headers and all', async () => {
    const ours = await here().log();
    const letter = {
      ...{ origin: receipt, group: 'g', key: 'k', value: Buffer.from('no json'), attempts: 1 },
      ...{ headers: { long: 'x'.repeat(600_000) }, code: 'UNDECODABLE', message: 'it is no json' },
    };
    const steps: readonly Settled[] = [
      { kind: 'dead', receipt, letter },
      { kind: 'done', receipt, entries: [entry(10, 'k', { long: 'x'.repeat(1_000_000) })] },
    ];
    for (const step of steps) await takeStep(ours, 'g', step);
    const letters = (await allOf(ours.browse(deadLetters.name))).map(({ value }) => bytesToLetter(value));
    expect(letters.map(({ code, headers }) => [code, headers])).toEqual([
      ['UNDECODABLE', {}],
      ['RECORD_TOO_LARGE', {}],
    ]);
  });

  it('fails alone where its topic does not take it, and takes nobody along', async () => {
    const ours = await here().log();
    const asked = [entry(10, 'a'), entry(1_200_000, 'b'), entry(10, 'c')];
    const results = await Promise.allSettled(asked.map((one) => done(ours.publish([one]))));
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(results[1]).toMatchObject({ reason: { code: 'LOG_REFUSES' } });
    expect((await allOf(ours.browse('single'))).map(({ key }) => key)).toEqual(['a', 'c']);
  });

  it('keeps the order of a key where a request fails: what was asked for behind it fails too', async () => {
    const opened = [() => fencedProducer(here()), () => freshProducer(here())];
    const ours = sinkOf(here(), () => opened.shift()!(), 1);
    const asked = ['1', '2', '3'].map((value) => entriesOf('single', [{ key: 'same', value }]));
    const first = await Promise.allSettled(asked.map((one) => done(ours.publish(one))));
    expect(first.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    await Promise.all(asked.map((one) => done(ours.publish(one))));
    await ours.close();
    const found = await allOf((await here().log()).browse('single'));
    expect(found.map(({ value }) => Buffer.from(value).toString())).toEqual(['1', '2', '3']);
  });
});
