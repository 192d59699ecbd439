import type { Observable } from 'rxjs';
import type { Blobs, Inbox } from '#src/ports.ts';
import type { Detail, Kind } from './kinds.ts';
import type { Arrival, Judge, Judgement, Mail, Notification, RawMail, Verdict } from './model.ts';

/** A judge of mail. Emits exactly one judgement, or fails with a named Failure. */
export interface Model {
  readonly name: Judge;
  readonly judge: (mail: Mail) => Observable<Judgement>;
}

/** Parses one raw mail whose bytes are already archived under `blob`. */
export type ParseMail = (raw: RawMail, blob: string) => Observable<Mail>;

/** Remembers verdicts: the first one stored for a mail is the one that counts. */
export interface Verdicts {
  /** The stored verdict, or null. */
  readonly find: (mailId: string) => Observable<Judgement | null>;
  /** Stores the judgement if the mail has none; emits the one that counts. Durable before it emits. */
  readonly first: (mailId: string, judgement: Judgement) => Observable<Judgement>;
}

/** The history of every mail and application. */
export interface History {
  /** Idempotent per account and sequence number. Durable before it completes. */
  readonly record: (verdict: Verdict) => Observable<never>;
}

/** What the journal knows of a notification. */
export type Sending = 'new' | 'unknown' | 'sent';

/** Makes a notification happen once: intent before, sent after. */
export interface Journal {
  /** Writes the intent; emits what was known before: nothing, an intent without an answer, or that it was sent. */
  readonly intend: (notification: Notification) => Observable<Sending>;
  /** Durable before it completes. */
  readonly sent: (notification: Notification) => Observable<never>;
}

/** A way to reach the user. */
export interface Channel {
  readonly name: string;
  /** `repeated`: an earlier attempt's outcome is unknown, and the message must say that it may be a repetition. */
  readonly send: (notification: Notification, options: { readonly repeated: boolean }) => Observable<never>;
}

/** What counts as news, and for whom. */
export interface Policy {
  /** Kinds and details that are told at once. */
  readonly news: readonly (Kind | Detail)[];
  /** A mail is sure noise at or above this probability of OTHER. */
  readonly noise: number;
}

/** Everything the graph asks of the world. */
export interface World {
  readonly mail: Inbox<Arrival>;
  readonly blobs: Blobs;
  readonly parse: ParseMail;
  readonly model: Model;
  readonly verdicts: Verdicts;
  readonly history: History;
  readonly journal: Journal;
  readonly channels: readonly Channel[];
  readonly policy: Policy;
}
