import type { Detail } from '#streams/kinds.ts';

/** One inbox: `source/<name>.ts` exports it as `inbox`, the build writes it to `<name>.jsonl`. */
export interface InboxSource {
  /** `Name <address>`: who reads this inbox; the `To` of every mail that names none, the `From` of own mails. */
  readonly owner: string;
  readonly mails: readonly (MailSource | CopySource)[];
}

/**
 * One mail, as written by hand. Only `subject`, `date`, `is` and a body are needed (`subject` not in a reply):
 *
 *     { from: 'Mara Voss <mara@halden.example>', subject: 'Your interview', date: '2026-03-02T09:14+01:00',
 *       is: 'invite', company: 'Halden', role: 'Data Engineer', when: '2026-03-05T14:00+01:00', text: `Hi Alex, ...` }
 */
export interface MailSource {
  /** Name for `replies`, `quotes` and `copies`. */
  readonly id?: string;
  /** Left out: the owner's own mail, which also gets the label Sent. */
  readonly from?: string;
  readonly to?: string;
  readonly cc?: string;
  readonly replyTo?: string;
  readonly subject?: string;
  /** ISO 8601 with the offset of the sender's clock: the Date header. */
  readonly date: string;
  /** ISO 8601; seconds after `date` unless given. */
  readonly receivedAt?: string;
  /** Another reader than the inbox's own. */
  readonly owner?: string;
  readonly account?: string;
  readonly labels?: readonly string[];

  /** The verdict the mail deserves; its kind follows from the detail. */
  readonly is: Detail;
  readonly company?: string;
  readonly role?: string;
  /** Start of the interview, ISO 8601 with offset. For INTERVIEW mails with a calendar it is the event's start unless given. */
  readonly when?: string | null;
  readonly note?: string;

  /** The words; without them and `html` the calendar is the whole mail. A blank line starts a paragraph; long lines of the plain part are wrapped at `wrap` (76; 0: never). */
  readonly text?: string;
  readonly wrap?: number;
  /** HTML instead of the one made from `text`. */
  readonly html?: string;
  /** `both`: multipart/alternative; `table`: HTML only, in nested layout tables; `bulk`: `both` with tables. Plain unless given. */
  readonly as?: 'plain' | 'html' | 'both' | 'table' | 'bulk';
  /** Headers of a mailing list: List-Id, List-Unsubscribe, Precedence. */
  readonly list?: boolean;
  readonly encoding?: '7bit' | '8bit' | 'quoted-printable' | 'base64';
  /** A charset TextDecoder knows; with 8bit the line becomes `rawBase64`. */
  readonly charset?: string;
  /** Added to or put in place of the built headers; '' removes one. Non-ASCII values are encoded. */
  readonly headers?: Readonly<Record<string, string>>;

  /** Id of the mail this one answers: In-Reply-To, References and `Re:`. */
  readonly replies?: string;
  /** Id of a mail, or a mail that is not in the inbox, repeated below the words. */
  readonly quotes?: string | Quoted;
  /** `gmail`: On ... wrote:; `outlook`: From/Sent/To/Subject; `forward`: Forwarded message. */
  readonly quoteStyle?: 'gmail' | 'outlook' | 'forward';

  readonly calendar?: EventSource | readonly EventSource[] | string;
  readonly attachments?: readonly { readonly name: string; readonly type: string; readonly content: string }[];
  /** Keeps only so many characters of the built mail. */
  readonly truncate?: number;
}

/** A mail with every name filled in that the source may leave out. */
export type FullMail = MailSource & Record<'owner' | 'from' | 'to' | 'subject', string>;

/** The same mail once more: byte by byte, or with the transport headers of another way. */
export interface CopySource {
  readonly copies: string;
  readonly way: 'exact' | 'other';
  readonly receivedAt: string;
  readonly account?: string;
  readonly labels?: readonly string[];
}

export interface Quoted {
  readonly from: string;
  readonly date: string;
  readonly subject: string;
  readonly text: string;
}

/** One VEVENT. The application decides PRODID, MIME place, encoding and whether a VTIMEZONE comes along. */
export interface EventSource {
  readonly app: 'google' | 'outlook' | 'teams' | 'zoom' | 'calendly' | 'apple' | 'bare';
  /** REQUEST unless given; null: none. */
  readonly method?: string | null;
  readonly uid: string;
  readonly sequence?: number;
  readonly summary: string;
  /** `2026-03-05T14:00` on the wall clock of `zone`, or a date alone: all day. */
  readonly start: string;
  readonly minutes?: number;
  /** TZID as written (IANA or Windows), `UTC`, or none: floating. */
  readonly zone?: string;
  readonly vtimezone?: boolean;
  readonly organizer?: string;
  readonly location?: string;
  readonly description?: string;
  readonly status?: string;
  /** Content lines added to the event. */
  readonly extra?: readonly string[];
}
