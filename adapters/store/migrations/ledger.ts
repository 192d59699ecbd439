import type { CreateTableBuilder, Kysely } from 'kysely';

/** The tables of the quota ledger. */
export const createLedger = async (db: Kysely<unknown>): Promise<void> => {
  await withAmounts(withSpan(withKey(db.schema.createTable('usage'))))
    .addColumn('ends_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('usage_by_key', ['provider', 'project', 'model', 'span', 'ends_at'])
    .execute();
  await withAmounts(withKey(db.schema.createTable('reservations')))
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('reserved_at', 'bigint', (column) => column.notNull())
    .addColumn('expires_at', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex('reservations_by_key')
    .on('reservations')
    .columns(['provider', 'project', 'model', 'expires_at'])
    .execute();
  await withSpan(withKey(db.schema.createTable('learned_limits')))
    .addColumn('quantity', 'text', (column) => column.notNull())
    .addColumn('bound', 'bigint', (column) => column.notNull())
    .addColumn('configured', 'bigint')
    .addPrimaryKeyConstraint('learned_limits_by_key', ['provider', 'project', 'model', 'span', 'quantity'])
    .execute();
  await withSpan(withKey(db.schema.createTable('remainders')))
    .addColumn('quantity', 'text', (column) => column.notNull())
    .addColumn('remaining', 'bigint', (column) => column.notNull())
    .addColumn('resets_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('remainders_by_key', ['provider', 'project', 'model', 'span', 'quantity'])
    .execute();
  await db.schema
    .createTable('blocks')
    .addColumn('provider', 'text', (column) => column.notNull())
    .addColumn('project', 'text', (column) => column.notNull())
    .addColumn('blocked_until', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('blocks_by_project', ['provider', 'project'])
    .execute();
  await db.schema
    .createTable('ledger_turns')
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('turn', 'bigint', (column) => column.notNull())
    .execute();
};

type Table<C extends string> = CreateTableBuilder<string, C>;

const withKey = <C extends string>(table: Table<C>) =>
  table
    .addColumn('provider', 'text', (column) => column.notNull())
    .addColumn('project', 'text', (column) => column.notNull())
    .addColumn('model', 'text', (column) => column.notNull());

const withSpan = <C extends string>(table: Table<C>) => table.addColumn('span', 'text', (column) => column.notNull());

const withAmounts = <C extends string>(table: Table<C>) =>
  table
    .addColumn('requests', 'bigint', (column) => column.notNull())
    .addColumn('tokens', 'bigint', (column) => column.notNull())
    .addColumn('money', 'bigint', (column) => column.notNull());
