import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sqliteStore } from '#adapters/store/sqlite.ts';
import { storeContract } from '../../contracts/store-contract.ts';

storeContract('the SQLite store', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'store-'));
  return {
    open: () => sqliteStore({ directory, now: Date.now }),
    remove: () => rm(directory, { recursive: true }),
  };
});

it('names a store that is no database', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'store-'));
  await writeFile(join(directory, 'store.db'), 'this is no database, whatever its name says. '.repeat(40));
  await expect(sqliteStore({ directory, now: Date.now })).rejects.toMatchObject({ code: 'DATA_UNUSABLE' });
  await rm(directory, { recursive: true });
});
