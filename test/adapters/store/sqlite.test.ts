import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Worker } from 'node:worker_threads';
import { expect, it } from 'vitest';
import { sqliteStore } from '#adapters/store/sqlite.ts';
import { storeContract } from '../../contracts/store-contract.ts';

const OPENERS = 4;

/** Opens one new store after the other, each together with all other threads; tells what went wrong. */
const openAll = `
  const { parentPort, workerData: { rounds, arrivals, all } } = require('node:worker_threads');
  const meet = (round) => {
    if (Atomics.add(arrivals, round, 1) + 1 === all) Atomics.notify(arrivals, round);
    for (let here; (here = Atomics.load(arrivals, round)) < all; ) Atomics.wait(arrivals, round, here, 10);
  };
  import(${JSON.stringify(import.meta.resolve('#adapters/store/sqlite.ts'))}).then(async ({ sqliteStore }) => {
    const wrong = [];
    for (const [round, directory] of rounds.entries()) {
      meet(round);
      await sqliteStore({ directory, now: Date.now }).then((store) => store.close(), (error) => wrong.push(error.message));
    }
    parentPort.postMessage(wrong);
  });
`;

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

it('is opened by many at once while it is new, and none is turned away', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'store-'));
  const rounds = Array.from({ length: 8 }, (_, round) => join(directory, String(round)));
  const workerData = { rounds, arrivals: new Int32Array(new SharedArrayBuffer(rounds.length * 4)), all: OPENERS };
  const openers = Array.from({ length: OPENERS }, () => new Worker(openAll, { eval: true, workerData }));
  const wrong = await Promise.all(openers.map((opener) => once(opener, 'message')));
  expect(wrong.flat(2)).toEqual([]);
  await rm(directory, { recursive: true });
});

it('names a store that is no database', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'store-'));
  await writeFile(join(directory, 'store.db'), 'this is no database, whatever its name says. '.repeat(40));
  await expect(sqliteStore({ directory, now: Date.now })).rejects.toMatchObject({ code: 'DATA_UNUSABLE' });
  await rm(directory, { recursive: true });
});
