import type { Generated } from 'kysely';

/** The first judgement stored for a mail: the one that counts. */
export interface VerdictRow {
  readonly mail_id: string;
  /** The Judgement as JSON. */
  readonly judgement: string;
  readonly kind: string;
}

/** One mail as one mailbox showed it; a second copy has a row of its own with the same mail_id. */
export interface MailRow {
  readonly account: string;
  readonly seq: number;
  readonly source: string;
  readonly mail_id: string;
  readonly thread_id: string;
  readonly message_id: string | null;
  readonly subject: string;
  readonly received_at: string;
  readonly link: string;
}

/** The latest word on an interview, by the calendar's own identity. */
export interface InterviewRow {
  readonly account: string;
  readonly uid: string;
  readonly sequence: number;
  readonly starts_at: string | null;
  readonly detail: string;
  readonly mail_id: string;
  readonly received_at: string;
}

/** A notification's way: intended, then sent. */
export interface JournalRow {
  readonly id: string;
  readonly channel: string;
  readonly account: string;
  readonly seq: number;
  readonly mail_id: string;
  readonly intended_at: number;
  readonly sent_at: number | null;
  /** How often sending was begun; more than one means that the user may have seen it twice. */
  readonly attempts: Generated<number>;
}

export interface StrikeRow {
  readonly consumer: string;
  readonly inbox: string;
  readonly part: number;
  readonly position: string;
  readonly strikes: number;
}

export interface CursorRow {
  readonly inbox: string;
  readonly consumer: string;
  readonly next: number;
  readonly proof: string;
}

/** What is counted for a provider's model until `ends_at`; the rolling minute has a row for each second in which it ends. */
export interface UsageRow extends QuotaKeyColumns {
  readonly span: string;
  readonly ends_at: number;
  readonly requests: number;
  readonly tokens: number;
  /** Millionths of a US dollar, as everywhere. */
  readonly money: number;
}

/** A call that may be under way, or whose outcome nobody knows. */
export interface ReservationRow extends QuotaKeyColumns {
  readonly id: string;
  readonly reserved_at: number;
  readonly expires_at: number;
  readonly requests: number;
  readonly tokens: number;
  readonly money: number;
}

/** A limit a provider told, which holds as long as the configured one is still what it was then. */
export interface LearnedLimitRow extends QuotaKeyColumns {
  readonly span: string;
  readonly quantity: string;
  readonly bound: number;
  readonly configured: number | null;
}

/** What a provider said is left, less what was reserved since. */
export interface RemainderRow extends QuotaKeyColumns {
  readonly span: string;
  readonly quantity: string;
  readonly remaining: number;
  readonly resets_at: number;
}

/** A project that is out for a time. */
export interface BlockRow {
  readonly provider: string;
  readonly project: string;
  readonly blocked_until: number;
}

/** The one row that everybody changes who counts: whoever has it goes alone. */
export interface TurnRow {
  readonly id: number;
  readonly turn: number;
}

interface QuotaKeyColumns {
  readonly provider: string;
  readonly project: string;
  readonly model: string;
}

/** Every table of the store. */
export interface Schema {
  verdicts: VerdictRow;
  mails: MailRow;
  interviews: InterviewRow;
  journal: JournalRow;
  strikes: StrikeRow;
  cursors: CursorRow;
  usage: UsageRow;
  reservations: ReservationRow;
  learned_limits: LearnedLimitRow;
  remainders: RemainderRow;
  blocks: BlockRow;
  ledger_turns: TurnRow;
}
