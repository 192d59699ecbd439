import type { Judgement, Mail, Notification, Verdict } from '#streams/model.ts';
import { toVerdict } from '#streams/verdict.ts';
import type { Policy } from '#streams/world.ts';

/** A parsed mail; give what matters. */
export const aMail = (facts: Partial<Mail> = {}): Mail => ({
  id: 'mail-1',
  account: 'alex@example.org',
  seq: 0,
  source: 'inbox.mbox#0',
  threadId: 'thread-1',
  messageId: '1@acme.example',
  receivedAt: '2026-03-02T09:00:00.000Z',
  from: { name: 'Acme Hiring', address: 'jobs@acme.example' },
  replyTo: null,
  to: [],
  subject: 'Your application',
  text: 'We would like to invite you to an interview.',
  quoted: '',
  labels: [],
  own: false,
  calendar: [],
  attachments: [],
  bulk: false,
  dateOffset: 60,
  damaged: false,
  blob: 'blob-1',
  link: 'inbox.mbox#0',
  ...facts,
});

/** A judgement; give what matters. */
export const aJudgement = (facts: Partial<Judgement> = {}): Judgement => ({
  kind: 'INTERVIEW',
  detail: 'invite',
  company: 'Acme',
  role: null,
  when: null,
  deadline: null,
  scores: { INTERVIEW: 0.9, OFFER: 0, REJECTION: 0, OTHER: 0.1 },
  evidence: 'We would like to invite you to an interview.',
  by: 'local',
  ...facts,
});

/** What nobody need be told. */
export const noise = aJudgement({
  kind: 'OTHER',
  detail: 'newsletter',
  scores: { INTERVIEW: 0.01, OFFER: 0, REJECTION: 0.01, OTHER: 0.98 },
  evidence: null,
});

/** The verdict of that mail by that judgement. */
export const aVerdict = (facts: Partial<Judgement> = {}, mail: Partial<Mail> = {}): Verdict =>
  toVerdict(aMail(mail), aJudgement(facts));

/** A notification; give what matters. */
export const aNotification = (facts: Partial<Notification> = {}): Notification => ({
  id: 'mail-1:INTERVIEW:invite:console',
  channel: 'console',
  mailId: 'mail-1',
  account: 'alex@example.org',
  seq: 0,
  threadId: 'thread-1',
  kind: 'INTERVIEW',
  detail: 'invite',
  company: 'Acme',
  role: null,
  when: null,
  deadline: null,
  sure: 0.9,
  evidence: 'We would like to invite you to an interview.',
  subject: 'Your application',
  receivedAt: '2026-03-02T09:00:00.000Z',
  link: 'inbox.mbox#0',
  ...facts,
});

/** The policy that a person starts with. */
export const policy: Policy = { news: ['INTERVIEW', 'OFFER', 'assessment'], noise: 0.9 };
