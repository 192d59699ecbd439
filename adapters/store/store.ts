import { ignoreElements, map } from 'rxjs';
import { sql, type Kysely } from 'kysely';
import type { Cursors, Strikes } from '#src/ports.ts';
import { judgementSchema } from '#streams/model.ts';
import type { History, Journal, Sending, Verdicts } from '#streams/world.ts';
import { outcomes, type Outcomes } from './outcomes.ts';
import type { Schema } from './schema.ts';
import { unitOfWork, type Perform } from './unit-of-work.ts';

/** Everything that is remembered between runs, besides the log. */
export interface Store {
  readonly verdicts: Verdicts;
  readonly history: History;
  readonly journal: Journal;
  readonly strikes: Strikes;
  readonly cursors: Cursors;
  readonly outcomes: Outcomes;
  /** The latest word on every interview that came with a calendar. */
  readonly interviews: (account: string) => Promise<readonly Interview[]>;
  readonly close: () => Promise<void>;
}

/** An interview, by the calendar's own identity. */
export interface Interview {
  readonly uid: string;
  /** ISO 8601 with offset, a date alone, or null. */
  readonly startsAt: string | null;
  readonly detail: string;
}

/** The store on any database Kysely speaks to. */
export const toStore = (options: {
  readonly db: Kysely<Schema>;
  readonly toFailure: (error: unknown) => unknown;
  readonly now: () => number;
}): Store => {
  const { perform, idle } = unitOfWork(options);
  return {
    verdicts: verdicts(perform),
    history: history(perform),
    journal: journal(perform, options.now),
    strikes: strikes(perform),
    cursors: cursors(perform),
    outcomes: outcomes(options.db),
    interviews: async (account) => {
      const rows = await options.db.selectFrom('interviews').selectAll().where('account', '=', account).execute();
      return rows.map(({ uid, starts_at, detail }) => ({ uid, startsAt: starts_at, detail }));
    },
    close: async () => {
      await idle();
      await options.db.destroy();
    },
  };
};

const parseJudgement = (row: { readonly judgement: string }) => judgementSchema.parse(JSON.parse(row.judgement));

const verdicts = (perform: Perform): Verdicts => ({
  find: (mailId) =>
    perform(async (db) => {
      const row = await db.selectFrom('verdicts').select('judgement').where('mail_id', '=', mailId).executeTakeFirst();
      return row === undefined ? null : parseJudgement(row);
    }),
  first: (mailId, judgement) =>
    perform(async (db) => {
      const inserted = await db
        .insertInto('verdicts')
        .values({ mail_id: mailId, kind: judgement.kind, judgement: JSON.stringify(judgement) })
        .onConflict((conflict) => conflict.column('mail_id').doNothing())
        .returning('mail_id')
        .executeTakeFirst();
      if (inserted !== undefined) return judgement;
      const stored = db.selectFrom('verdicts').select('judgement').where('mail_id', '=', mailId);
      return parseJudgement(await stored.executeTakeFirstOrThrow());
    }),
});

const history = (perform: Perform): History => ({
  record: (verdict) =>
    perform(async (db) => {
      await db
        .insertInto('mails')
        .values({
          account: verdict.account,
          seq: verdict.seq,
          source: verdict.source,
          mail_id: verdict.mailId,
          thread_id: verdict.threadId,
          message_id: verdict.messageId,
          subject: verdict.subject,
          received_at: verdict.receivedAt,
          link: verdict.link,
        })
        .onConflict((conflict) => conflict.columns(['account', 'seq']).doNothing())
        .execute();
      if (verdict.kind !== 'INTERVIEW') return;
      for (const { uid, sequence, start } of verdict.calendar) {
        await db
          .insertInto('interviews')
          .values({
            account: verdict.account,
            uid,
            sequence,
            starts_at: start,
            detail: verdict.detail,
            mail_id: verdict.mailId,
            received_at: verdict.receivedAt,
          })
          .onConflict((conflict) =>
            conflict
              .columns(['account', 'uid'])
              .doUpdateSet((excluded) => ({
                sequence: excluded.ref('excluded.sequence'),
                starts_at: excluded.ref('excluded.starts_at'),
                detail: excluded.ref('excluded.detail'),
                mail_id: excluded.ref('excluded.mail_id'),
                received_at: excluded.ref('excluded.received_at'),
              }))
              .where(
                sql<boolean>`(excluded.sequence, excluded.received_at) > (interviews.sequence, interviews.received_at)`,
              ),
          )
          .execute();
      }
    }).pipe(ignoreElements()),
});

const journal = (perform: Perform, now: () => number): Journal => ({
  intend: ({ id, channel, account, seq, mailId }) =>
    perform(async (db): Promise<Sending> => {
      const { attempts, sent_at } = await db
        .insertInto('journal')
        .values({ id, channel, account, seq, mail_id: mailId, intended_at: now(), sent_at: null })
        .onConflict((conflict) =>
          conflict.column('id').doUpdateSet({
            attempts: sql<number>`journal.attempts + case when journal.sent_at is null then 1 else 0 end`,
          }),
        )
        .returning(['attempts', 'sent_at'])
        .executeTakeFirstOrThrow();
      if (sent_at !== null) return 'sent';
      return attempts === 1 ? 'new' : 'unknown';
    }),
  sent: ({ id }) =>
    perform((db) => db.updateTable('journal').set({ sent_at: now() }).where('id', '=', id).execute()).pipe(
      ignoreElements(),
    ),
});

const strikes = (perform: Perform): Strikes => ({
  add: (group, { inbox, partition, offset }) =>
    perform((db) =>
      db
        .insertInto('strikes')
        .values({ consumer: group, inbox, part: partition, position: offset, strikes: 1 })
        .onConflict((conflict) =>
          conflict
            .columns(['consumer', 'inbox', 'part', 'position'])
            .doUpdateSet({ strikes: sql<number>`strikes.strikes + 1` }),
        )
        .returning('strikes')
        .executeTakeFirstOrThrow(),
    ).pipe(map((row) => row.strikes)),
});

const cursors = (perform: Perform): Cursors => ({
  load: (inbox, group, partition) =>
    perform((db) =>
      db
        .selectFrom('cursors')
        .select('next')
        .where('inbox', '=', inbox)
        .where('consumer', '=', group)
        .where('part', '=', partition)
        .executeTakeFirst(),
    ).pipe(map((row) => row?.next ?? 0)),
  save: (inbox, group, partition, next) =>
    perform((db) =>
      db
        .insertInto('cursors')
        .values({ inbox, consumer: group, part: partition, next })
        .onConflict((conflict) =>
          conflict.columns(['inbox', 'consumer', 'part']).doUpdateSet({ next }).where('cursors.next', '<', next),
        )
        .execute(),
    ).pipe(ignoreElements()),
});
