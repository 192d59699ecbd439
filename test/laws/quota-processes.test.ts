import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firstValueFrom } from 'rxjs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { sqliteStore } from '#adapters/store/sqlite.ts';
import { budgetOf } from '../support/ledger.ts';
import { isDeep } from '../support/properties.ts';
import { root } from '../support/sources.ts';

const PROCESSES = 4;
const [MOST, TRIES] = isDeep ? [5_000, 3_000] : [300, 200];

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'hammered-'));
});
afterEach(() => rm(directory, { recursive: true }));

interface Hammered {
  readonly lines: readonly string[];
  readonly complaint: string;
  readonly signal: string | null;
}

/** Asks for reservations in a process of its own, which is killed once it has so many; null: it comes to its end. */
const hammer = (killAfter: number | null): Promise<Hammered> =>
  new Promise((resolve, reject) => {
    const args = [
      join(root, 'test/support/ledger-child.ts'),
      directory,
      String(MOST),
      String(killAfter === null ? TRIES : 1e6),
    ];
    const child = spawn(process.execPath, args, { cwd: root });
    let [printed, complaint] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
      if (killAfter !== null && printed.split('\n').length > killAfter) child.kill('SIGKILL');
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text));
    child.on('error', reject);
    child.on('close', (_, signal) =>
      resolve({ signal, lines: printed.split('\n').filter((line) => line !== ''), complaint }),
    );
  });

const usedThisMonth = async (): Promise<number> => {
  const store = await sqliteStore({ directory, now: Date.now });
  try {
    const standings = await firstValueFrom(store.ledger(budgetOf({})).state());
    return standings.find(({ window, key }) => window === 'month' && key !== null)?.used.requests ?? 0;
  } finally {
    await store.close();
  }
};

const granted = (all: readonly Hammered[]): readonly string[] =>
  all.flatMap(({ lines }) => lines.filter((line) => line !== 'refused'));

it('law: processes that share a store share its windows: exactly what there is room for is reserved', async () => {
  const all = await Promise.all(Array.from({ length: PROCESSES }, () => hammer(null)));
  expect(all.map(({ complaint }) => complaint)).toEqual(Array.from({ length: PROCESSES }, () => ''));
  const ids = granted(all);
  expect([ids.length, new Set(ids).size, await usedThisMonth()]).toEqual([MOST, MOST, MOST]);
});

it('law: what a killed process has reserved stays reserved', async () => {
  const killAfter = MOST / 10;
  const all = await Promise.all([hammer(killAfter), ...Array.from({ length: PROCESSES - 1 }, () => hammer(null))]);
  expect(all.map(({ signal }) => signal)).toEqual(['SIGKILL', null, null, null]);
  expect(granted(all).length).toBeLessThanOrEqual(MOST);
  expect(await usedThisMonth()).toBe(MOST);
});
