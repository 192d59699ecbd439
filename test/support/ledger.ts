import { Kysely, Migrator } from 'kysely';
import { keepShare } from '#adapters/quota/room.ts';
import type { Budget } from '#adapters/store/ledger.ts';
import { migrations } from '#adapters/store/migrations.ts';
import { nodeSqliteDialect } from '#adapters/store/node-sqlite-dialect.ts';
import type { Schema } from '#adapters/store/schema.ts';
import { toStore, type Store } from '#adapters/store/store.ts';
import type { Call, Limits } from '#src/ledger.ts';

/** A store that lives as long as it is open: the real one, without a disk to wait for. */
export const storeInMemory = async (now: () => number): Promise<Store> => {
  const db = new Kysely<Schema>({ dialect: nodeSqliteDialect(':memory:') });
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(migrations) } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error as Error;
  return toStore({ db, toFailure: (thrown) => thrown, now });
};

/** A budget that has the same limits for every model. */
export const budgetOf = (limits: Limits, options: Partial<Budget> = {}): Budget => ({
  limitsOf: () => limits,
  moneyPerDay: 1_000_000_000,
  keep: keepShare(0),
  ...options,
});

/** An ordinary call. */
export const callOf = (options: Partial<Call> = {}): Call => ({
  key: { provider: 'groq', project: 'home', model: 'gpt-oss' },
  lane: 'urgent',
  atMost: { requests: 1, tokens: 1_000, money: 100 },
  deadline: 30_000,
  ...options,
});
