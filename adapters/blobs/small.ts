import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { concat, defer, of } from 'rxjs';
import { groupCommit } from '../group-commit.ts';
import { toSqliteFailure } from '../sqlite-failure.ts';
import type { BlobShelf } from './shelf.ts';

const SCHEMA = 'create table if not exists blobs (key blob not null unique, bytes blob not null) strict';

interface Put {
  readonly key: Buffer;
  readonly bytes: Uint8Array;
}

/** Blobs as rows of one SQLite file (WAL, synchronous FULL): puts that come together share a transaction and its sync. */
export const smallBlobs = (directory: string): BlobShelf & { readonly close: () => Promise<void> } => {
  const database = named(() => open(join(directory, 'small.db')));
  const insert = database.prepare('insert into blobs values (?, ?) on conflict do nothing');
  const select = database.prepare('select bytes from blobs where key = ?');
  const { enqueue, close } = groupCommit<Put>({
    most: 512,
    interval: 14,
    commit: (puts) =>
      named(() => {
        database.exec('begin immediate');
        try {
          for (const { key, bytes } of puts) insert.run(key, bytes);
          database.exec('commit');
        } catch (error) {
          if (database.isTransaction) database.exec('rollback');
          throw error;
        }
      }),
  });
  return {
    put: (key, bytes) => concat(enqueue({ key: Buffer.from(key, 'hex'), bytes }), of(undefined)),
    get: (key) =>
      defer(() => of(named(() => (select.get(Buffer.from(key, 'hex'))?.['bytes'] ?? null) as Uint8Array | null))),
    close: async () => {
      await close();
      database.close();
    },
  };
};

const open = (path: string): DatabaseSync => {
  const database = new DatabaseSync(path, { timeout: 10_000 });
  try {
    database.exec(
      `pragma journal_mode = wal; pragma synchronous = full; pragma cache_size = -500; pragma secure_delete = on; ${SCHEMA}`,
    );
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
};

const named = <T>(work: () => T): T => {
  try {
    return work();
  } catch (error) {
    throw toSqliteFailure('blobs', error);
  }
};
