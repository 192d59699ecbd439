import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firstValueFrom } from 'rxjs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sqliteStore } from '#adapters/store/sqlite.ts';
import { done } from '../../support/collect.ts';
import { careerops } from '../../support/command.ts';
import { budgetOf, callOf } from '../../support/ledger.ts';

describe('careerops quota', () => {
  let DATA: string;
  beforeEach(async () => {
    DATA = await mkdtemp(join(tmpdir(), 'quota-'));
  });
  afterEach(() => rm(DATA, { recursive: true }));

  const spend = async (): Promise<void> => {
    const store = await sqliteStore({ directory: DATA, now: Date.now });
    const ledger = store.ledger(budgetOf({}));
    const key = { provider: 'gemini', project: 'home', model: 'flash' };
    await firstValueFrom(ledger.reserve(callOf({ key, atMost: { requests: 1, tokens: 900, money: 20_000 } })));
    await done(ledger.blockUntil(key, Date.now() + 3_600_000));
    await store.close();
  };

  it('says so where nothing has been used yet, and what may be', async () => {
    const { code, stdout, stderr } = await careerops(['quota'], { DATA, QUOTA_MONEY_PER_DAY: '0.5' });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/nothing has been used\. Up to 0\.5 US dollars may be spent until 20\d\d-.*T00:00:00\.000Z/);
  });

  it('tells what is used, left and until when, of every window', async () => {
    await spend();
    const { stdout } = await careerops(['quota'], { DATA, QUOTA_LIMITS: 'gemini 9rpd 3usd/month' });
    const rows = stdout.split('\n').map((row) => row.split(/ {2,}/));
    expect(rows.map(([provider, , , window]) => [provider, window])).toEqual(
      expect.arrayContaining([
        ['gemini', 'minute'],
        ['gemini', 'day'],
        ['gemini', 'month'],
      ]),
    );
    expect(stdout).toMatch(/^gemini +home +flash +day +1 \/ 9 \(8\) +900 +0\.02 +20\S+Z +20\S+Z$/m);
    expect(stdout).toMatch(/^gemini +home +flash +month +1 +900 +0\.02 \/ 3 \(2\.98\) /m);
    expect(stdout).toMatch(/^all +day +1 +900 +0\.02 \/ 0\.25 \(0\.23\) /m);
  });

  it('gives the same as JSON, money in US dollars', async () => {
    await spend();
    const { stdout } = await careerops(['quota', '--json'], { DATA, QUOTA_LIMITS: 'gemini 9rpd' });
    const [, day, , all] = JSON.parse(stdout) as readonly object[];
    expect(day).toMatchObject({
      provider: 'gemini',
      window: 'day',
      used: { requests: 1, tokens: 900, money: 0.02 },
      limit: { requests: 9, tokens: null, money: null },
      left: { requests: 8, tokens: null, money: null },
    });
    expect(all).toMatchObject({ provider: null, limit: { money: 0.25 }, left: { money: 0.23 }, blockedUntil: null });
  });
});
