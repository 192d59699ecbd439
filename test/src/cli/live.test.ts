import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sqliteLog } from '#adapters/log/sqlite.ts';
import { deadLetters, letterToEntries } from '#src/dead-letter.ts';
import { done } from '../../support/collect.ts';
import { readInbox } from '../../inboxes/recorded.ts';
import { careerops } from '../../support/command.ts';
import { alertsIn } from '../../support/alerts.ts';
import { startStage, untilDrained } from '../../support/stages.ts';

describe('careerops up and stage', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'live-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('tells what the demo tells, keeps running, and ends in good order when told to', async () => {
    const environment = { DATA: join(folder, 'up') };
    const [{ stdout }, live] = [await careerops(['demo']), startStage(['up'], environment)];
    await untilDrained(environment, { mails: readInbox('demo').length });
    await live.stop();
    const toNames = (text: string): readonly string[] => alertsIn(text).map(({ alert }) => alert);
    expect(toNames(live.printed()).toSorted()).toEqual(toNames(stdout).toSorted());
    const again = startStage(['up'], environment);
    await untilDrained(environment, { mails: readInbox('demo').length });
    await again.stop();
    expect(again.printed()).toBe('');
  });

  it('runs as one process an actor on the embedded log, with the same alerts', async () => {
    const environment = { DATA: join(folder, 'stages') };
    const names = ['ingest', 'triage', 'classify', 'alert', 'track', 'notify-console'];
    const stages = names.map((name) => startStage(['stage', name], environment));
    await untilDrained(environment, { mails: readInbox('demo').length });
    await Promise.all(stages.map((stage) => stage.stop()));
    const { stdout } = await careerops(['demo']);
    const told = stages.flatMap((stage) => alertsIn(stage.printed())).map(({ alert }) => alert);
    expect(told.toSorted()).toEqual(
      alertsIn(stdout)
        .map(({ alert }) => alert)
        .toSorted(),
    );
  });

  it('says which actors there are where one is asked for that is none', async () => {
    const { code, stderr } = await careerops(['stage', 'nobody'], { DATA: join(folder, 'nobody') });
    expect([code, stderr]).toEqual([2, expect.stringContaining('ingest, triage, classify')]);
  });

  it('lists the dead letters by code, shows one without its mail, and says what a redrive would send', async () => {
    const environment = { DATA: join(folder, 'up') };
    expect((await careerops(['dlq', 'list'], environment)).stdout).toBe('no dead letters\n');
    expect((await careerops(['dlq', 'show', '0-0'], environment)).code).toBe(2);
    expect((await careerops(['dlq', 'redrive', '--dry-run'], environment)).stdout).toBe(
      '0 would be sent back, 0 cannot be\n',
    );
  });

  it('refuses to send back a letter whose bytes were not kept, and says why', async () => {
    const directory = join(folder, 'buried');
    await mkdir(directory);
    const log = sqliteLog({ directory, topics: [deadLetters], now: Date.now });
    const origin = { inbox: 'raw_inbox_stream', partition: 0, offset: '7' };
    const letter = { origin, group: 'triage', key: 'k', value: null, headers: {}, attempts: 1, message: 'one batch' };
    await done(log.publish(letterToEntries({ ...letter, code: 'POISON_BATCH' })));
    await log.close();
    const environment = { DATA: directory };
    expect((await careerops(['dlq', 'list'], environment)).stdout).toMatch(/POISON_BATCH +triage +unreturnable +1/);
    const { stdout } = await careerops(['dlq', 'show', '0-0'], environment);
    expect(JSON.parse(stdout)).toMatchObject({ origin, code: 'POISON_BATCH', message: 'one batch', bytes: null });
    expect((await careerops(['dlq', 'redrive'], environment)).stdout).toBe(
      '0-0  POISON_BATCH  stays: its bytes were not kept: dlq show says where they were\n0 sent back, 1 cannot be\n',
    );
  });

  it('lists, shows and keeps a record among the dead letters that is none, without a byte of it', async () => {
    const directory = join(folder, 'foreign');
    await mkdir(directory);
    const log = sqliteLog({ directory, topics: [deadLetters], now: Date.now });
    await done(log.publish([{ topic: deadLetters.name, key: 'k', value: Buffer.from('foreign'), headers: {} }]));
    await log.close();
    const environment = { DATA: directory };
    expect((await careerops(['dlq', 'list'], environment)).stdout).toMatch(/UNDECODABLE +unreturnable +1/);
    const { stdout } = await careerops(['dlq', 'show', '0-0'], environment);
    expect(JSON.parse(stdout)).toMatchObject({ code: 'UNDECODABLE', key: '', bytes: null, headers: {} });
    expect((await careerops(['dlq', 'redrive'], environment)).stdout).toBe(
      '0-0  UNDECODABLE  stays: it is no dead letter: it goes when its retention is over\n0 sent back, 1 cannot be\n',
    );
  });
});
