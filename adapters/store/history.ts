import { sql, type Kysely, type Transaction } from 'kysely';
import { ignoreElements } from 'rxjs';
import type { CalendarFact, Verdict } from '#streams/model.ts';
import type { History } from '#streams/world.ts';
import { prepared } from './prepared.ts';
import type { MailRow, Schema } from './schema.ts';
import type { Perform } from './unit-of-work.ts';

/** Every mail as its mailbox showed it, and the latest word on every interview. */
export const history = (perform: Perform, db: Kysely<Schema>): History => {
  const insertMail = prepared(db, (on, row: MailRow) =>
    on
      .insertInto('mails')
      .values({
        account: row.account,
        seq: row.seq,
        source: row.source,
        mail_id: row.mail_id,
        thread_id: row.thread_id,
        message_id: row.message_id,
        subject: row.subject,
        received_at: row.received_at,
        link: row.link,
      })
      .onConflict((conflict) => conflict.columns(['account', 'seq']).doNothing()),
  );
  return {
    record: (verdict) =>
      perform(async (on) => {
        await insertMail(on, toMailRow(verdict));
        if (verdict.kind !== 'INTERVIEW') return;
        for (const fact of verdict.calendar) await mergeInterview(on, verdict, fact);
      }).pipe(ignoreElements()),
  };
};

const toMailRow = (verdict: Verdict): MailRow => ({
  account: verdict.account,
  seq: verdict.seq,
  source: verdict.source,
  mail_id: verdict.mailId,
  thread_id: verdict.threadId,
  message_id: verdict.messageId,
  subject: verdict.subject,
  received_at: verdict.receivedAt,
  link: verdict.link,
});

/** The latest word counts: by the calendar's own sequence, then by the time of the mail. */
const mergeInterview = async (
  db: Transaction<Schema>,
  { account, detail, mailId, receivedAt }: Verdict,
  { uid, sequence, start }: CalendarFact,
): Promise<void> => {
  await db
    .insertInto('interviews')
    .values({ account, uid, sequence, starts_at: start, detail, mail_id: mailId, received_at: receivedAt })
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
        .where(sql<boolean>`(excluded.sequence, excluded.received_at) > (interviews.sequence, interviews.received_at)`),
    )
    .execute();
};
