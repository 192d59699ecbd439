import type { Kysely, Migration } from 'kysely';
import { createLedger } from './migrations/ledger.ts';

/** The store's history, in order; a migration that has shipped is never changed. */
export const migrations: Readonly<Record<string, Migration>> = {
  '001-first': { up: (db) => createAll(db) },
  '002-ledger': { up: (db) => createLedger(db) },
};

const createAll = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('verdicts')
    .addColumn('mail_id', 'text', (column) => column.primaryKey())
    .addColumn('judgement', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('mails')
    .addColumn('account', 'text', (column) => column.notNull())
    .addColumn('seq', 'bigint', (column) => column.notNull())
    .addColumn('source', 'text', (column) => column.notNull())
    .addColumn('mail_id', 'text', (column) => column.notNull())
    .addColumn('thread_id', 'text', (column) => column.notNull())
    .addColumn('message_id', 'text')
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('received_at', 'text', (column) => column.notNull())
    .addColumn('link', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('mails_by_account_and_seq', ['account', 'seq'])
    .execute();
  await db.schema.createIndex('mails_by_mail_id').on('mails').columns(['mail_id', 'account', 'seq']).execute();
  await db.schema
    .createTable('interviews')
    .addColumn('account', 'text', (column) => column.notNull())
    .addColumn('uid', 'text', (column) => column.notNull())
    .addColumn('sequence', 'integer', (column) => column.notNull())
    .addColumn('starts_at', 'text')
    .addColumn('detail', 'text', (column) => column.notNull())
    .addColumn('mail_id', 'text', (column) => column.notNull())
    .addColumn('received_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('interviews_by_uid', ['account', 'uid'])
    .execute();
  await db.schema
    .createTable('journal')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('account', 'text', (column) => column.notNull())
    .addColumn('seq', 'bigint', (column) => column.notNull())
    .addColumn('mail_id', 'text', (column) => column.notNull())
    .addColumn('intended_at', 'bigint', (column) => column.notNull())
    .addColumn('sent_at', 'bigint')
    .addColumn('attempts', 'integer', (column) => column.notNull().defaultTo(1))
    .execute();
  await db.schema.createIndex('journal_by_mail').on('journal').columns(['account', 'seq']).execute();
  await db.schema
    .createTable('strikes')
    .addColumn('consumer', 'text', (column) => column.notNull())
    .addColumn('inbox', 'text', (column) => column.notNull())
    .addColumn('part', 'integer', (column) => column.notNull())
    .addColumn('position', 'text', (column) => column.notNull())
    .addColumn('strikes', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('strikes_by_receipt', ['consumer', 'inbox', 'part', 'position'])
    .execute();
  await db.schema
    .createTable('cursors')
    .addColumn('inbox', 'text', (column) => column.notNull())
    .addColumn('consumer', 'text', (column) => column.notNull())
    .addColumn('next', 'bigint', (column) => column.notNull())
    .addColumn('proof', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('cursors_by_inbox', ['inbox', 'consumer'])
    .execute();
};
