import { DatabaseSync } from 'node:sqlite';
import { Failure } from '#src/failure.ts';
import type { TopicSpec } from '#src/ports.ts';

const SCHEMA = `
  create table if not exists topics (name text primary key, partitions integer not null) strict, without rowid;
  create table if not exists records (
    topic text not null, part integer not null, position integer not null,
    at integer not null, key text not null, value blob not null, headers text not null
  ) strict;
  create unique index if not exists records_by_position on records (topic, part, position);
  create table if not exists ends (
    topic text not null, part integer not null, first integer not null, next integer not null,
    primary key (topic, part)
  ) strict, without rowid;
  create table if not exists progress (
    consumer text not null, topic text not null, part integer not null, committed integer not null,
    primary key (consumer, topic, part)
  ) strict, without rowid;
  create table if not exists beyond (
    consumer text not null, topic text not null, part integer not null, position integer not null,
    primary key (consumer, topic, part, position)
  ) strict, without rowid;
`;
const VERSION = 1;

/** Most records forgotten at a time, so that trimming never holds up a commit for long. */
const MOST_TRIMMED = 5_000;

/** Opens the log's file and declares its topics; throws Failure DATA_UNUSABLE where they do not fit what is there. */
export const openLogFile = (path: string, topics: readonly TopicSpec[]): DatabaseSync => {
  const database = new DatabaseSync(path, { timeout: 10_000 });
  try {
    declareTopics(database, path, topics);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
};

const declareTopics = (database: DatabaseSync, path: string, topics: readonly TopicSpec[]): void => {
  database.exec(
    'pragma journal_mode = wal; pragma synchronous = full; pragma cache_size = -500; pragma secure_delete = on;',
  );
  const found = Number(database.prepare('pragma user_version').get()?.['user_version']);
  if (found > VERSION) {
    throw new Failure(
      'DATA_UNUSABLE',
      `[log] ${path} was written by a newer version; update or choose another folder (--data, DATA)`,
    );
  }
  database.exec(`begin immediate; ${SCHEMA} pragma user_version = ${VERSION};`);
  const declare = database.prepare('insert into topics values (?, ?) on conflict do nothing');
  const start = database.prepare('insert into ends values (?, ?, 0, 0) on conflict do nothing');
  for (const { name, partitions } of topics) {
    declare.run(name, partitions);
    const known = Number(database.prepare('select partitions from topics where name = ?').get(name)?.['partitions']);
    if (known !== partitions) {
      throw new Failure(
        'DATA_UNUSABLE',
        `[log] topic ${name} has ${known} partitions in ${path}, not ${partitions}: choose another folder (--data, DATA)`,
      );
    }
    for (let partition = 0; partition < partitions; partition += 1) start.run(name, partition);
  }
  database.exec('commit');
};

/** Every statement of the log, compiled once. */
export const prepareStatements = (database: DatabaseSync) => ({
  reserve: database.prepare('update ends set next = next + 1 where topic = ? and part = ? returning next'),
  insert: database.prepare('insert into records values (?, ?, ?, ?, ?, ?, ?)'),
  fetch: database.prepare(
    'select position, key, value, headers from records where topic = ? and part = ? and position >= ? order by position limit ?',
  ),
  register: database.prepare(
    'insert into progress select ?, topic, part, first from ends where topic = ? and part = ? on conflict do nothing',
  ),
  committed: database.prepare('select committed from progress where consumer = ? and topic = ? and part = ?'),
  commit: database.prepare('update progress set committed = ? where consumer = ? and topic = ? and part = ?'),
  beyond: database.prepare('select position from beyond where consumer = ? and topic = ? and part = ?'),
  addBeyond: database.prepare('insert into beyond values (?, ?, ?, ?) on conflict do nothing'),
  dropBeyond: database.prepare('delete from beyond where consumer = ? and topic = ? and part = ? and position < ?'),
  trim: database.prepare(`
    delete from records where at < :before and rowid in (
      select rowid from records where topic = :topic and part = :part and position < coalesce(
        (select min(committed) from progress where topic = :topic and part = :part),
        (select next from ends where topic = :topic and part = :part)
      ) order by position limit ${MOST_TRIMMED})`),
  moveFirst: database.prepare(`
    update ends set first = coalesce((
      select min(position) from records where records.topic = ends.topic and records.part = ends.part
    ), next) where topic = :topic`),
  version: database.prepare('pragma data_version'),
  lag: database.prepare(
    `select consumer, p.topic, p.part, committed, next, r.at from progress p join ends e on e.topic = p.topic and e.part = p.part
     left join records r on r.topic = p.topic and r.part = p.part and r.position = p.committed order by 1, 2, 3`,
  ),
});
