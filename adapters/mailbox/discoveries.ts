import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { ensureDirectory } from '../data-directory.ts';
import { toSqliteFailure } from '../sqlite-failure.ts';

/** One file of a folder, or the newer mails of a container in it. */
export interface Discovery {
  /** Its place in the order of discovery. */
  readonly id: number;
  /** Where it lies now. */
  readonly path: string;
  /** What it is known by: its path, or in a Maildir what does not change when it is read. */
  readonly identity: string;
  readonly kind: 'mbox' | 'recorded' | 'mail';
  /** Mails of a container that an earlier discovery has numbered. */
  readonly skip: number;
  /** Mails it holds; null until a container was read to its end. */
  readonly mails: number | null;
}

/** The files of a folder in the order in which they were first seen, however many there are. */
export interface Discoveries {
  readonly count: () => number;
  readonly has: (identity: string) => boolean;
  /** A known one lies elsewhere now. */
  readonly moved: (identity: string, path: string) => void;
  /** The one after this id; 0 begins. */
  readonly next: (after: number) => Discovery | null;
  readonly add: (found: Omit<Discovery, 'id'>) => void;
  /** A container was read to its end and holds so many mails in all: newer ones become a discovery of their own. */
  readonly counted: (found: Discovery, total: number) => void;
  /** Everything done in it is durable together. */
  readonly together: (work: () => Promise<void>) => Promise<void>;
  readonly close: () => void;
}

const SCHEMA = `
  create table if not exists places (
    id integer primary key, path text not null, identity text not null, kind text not null, skip integer not null, mails integer
  ) strict;
  create index if not exists places_by_identity on places (identity, skip);
`;

/** Remembers discoveries in a file of the data directory; without one (null) as long as the process lives. */
export const openDiscoveries = (folder: string, directory: string | null): Discoveries => {
  const database = named(() => open(folder, directory));
  const statements = {
    count: database.prepare('select count(*) as files from places'),
    has: database.prepare('select 1 from places where identity = ?'),
    next: database.prepare('select id, path, identity, kind, skip, mails from places where id > ? order by id limit 1'),
    add: database.prepare('insert into places (path, identity, kind, skip, mails) values (?, ?, ?, ?, ?)'),
    move: database.prepare('update places set path = ? where identity = ? and path <> ?'),
    setMails: database.prepare('update places set mails = ? where id = ?'),
    hasFrom: database.prepare('select 1 from places where identity = ? and skip = ?'),
  };
  const add: Discoveries['add'] = ({ path, identity, kind, skip, mails }) =>
    void named(() => statements.add.run(path, identity, kind, skip, mails));
  return {
    count: () => Number(statements.count.get()?.['files']),
    has: (identity) => statements.has.get(identity) !== undefined,
    moved: (identity, path) => void named(() => statements.move.run(path, identity, path)),
    next: (after) => (statements.next.get(after) as Discovery | undefined) ?? null,
    add,
    counted: (found, total) => {
      const mails = found.mails ?? total - found.skip;
      if (found.mails === null) named(() => statements.setMails.run(mails, found.id));
      const numbered = found.skip + mails;
      const isNumbered = statements.hasFrom.get(found.identity, numbered) !== undefined;
      if (total > numbered && !isNumbered) add({ ...found, skip: numbered, mails: total - numbered });
    },
    together: async (work) => {
      database.exec('begin');
      try {
        await work();
        named(() => database.exec('commit'));
      } catch (error) {
        if (database.isTransaction) database.exec('rollback');
        throw error;
      }
    },
    close: () => database.close(),
  };
};

/** An empty name is a database of SQLite's own, on disk as soon as it is large, and gone with the process. */
const open = (folder: string, directory: string | null): DatabaseSync => {
  if (directory !== null) ensureDirectory(directory);
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 16);
  const database = new DatabaseSync(directory === null ? '' : join(directory, `discovered-${name}.db`), {
    timeout: 10_000,
  });
  database.exec(`pragma synchronous = full; ${SCHEMA}`);
  return database;
};

const named = <T>(work: () => T): T => {
  try {
    return work();
  } catch (error) {
    throw toSqliteFailure('mailbox', error);
  }
};
