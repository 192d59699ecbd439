import { sql, type Kysely } from 'kysely';
import { ignoreElements } from 'rxjs';
import type { Journal, Sending } from '#streams/world.ts';
import { prepared } from './prepared.ts';
import type { JournalRow, Schema } from './schema.ts';
import type { Perform } from './unit-of-work.ts';

/** What was intended and what was sent. */
export const journal = (perform: Perform, db: Kysely<Schema>, now: () => number): Journal => {
  const intend = prepared(db, (on, row: Omit<JournalRow, 'attempts'>) =>
    on
      .insertInto('journal')
      .values({
        id: row.id,
        channel: row.channel,
        account: row.account,
        seq: row.seq,
        mail_id: row.mail_id,
        intended_at: row.intended_at,
        sent_at: null,
      })
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet({
          attempts: sql<number>`journal.attempts + case when journal.sent_at is null then 1 else 0 end`,
        }),
      )
      .returning(['attempts', 'sent_at']),
  );
  const sent = prepared(db, (on, { id, at }: { id: string; at: number }) =>
    on.updateTable('journal').set({ sent_at: at }).where('id', '=', id),
  );
  return {
    intend: ({ id, channel, account, seq, mailId }) =>
      perform(async (on): Promise<Sending> => {
        const [row] = await intend(on, {
          id,
          channel,
          account,
          seq,
          mail_id: mailId,
          intended_at: now(),
          sent_at: null,
        });
        if (row?.sent_at != null) return 'sent';
        return row?.attempts === 1 ? 'new' : 'unknown';
      }),
    sent: ({ id }) => perform((on) => sent(on, { id, at: now() })).pipe(ignoreElements()),
  };
};
