import { z } from 'zod';
import { detailsByKind, kinds, type Detail } from './kinds.ts';

const details = Object.values(detailsByKind).flat() as [Detail, ...Detail[]];

/** Who judged a mail. */
export const judges = ['local', 'openai', 'groq', 'gemini'] as const;
export type Judge = (typeof judges)[number];

/** What may be told at once: kinds, details, or a mixture. */
export const newsSchema = z.array(z.enum([...kinds, ...details])).readonly();

const address = z.object({ name: z.string(), address: z.string() }).readonly();
/** A mailbox as a header names it; either part may be empty. */
export type Address = z.infer<typeof address>;

const calendarFact = z
  .object({
    /** REQUEST, CANCEL, REPLY, COUNTER, PUBLISH ... in upper case; null where the calendar has none. */
    method: z.string().nullable(),
    uid: z.string(),
    sequence: z.number(),
    summary: z.string(),
    location: z.string(),
    organizer: z.string(),
    /** ISO 8601 with the offset of the event's own zone; a date alone (YYYY-MM-DD) for an all-day event; null if unreadable. */
    start: z.string().nullable(),
    end: z.string().nullable(),
    /** IANA name of the event's zone; null for floating or UTC times. */
    zone: z.string().nullable(),
    /** CONFIRMED, TENTATIVE, CANCELLED; null where the event has none. */
    status: z.string().nullable(),
  })
  .readonly();
/** One VEVENT of a mail's calendar parts. */
export type CalendarFact = z.infer<typeof calendarFact>;

export const mailSchema = z
  .object({
    /** Derived from content: the same mail seen twice, in whatever folder or file, has the same id. */
    id: z.string().min(1),
    account: z.string(),
    /** The mailbox's sequence number, given at discovery. */
    seq: z.number().int().nonnegative(),
    /** The file, or `file#n` in a container, or the provider's id. */
    source: z.string(),
    threadId: z.string().min(1),
    messageId: z.string().nullable(),
    /** ISO 8601 in UTC; the time of receipt, not the sender's claim, where the mailbox knows it. */
    receivedAt: z.string(),
    from: address.nullable(),
    replyTo: address.nullable(),
    to: z.array(address).readonly(),
    subject: z.string(),
    /** Text as a person sees it, without quoted history and signature; at most MAX_TEXT characters. */
    text: z.string(),
    /** Quoted history that was cut off, for context only: it never decides. At most 4,000 characters. */
    quoted: z.string(),
    labels: z.array(z.string()).readonly(),
    /** The user's own mail: Sent label, or From one of the user's addresses. */
    own: z.boolean(),
    calendar: z.array(calendarFact).readonly(),
    attachments: z.array(z.object({ name: z.string(), type: z.string() }).readonly()).readonly(),
    /** True when the mail declares itself bulk: List-Id, List-Unsubscribe or Precedence: bulk. */
    bulk: z.boolean(),
    /** UTC offset of the mail's Date header in minutes; the zone in which its bare times are read. Null if unknown. */
    dateOffset: z.number().nullable(),
    /** Something was cut, skipped or repaired while parsing. */
    damaged: z.boolean(),
    /** Claim check: key of the raw bytes in the blobs. */
    blob: z.string(),
    /** Where the user opens the mail. */
    link: z.string(),
  })
  .readonly();
/** A mail, parsed once at ingest, bounded: what the topics carry instead of raw bytes. */
export type Mail = z.infer<typeof mailSchema>;

const probability = z.number().min(0).max(1);
const scores = z
  .object({ INTERVIEW: probability, OFFER: probability, REJECTION: probability, OTHER: probability })
  .readonly();
/** Calibrated probability of each class; they sum to 1. */
export type Scores = z.infer<typeof scores>;

export const judgementSchema = z
  .object({
    kind: z.enum(kinds),
    detail: z.enum(details),
    /** As written in the mail; null where nothing is known. */
    company: z.string().nullable(),
    role: z.string().nullable(),
    /** The interview's start: ISO 8601 with offset. */
    when: z.string().nullable(),
    /** The last moment to answer or hand in: ISO 8601 with offset, or a date alone. */
    deadline: z.string().nullable(),
    scores,
    /** The sentence of the mail that decided, verbatim: a substring of `text` or `subject`; null where none did. */
    evidence: z.string().nullable(),
    by: z.enum(judges),
  })
  .readonly();
/** What a model says of one mail. */
export type Judgement = z.infer<typeof judgementSchema>;

const mailFacts = mailSchema.unwrap().pick({
  account: true,
  seq: true,
  source: true,
  threadId: true,
  messageId: true,
  receivedAt: true,
  subject: true,
  link: true,
});

export const verdictSchema = judgementSchema
  .unwrap()
  .extend({ mailId: z.string().min(1), ...mailFacts.shape, calendar: z.array(calendarFact).readonly() })
  .readonly();
/** The first judgement stored for a mail, with the facts of the mail that later stages need. */
export type Verdict = z.infer<typeof verdictSchema>;

/** A verdict that passed the filter and is worth an alert. */
export type CareerEvent = Verdict;

export const notificationSchema = z
  .object({
    /** Derived from mail, event and channel: the same news has the same id for ever. */
    id: z.string().min(1),
    channel: z.string().min(1),
    mailId: z.string(),
    account: z.string(),
    seq: z.number().int().nonnegative(),
    threadId: z.string().min(1),
    kind: z.enum(kinds),
    detail: z.enum(details),
    company: z.string().nullable(),
    role: z.string().nullable(),
    when: z.string().nullable(),
    deadline: z.string().nullable(),
    /** Probability of `kind`, 0 to 1. */
    sure: probability,
    evidence: z.string().nullable(),
    subject: z.string(),
    receivedAt: z.string(),
    link: z.string(),
  })
  .readonly();
/** One message to the user on one channel. */
export type Notification = z.infer<typeof notificationSchema>;

/** A mail as a mailbox hands it out: raw bytes and what the mailbox itself knows of it. */
export interface RawMail {
  readonly account: string;
  /** Sequence number given at discovery, from 0, without gaps. */
  readonly seq: number;
  readonly source: string;
  readonly bytes: Uint8Array;
  /** ISO 8601 in UTC as the mailbox knows it (internalDate, mbox From line); null: take it from the headers. */
  readonly receivedAt: string | null;
  /** Address of the person whose mailbox it is: mail from it is the user's own. Null where the mailbox does not know. */
  readonly owner: string | null;
  readonly labels: readonly string[];
}

/** What a mailbox has to show at one sequence number: a mail, or a place where one could not be read. */
export type Arrival =
  | { readonly kind: 'mail'; readonly mail: RawMail }
  | {
      readonly kind: 'unreadable';
      readonly account: string;
      readonly seq: number;
      readonly source: string;
      /** What went wrong, in words of ours: never a piece of a mail. */
      readonly message: string;
    };
