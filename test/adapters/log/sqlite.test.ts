import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sqliteLog } from '#adapters/log/sqlite.ts';
import { allOf, done, nextOf } from '../../support/collect.ts';
import { contractTopics, contractWindow, logContract } from '../../contracts/log-contract.ts';

const bounds = { window: contractWindow, maxBytes: 1_000_000, pollEvery: 10, commitEvery: 0 };

logContract('the SQLite log', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'log-'));
  return {
    open: () => Promise.resolve(sqliteLog({ directory, topics: contractTopics, now: Date.now, bounds })),
    remove: () => rm(directory, { recursive: true }),
  };
});

describe('the SQLite log', () => {
  let directory: string;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'log-'));
  });
  afterEach(() => rm(directory, { recursive: true, force: true }));
  const open = (now: () => number = Date.now) => sqliteLog({ directory, topics: contractTopics, now, bounds });
  const entry = { topic: 'single', key: 'a', value: Buffer.from('1'), headers: {} };

  it('shares its file: what one process publishes, another reads', async () => {
    const [writer, reader] = [open(), open()];
    const delivered = nextOf(reader.inbox('single').read('g'), 1);
    await done(writer.publish([entry]));
    expect(await delivered).toHaveLength(1);
    await Promise.all([writer.close(), reader.close()]);
  });

  it('takes one reader of a group, and another as soon as the first has gone', async () => {
    const [first, second] = [open(), open()];
    const reading = first.inbox('single').read('g').subscribe();
    await expect(done(second.inbox('single').read('g'))).rejects.toMatchObject({ code: 'GROUP_TAKEN' });
    reading.unsubscribe();
    await first.close();
    await done(second.publish([entry]));
    expect(await nextOf(second.inbox('single').read('g'), 1)).toHaveLength(1);
    await second.close();
  });

  it('forgets what is settled by every group and past its retention, and nothing else', async () => {
    let now = 0;
    const log = open(() => now);
    const deliveries = nextOf(log.inbox('single').read('g'), 2);
    await done(log.publish([entry, { ...entry, key: 'b' }]));
    const [first] = await deliveries;
    await done(log.inbox('single').settle('g', first!.receipt));
    now = 120_001;
    await done(log.publish([{ ...entry, key: 'c' }]));
    expect((await allOf(log.browse('single'))).map(({ key }) => key)).toEqual(['b', 'c']);
    await log.close();
  });

  it('names a partition count that does not fit, a foreign file and a newer version', async () => {
    await open().close();
    const [{ name, retention }] = [contractTopics[0]!];
    expect(() => sqliteLog({ directory, topics: [{ name, retention, partitions: 5 }], now: Date.now })).toThrow(
      /topic mails has 3 partitions .* not 5/,
    );
    const database = new DatabaseSync(join(directory, 'log.db'));
    database.exec('pragma user_version = 99');
    database.close();
    expect(() => open()).toThrow(/newer version/);
    await writeFile(join(directory, 'log.db'), 'this is no database, whatever its name says. '.repeat(40));
    expect(() => open()).toThrow(/not a database of ours/);
  });
});
