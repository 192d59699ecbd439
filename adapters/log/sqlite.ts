import { join } from 'node:path';
import type { Headers } from '#src/delivery.ts';
import type { Lag, Log, TopicSpec } from '#src/ports.ts';
import { ensureDirectory } from '../data-directory.ts';
import { toSqliteFailure } from '../sqlite-failure.ts';
import { defaultBounds, embeddedLog, type EmbeddedOptions } from './embedded.ts';
import { groupLeases } from './group-leases.ts';
import { openLogFile, prepareStatements } from './sqlite-file.ts';
import type { Advance, Append, Place, Storage, StoredRecord } from './storage.ts';

/** Where the log lives, and its bounds; `now` stamps records for their retention. */
export interface SqliteLogOptions {
  /** Created if missing; holds the log and its leases. */
  readonly directory: string;
  readonly topics: readonly TopicSpec[];
  readonly now: () => number;
  readonly bounds?: EmbeddedOptions;
}

/**
 * A Log in one SQLite file (WAL, synchronous FULL): what a step published and settled is one transaction, and many
 * steps share it. Several processes may share the file, each reading for groups of its own.
 */
export const sqliteLog = ({ directory, topics, now, bounds = defaultBounds }: SqliteLogOptions): Log => {
  ensureDirectory(directory);
  return embeddedLog(sqliteStorage({ directory, topics, now }), bounds);
};

const sqliteStorage = ({ directory, topics, now }: Omit<SqliteLogOptions, 'bounds'>): Storage => {
  const named = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw toSqliteFailure('log', error);
    }
  };
  const database = named(() => openLogFile(join(directory, 'log.db'), topics));
  const leases = groupLeases(directory);
  const statements = prepareStatements(database);
  let version = statements.version.get()?.['data_version'];
  let trimmedAt = now();

  const append = ({ topic, partition, key, value, headers }: Append): void => {
    const { next } = statements.reserve.get(topic, partition) as { next: number };
    statements.insert.run(topic, partition, next - 1, now(), key, value, JSON.stringify(headers));
  };

  const advance = ({ group, topic, partition, committed, settled }: Advance): void => {
    statements.commit.run(committed, group, topic, partition);
    for (const offset of settled) {
      if (offset >= committed) statements.addBeyond.run(group, topic, partition, offset);
    }
    statements.dropBeyond.run(group, topic, partition, committed);
  };

  /** Forgets records that every group has settled and whose retention is over, at most once a minute. */
  const trim = (): void => {
    if (now() - trimmedAt < 60_000) return;
    trimmedAt = now();
    for (const { name, partitions, retention } of topics) {
      for (let part = 0; part < partitions; part += 1) {
        statements.trim.run({ topic: name, part, before: trimmedAt - retention });
      }
      statements.moveFirst.run({ topic: name });
    }
  };

  return {
    topics: new Map(topics.map((spec) => [spec.name, spec])),
    lease: leases.take,
    progress: (place) => named(() => readProgress(statements, place)),
    fetch: (topic, partition, from, limit) =>
      named(() => (statements.fetch.all(topic, partition, from, limit) as unknown as Row[]).map(toRecord)),
    commit: (appends, advances) =>
      named(() => {
        database.exec('begin immediate');
        try {
          appends.forEach(append);
          advances.forEach(advance);
          trim();
          database.exec('commit');
        } catch (error) {
          if (database.isTransaction) database.exec('rollback');
          throw error;
        }
      }),
    hasChanged: () => {
      const before = version;
      version = named(() => statements.version.get()?.['data_version']);
      return version !== before;
    },
    lag: () => named(() => (statements.lag.all() as unknown as LagRow[]).map(toLag)),
    close: () => {
      leases.release();
      database.close();
    },
  };
};

const readProgress = (statements: ReturnType<typeof prepareStatements>, { group, topic, partition }: Place) => {
  statements.register.run(group, topic, partition);
  return {
    committed: Number(statements.committed.get(group, topic, partition)?.['committed']),
    beyond: statements.beyond.all(group, topic, partition).map((row) => Number(row['position'])),
  };
};

interface Row {
  readonly position: number;
  readonly key: string;
  readonly value: Uint8Array;
  readonly headers: string;
}

const toRecord = ({ position, key, value, headers }: Row): StoredRecord => ({
  offset: position,
  key,
  value,
  headers: JSON.parse(headers) as Headers,
  bytes: value.byteLength,
});

interface LagRow {
  readonly consumer: string;
  readonly topic: string;
  readonly part: number;
  readonly committed: number;
  readonly next: number;
  readonly at: number | null;
}

const toLag = ({ consumer, topic, part, committed, next, at }: LagRow): Lag => ({
  group: consumer,
  topic,
  partition: part,
  committed: BigInt(committed),
  end: BigInt(next),
  since: at,
});
