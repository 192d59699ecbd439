import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
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

it('makes its schema in one piece: a process that dies within leaves nothing behind', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'store-'));
  const database = new DatabaseSync(join(directory, 'store.db'));
  // A table in the way stands for the death: the statements before it must be taken back.
  database.exec('create table journal (x)');
  const tablesOf = () =>
    database.prepare("select name from sqlite_master where type = 'table' and name not like 'kysely%'").all();
  await expect(sqliteStore({ directory, now: Date.now })).rejects.toThrow();
  expect(tablesOf().map(({ name }) => name)).toEqual(['journal']);
  database.exec('drop table journal');
  await (await sqliteStore({ directory, now: Date.now })).close();
  expect(tablesOf().length).toBeGreaterThan(3);
  database.close();
  await rm(directory, { recursive: true });
});

it('names a store that is no database', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'store-'));
  await writeFile(join(directory, 'store.db'), 'this is no database, whatever its name says. '.repeat(40));
  await expect(sqliteStore({ directory, now: Date.now })).rejects.toMatchObject({ code: 'DATA_UNUSABLE' });
  await rm(directory, { recursive: true });
});
