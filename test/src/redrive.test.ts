import { lastValueFrom, toArray } from 'rxjs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { memoryLog } from '#adapters/log/memory.ts';
import { deadLetters } from '#src/dead-letter.ts';
import type { DeadLetter } from '#src/delivery.ts';
import type { Log } from '#src/ports.ts';
import { buriedLetters, redrive, whyKept } from '#src/redrive.ts';
import { allOf, done } from '../support/collect.ts';
import { takeStep } from '../support/deliveries.ts';

const topics = [{ name: 'urgent', partitions: 1, retention: 60_000 }, deadLetters];

const letter = (facts: Partial<DeadLetter> = {}): DeadLetter => ({
  origin: { inbox: 'urgent', partition: 0, offset: '7' },
  group: 'classify',
  key: 'thread-1',
  value: Buffer.from('the record'),
  headers: { account: 'a', seq: '3' },
  attempts: 3,
  code: 'BUG',
  message: 'TypeError',
  ...facts,
});

describe('redriving dead letters', () => {
  let log: Log;
  beforeEach(() => {
    log = memoryLog(topics);
  });
  afterEach(() => log.close());

  const bury = (one: DeadLetter) =>
    takeStep(log, 'classify', { kind: 'dead', receipt: { ...one.origin, inbox: '-' }, letter: one });
  const letters = () => lastValueFrom(buriedLetters(log, topics));
  const send = async () => lastValueFrom(redrive(log, { letters: await letters(), rate: 1_000 }).pipe(toArray()));

  it('sends the record back as it was, and counts its return', async () => {
    await bury(letter());
    expect((await send()).map(({ id }) => id)).toEqual(['0-0']);
    const [record] = await allOf(log.browse('urgent'));
    expect(record).toMatchObject({ key: 'thread-1', headers: { account: 'a', seq: '3', returns: '1' } });
    expect(Buffer.from(record!.value).toString()).toBe('the record');
  });

  it('sends each letter once, however often it is asked', async () => {
    await bury(letter());
    await bury(letter({ key: 'thread-2' }));
    expect(await send()).toHaveLength(2);
    expect(await send()).toHaveLength(0);
    expect((await letters()).map(({ state }) => state)).toEqual(['redriven', 'redriven']);
    expect(await allOf(log.browse('urgent'))).toHaveLength(2);
  });

  it('quarantines what came back three times', async () => {
    await bury(letter({ headers: { returns: '2' } }));
    await bury(letter({ headers: { returns: '3' } }));
    expect((await letters()).map(({ state, returns }) => [state, returns])).toEqual([
      ['buried', 2],
      ['quarantined', 3],
    ]);
    expect((await letters()).map(whyKept)).toEqual([null, expect.stringContaining('came back 3 times')]);
    expect(await send()).toHaveLength(1);
  });

  it('sends nothing back whose bytes were not kept, or that came from no topic', async () => {
    await bury(letter({ value: null }));
    await bury(letter({ origin: { inbox: 'mail', partition: 0, offset: '1' } }));
    expect((await letters()).map(({ state }) => state)).toEqual(['unreturnable', 'unreturnable']);
    expect(await send()).toEqual([]);
    expect((await letters()).map(whyKept)).toEqual([
      expect.stringContaining('its bytes were not kept'),
      expect.stringContaining('mail is no topic'),
    ]);
  });

  it('tells of a record that is no letter by its place alone, and of all letters around it', async () => {
    await bury(letter());
    const foreign = { topic: deadLetters.name, key: 'secret', value: Buffer.from('secret'), headers: { secret: 'x' } };
    await done(log.publish([foreign]));
    await bury(letter({ key: 'thread-2' }));
    const found = await letters();
    expect(found.map(({ id, state, letter: { code } }) => [id, state, code])).toEqual([
      ['0-0', 'buried', 'BUG'],
      ['0-1', 'unreturnable', 'UNDECODABLE'],
      ['0-2', 'buried', 'BUG'],
    ]);
    expect(JSON.stringify(found[1])).not.toContain('secret');
    expect(whyKept(found[1]!)).toContain('no dead letter');
    expect((await send()).map(({ id }) => id)).toEqual(['0-0', '0-2']);
  });
});
