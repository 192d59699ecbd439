import type { Kysely } from 'kysely';
import { judgementSchema } from '#streams/model.ts';
import type { Verdicts } from '#streams/world.ts';
import { prepared } from './prepared.ts';
import type { Schema, VerdictRow } from './schema.ts';
import type { Perform } from './unit-of-work.ts';

/** The first judgement stored for a mail is the one that counts. */
export const verdicts = (perform: Perform, db: Kysely<Schema>): Verdicts => {
  const find = prepared(db, (on, { mailId }: { mailId: string }) =>
    on.selectFrom('verdicts').select('judgement').where('mail_id', '=', mailId),
  );
  const insert = prepared(db, (on, row: VerdictRow) =>
    on
      .insertInto('verdicts')
      .values({ mail_id: row.mail_id, kind: row.kind, judgement: row.judgement })
      .onConflict((conflict) => conflict.column('mail_id').doNothing())
      .returning('mail_id'),
  );
  return {
    find: (mailId) =>
      perform(async (on) => {
        const [row] = await find(on, { mailId });
        return row === undefined ? null : parseJudgement(row);
      }),
    first: (mailId, judgement) =>
      perform(async (on) => {
        const row = { mail_id: mailId, kind: judgement.kind, judgement: JSON.stringify(judgement) };
        if ((await insert(on, row)).length > 0) return judgement;
        const [stored] = await find(on, { mailId });
        return stored === undefined ? judgement : parseJudgement(stored);
      }),
  };
};

const parseJudgement = (row: { readonly judgement: string }) => judgementSchema.parse(JSON.parse(row.judgement));
