import { join } from 'node:path';
import { Kysely, Migrator } from 'kysely';
import { ensureDirectory } from '../data-directory.ts';
import { toSqliteFailure } from '../sqlite-failure.ts';
import { migrations } from './migrations.ts';
import { nodeSqliteDialect } from './node-sqlite-dialect.ts';
import type { Schema } from './schema.ts';
import { toStore, type Store } from './store.ts';

/** Opens the store in a directory, created if missing; throws Failure DATA_UNUSABLE, DISK_FULL or BUSY. */
export const sqliteStore = async (options: {
  readonly directory: string;
  readonly now: () => number;
}): Promise<Store> => {
  const toFailure = (error: unknown): unknown => toSqliteFailure('store', error);
  try {
    ensureDirectory(options.directory);
    const db = new Kysely<Schema>({ dialect: nodeSqliteDialect(join(options.directory, 'store.db')) });
    await migrate(db);
    return toStore({ db, toFailure, now: options.now });
  } catch (error) {
    throw toFailure(error);
  }
};

const migrate = async (db: Kysely<Schema>): Promise<void> => {
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(migrations) } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined)
    throw error instanceof Error ? error : new Error('the store cannot be migrated', { cause: error });
};
