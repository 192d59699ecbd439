import type { Judgement, Mail, Verdict } from './model.ts';

/** Joins what was judged with the facts of this copy of the mail. */
export const toVerdict = (mail: Mail, judgement: Judgement): Verdict => ({
  ...judgement,
  mailId: mail.id,
  account: mail.account,
  seq: mail.seq,
  source: mail.source,
  threadId: mail.threadId,
  messageId: mail.messageId,
  receivedAt: mail.receivedAt,
  subject: mail.subject,
  link: mail.link,
  calendar: mail.calendar,
});
