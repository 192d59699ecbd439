import { sql, type Kysely } from 'kysely';
import type { Project, QuotaKey } from '#src/ledger.ts';
import { prepared } from '../prepared.ts';
import type { BlockRow, LearnedLimitRow, RemainderRow, ReservationRow, Schema, UsageRow } from '../schema.ts';

/** Whom, and when. */
type KeyAt = QuotaKey & { readonly now: number };

/** The ledger's statements, each compiled once. */
export type LedgerStatements = ReturnType<typeof ledgerStatements>;

/** Compiles them. */
export const ledgerStatements = (db: Kysely<Schema>) => ({ ...reading(db), ...writing(db), ...pruning(db) });

const reading = (db: Kysely<Schema>) => ({
  findUsage: prepared(db, (on, { provider, project, model, now }: KeyAt) =>
    on.selectFrom('usage').selectAll().where(isKey({ provider, project, model })).where('ends_at', '>', now),
  ),
  findLearned: prepared(db, (on, { provider, project, model }: QuotaKey) =>
    on.selectFrom('learned_limits').selectAll().where(isKey({ provider, project, model })),
  ),
  findRemainders: prepared(db, (on, { provider, project, model, now }: KeyAt) =>
    on.selectFrom('remainders').selectAll().where(isKey({ provider, project, model })).where('resets_at', '>', now),
  ),
  findBlock: prepared(db, (on, { provider, project }: Project) =>
    on.selectFrom('blocks').selectAll().where('provider', '=', provider).where('project', '=', project),
  ),
  findOpen: prepared(db, (on, { provider, project, model, now }: KeyAt) =>
    on.selectFrom('reservations').selectAll().where(isKey({ provider, project, model })).where('expires_at', '>', now),
  ),
  findKeys: prepared(db, (on) => on.selectFrom('usage').select(['provider', 'project', 'model']).distinct()),
});

const writing = (db: Kysely<Schema>) => ({
  /** On a database of many writers the others wait here until this transaction has ended. */
  takeTurn: prepared(db, (on) =>
    on
      .insertInto('ledger_turns')
      .values({ id: 1, turn: 1 })
      .onConflict((conflict) => conflict.column('id').doUpdateSet({ turn: sql<number>`ledger_turns.turn + 1` })),
  ),
  addUsage: prepared(db, (on, row: UsageRow) =>
    on
      .insertInto('usage')
      .values({ ...toKeyColumns(row), span: row.span, ends_at: row.ends_at, ...toAmounts(row) })
      .onConflict((conflict) =>
        conflict.columns(['provider', 'project', 'model', 'span', 'ends_at']).doUpdateSet({
          requests: sql<number>`usage.requests + excluded.requests`,
          tokens: sql<number>`usage.tokens + excluded.tokens`,
          money: sql<number>`usage.money + excluded.money`,
        }),
      ),
  ),
  addReservation: prepared(db, (on, row: ReservationRow) =>
    on.insertInto('reservations').values({
      ...toKeyColumns(row),
      id: row.id,
      reserved_at: row.reserved_at,
      expires_at: row.expires_at,
      ...toAmounts(row),
    }),
  ),
  takeReservation: prepared(db, (on, { id }: { readonly id: string }) =>
    on.deleteFrom('reservations').where('id', '=', id).returningAll(),
  ),
  putLearned: prepared(db, (on, row: LearnedLimitRow) =>
    on
      .insertInto('learned_limits')
      .values({
        ...toKeyColumns(row),
        span: row.span,
        quantity: row.quantity,
        bound: row.bound,
        configured: row.configured,
      })
      .onConflict((conflict) =>
        conflict
          .columns(['provider', 'project', 'model', 'span', 'quantity'])
          .doUpdateSet({ bound: sql`excluded.bound`, configured: sql`excluded.configured` }),
      ),
  ),
  putRemainder: prepared(db, (on, row: RemainderRow) =>
    on
      .insertInto('remainders')
      .values({
        ...toKeyColumns(row),
        span: row.span,
        quantity: row.quantity,
        remaining: row.remaining,
        resets_at: row.resets_at,
      })
      .onConflict((conflict) =>
        conflict
          .columns(['provider', 'project', 'model', 'span', 'quantity'])
          .doUpdateSet({ remaining: sql`excluded.remaining`, resets_at: sql`excluded.resets_at` }),
      ),
  ),
  putBlock: prepared(db, (on, { provider, project, blocked_until }: BlockRow) =>
    on
      .insertInto('blocks')
      .values({ provider, project, blocked_until })
      .onConflict((conflict) =>
        conflict
          .columns(['provider', 'project'])
          .doUpdateSet({ blocked_until })
          .where('blocks.blocked_until', '<', blocked_until),
      ),
  ),
});

const pruning = (db: Kysely<Schema>) => ({
  pruneMinutes: prepared(db, (on, { before }: { readonly before: number }) =>
    on.deleteFrom('usage').where('span', '=', 'minute').where('ends_at', '<', before),
  ),
  pruneReservations: prepared(db, (on, { before }: { readonly before: number }) =>
    on.deleteFrom('reservations').where('expires_at', '<', before),
  ),
});

const isKey = ({ provider, project, model }: QuotaKey) =>
  sql<boolean>`provider = ${provider} and project = ${project} and model = ${model}`;

const toKeyColumns = ({ provider, project, model }: QuotaKey) => ({ provider, project, model });

const toAmounts = ({ requests, tokens, money }: Pick<UsageRow, 'requests' | 'tokens' | 'money'>) => ({
  requests,
  tokens,
  money,
});
