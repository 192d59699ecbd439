/** What the machinery does about a failure: wait in place, bury the record, or hand it to the supervisor. */
export type Decision = 'retry' | 'dead' | 'escalate';

/** THE table: every failure the system can name, and what becomes of it. A code that is not here is a bug. */
export const decisionByCode = {
  /** The record's bytes are not what its topic promises. */
  UNDECODABLE: 'dead',
  /** A mail without a single byte of header or text. */
  MAIL_EMPTY: 'dead',
  /** A mail no parser could make sense of. */
  MAIL_UNREADABLE: 'dead',
  /** A file or a stretch of a container the mailbox could not read. */
  SOURCE_UNREADABLE: 'dead',
  /** A batch of records in the log that no decoder here can read. */
  POISON_BATCH: 'dead',
  /** The same record crashed its actor three times. */
  BUG: 'dead',
  /** The store or the log is held by another process for the moment. */
  BUSY: 'retry',
  /** The brokers of the log cannot be reached, or have given up on us. */
  LOG_DOWN: 'escalate',
  /** What a stage made of a record is larger than its topic takes. */
  RECORD_TOO_LARGE: 'dead',
  /** The log does not take a record as it is. */
  LOG_REFUSES: 'escalate',
  /** Records are missing in the log where the group wanted to read on. */
  LOG_GAP: 'escalate',
  /** No space is left where the data lives: nothing can be promised until there is. */
  DISK_FULL: 'escalate',
  /** Another process already reads for this consumer group. */
  GROUP_TAKEN: 'escalate',
  /** The data directory cannot be used: missing rights, another version, damaged. */
  DATA_UNUSABLE: 'escalate',
  /** The thread that reads mail dies whatever it is given. */
  THREAD_DOWN: 'escalate',
  /** The user asked for an end. */
  STOPPED: 'escalate',
  /** A path or a setting the user gave cannot be used. */
  USAGE: 'escalate',
} as const satisfies Record<string, Decision>;

export type Code = keyof typeof decisionByCode;

/** An error somebody foresaw: `code` decides its fate, the message says who, what, and what to do. */
export class Failure extends Error {
  readonly code: Code;

  constructor(code: Code, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'Failure';
    this.code = code;
  }
}

/** What to do about any error; an error nobody named is `null`: a bug, and it crashes the actor. */
export const decisionOf = (error: unknown): Decision | null =>
  error instanceof Failure ? decisionByCode[error.code] : null;
