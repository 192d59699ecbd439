import { sql, type Kysely } from 'kysely';
import { judgementSchema, type Judgement } from '#streams/model.ts';
import type { Schema } from './schema.ts';

/** What became of one mail that was judged. */
export interface Outcome {
  readonly seq: number;
  readonly source: string;
  readonly messageId: string | null;
  readonly subject: string;
  /** True for a second copy of a mail seen before. */
  readonly duplicate: boolean;
  readonly judgement: Judgement;
  /** Notifications sent for this copy. */
  readonly alerts: number;
}

/** How many mails of an account were judged, and what they were. */
export interface Counts {
  readonly judged: number;
  readonly duplicates: number;
  readonly rejections: number;
  readonly alerts: number;
}

/** Looks back over the history. */
export interface Outcomes {
  /** In the order of the mailbox; read page by page, so that memory stays flat. */
  readonly of: (account: string) => AsyncIterable<Outcome>;
  /** Those of the sequence numbers that have no verdict. */
  readonly unjudged: (account: string, seqs: readonly number[]) => Promise<ReadonlySet<number>>;
  readonly counts: (account: string) => Promise<Counts>;
}

const PAGE = 500;

/** Answers from the history tables. */
export const outcomes = (db: Kysely<Schema>): Outcomes => ({
  of: (account) => everyOutcome(db, account),
  unjudged: async (account, seqs) => {
    const unjudged = new Set(seqs);
    for (const seq of seqs) {
      const row = await db
        .selectFrom('mails')
        .select('seq')
        .where('account', '=', account)
        .where('seq', '=', seq)
        .executeTakeFirst();
      if (row !== undefined) unjudged.delete(seq);
    }
    return unjudged;
  },
  counts: async (account) => {
    const mails = await db
      .selectFrom('mails')
      .innerJoin('verdicts', 'verdicts.mail_id', 'mails.mail_id')
      .where('account', '=', account)
      .select(({ fn }) => [
        fn.countAll<number>().as('judged'),
        fn.count<number>('mails.mail_id').distinct().as('distinct'),
        sql<number>`count(distinct case when verdicts.kind = 'REJECTION' then mails.mail_id end)`.as('rejections'),
      ])
      .executeTakeFirstOrThrow();
    const sent = await db
      .selectFrom('journal')
      .where('account', '=', account)
      .where('sent_at', 'is not', null)
      .select(({ fn }) => fn.countAll<number>().as('alerts'))
      .executeTakeFirstOrThrow();
    return {
      judged: mails.judged,
      duplicates: mails.judged - mails.distinct,
      rejections: mails.rejections,
      alerts: sent.alerts,
    };
  },
});

async function* everyOutcome(db: Kysely<Schema>, account: string): AsyncGenerator<Outcome> {
  for (let after = -1; ;) {
    const page = await readPage(db, account, after);
    yield* page;
    const last = page.at(-1);
    if (last === undefined) return;
    after = last.seq;
  }
}

const readPage = async (db: Kysely<Schema>, account: string, after: number): Promise<Outcome[]> => {
  const rows = await db
    .selectFrom('mails')
    .innerJoin('verdicts', 'verdicts.mail_id', 'mails.mail_id')
    .select(['seq', 'source', 'message_id', 'subject', 'judgement'])
    .select((build) => [
      build
        .exists(
          build
            .selectFrom('mails as earlier')
            .select('earlier.seq')
            .whereRef('earlier.mail_id', '=', 'mails.mail_id')
            .whereRef('earlier.account', '=', 'mails.account')
            .whereRef('earlier.seq', '<', 'mails.seq'),
        )
        .as('duplicate'),
      build
        .selectFrom('journal')
        .whereRef('journal.account', '=', 'mails.account')
        .whereRef('journal.seq', '=', 'mails.seq')
        .where('sent_at', 'is not', null)
        .select(build.fn.countAll<number>().as('alerts'))
        .as('alerts'),
    ])
    .where('account', '=', account)
    .where('seq', '>', after)
    .orderBy('seq')
    .limit(PAGE)
    .execute();
  return rows.map((row) => ({
    seq: row.seq,
    source: row.source,
    messageId: row.message_id,
    subject: row.subject,
    duplicate: Boolean(row.duplicate),
    judgement: judgementSchema.parse(JSON.parse(row.judgement)),
    alerts: Number(row.alerts),
  }));
};
