import type { MailOutcome } from './composition.ts';

/** A mail that was judged, as the store remembers it. */
export interface JudgedMail {
  readonly seq: number;
  readonly source: string;
  readonly messageId: string | null;
  readonly subject: string;
  readonly duplicate: boolean;
  readonly alerts: number;
  readonly judgement: Pick<MailOutcome, 'kind' | 'detail' | 'company' | 'role' | 'when' | 'scores' | 'evidence' | 'by'>;
}

/** A mail that could not be judged, and why. */
export interface DeadMail {
  readonly seq: number;
  readonly source: string;
  readonly code: string;
}

/** Puts the judged and the dead together in the order of the mailbox. */
export async function* joinOutcomes(
  judged: AsyncIterable<JudgedMail>,
  dead: readonly DeadMail[],
): AsyncGenerator<MailOutcome> {
  const waiting = dead.toSorted((one, other) => other.seq - one.seq);
  for await (const mail of judged) {
    while ((waiting.at(-1)?.seq ?? Number.POSITIVE_INFINITY) < mail.seq) yield toDead(waiting.pop() as DeadMail);
    yield toJudged(mail);
  }
  yield* waiting.reverse().map(toDead);
}

const toJudged = ({ source, messageId, subject, duplicate, alerts, judgement }: JudgedMail): MailOutcome => ({
  source,
  messageId,
  subject,
  outcome: 'judged',
  duplicate,
  kind: judgement.kind,
  detail: judgement.detail,
  company: judgement.company,
  role: judgement.role,
  when: judgement.when,
  scores: judgement.scores,
  evidence: judgement.evidence,
  by: judgement.by,
  alerts,
  code: null,
});

const toDead = ({ source, code }: DeadMail): MailOutcome => ({
  source,
  messageId: null,
  subject: null,
  outcome: 'dead',
  duplicate: false,
  kind: null,
  detail: null,
  company: null,
  role: null,
  when: null,
  scores: null,
  evidence: null,
  by: null,
  alerts: 0,
  code,
});
