import type { Observable } from 'rxjs';
import type { Topology } from '../graph.ts';
import type { Standing } from '../ledger.ts';
import type { Lag } from '../ports.ts';
import type { BuriedLetter } from '../redrive.ts';

/** What a judge says of one mail. */
export interface Judged {
  readonly kind: string;
  readonly detail: string;
  readonly company: string | null;
  readonly role: string | null;
  /** ISO 8601 with offset. */
  readonly when: string | null;
  readonly scores: Readonly<Record<string, number>>;
  readonly evidence: string | null;
}

/** What became of one mail, as `--json` prints it: all fields always there, null where nothing is known. */
export interface MailOutcome {
  /** The file, or `file#n` in a container, n from 0. */
  readonly source: string;
  readonly messageId: string | null;
  readonly subject: string | null;
  readonly outcome: 'judged' | 'dead';
  /** True for a second copy of a mail. */
  readonly duplicate: boolean;
  readonly kind: string | null;
  readonly detail: string | null;
  readonly company: string | null;
  readonly role: string | null;
  /** ISO 8601 with offset. */
  readonly when: string | null;
  readonly scores: Readonly<Record<string, number>> | null;
  readonly evidence: string | null;
  readonly by: string | null;
  /** Notifications sent at once for this mail. */
  readonly alerts: number;
  /** Why it is dead; null otherwise. */
  readonly code: string | null;
}

/** The count line. */
export interface ReplayCounts {
  readonly seen: number;
  readonly judged: number;
  readonly alerts: number;
  readonly dead: number;
  readonly rejections: number;
  readonly duplicates: number;
  /** Mails of which some news could not be told. */
  readonly untold: number;
}

/** How far a replay is: mails handed out and bytes of the mailbox read. */
export interface Progress {
  readonly mails: number;
  /** 0 to 1. */
  readonly share: number;
}

/** One mailbox on its way through the whole graph. */
export interface Replay {
  /** Runs until every mail has settled; emits progress now and then. */
  readonly run: () => Observable<Progress>;
  /** In the order of the mailbox. */
  readonly outcomes: () => AsyncIterable<MailOutcome>;
  readonly counts: () => Promise<ReplayCounts>;
  /** Paths the mailbox passed over because they are no mail. */
  readonly skipped: () => readonly string[];
  readonly close: () => Promise<void>;
}

/** Where alerts are printed; calls back once the text is handed on, or with the error. */
export interface AlertSink {
  /** Columns of the terminal it is read on; null where nobody knows. */
  readonly width: number | null;
  readonly write: (text: string, done: (error?: Error | null) => void) => void;
}

/** What the user asked to be replayed. */
export interface ReplayOptions {
  readonly path: string;
  /** Where everything is kept, so that it can be killed and started again; null: nowhere, gone at the end. */
  readonly data: string | null;
  readonly me: readonly string[];
  readonly alerts: AlertSink;
  /** As fast as it can, or each mail only when all that came of the one before is told: alerts in the mails' order. */
  readonly pace: 'fast' | 'live';
}

/** What runs until it is told to stop. */
export interface LiveOptions {
  /** The one actor to run; null: all of them. */
  readonly only: string | null;
  readonly alerts: AlertSink;
  /** A path as the user means it. */
  readonly fromCaller: (path: string) => string;
}

/** The whole graph, or one actor of it, alive. */
export interface Live {
  /** Completes when it was stopped and all that was taken is settled. */
  readonly run: () => Observable<never>;
  readonly stop: () => void;
  readonly close: () => Promise<void>;
}

/** The log as it stands. */
export interface Books {
  readonly lag: () => Promise<readonly Lag[]>;
  readonly letters: () => Promise<readonly BuriedLetter[]>;
  readonly redrive: (letters: readonly BuriedLetter[], options: { readonly rate: number }) => Observable<BuriedLetter>;
  readonly close: () => Promise<void>;
}

/** The quota ledger as it stands. */
export interface Quota {
  readonly state: () => Promise<readonly Standing[]>;
  readonly close: () => Promise<void>;
}

/** A judged item of a labelled set. */
export interface Evaluated {
  readonly source: string;
  readonly subject: string;
  /** What its label says; a field that the label leaves open is undefined. */
  readonly deserves: {
    readonly kind: string;
    readonly detail?: string | undefined;
    readonly company?: string | null | undefined;
    readonly role?: string | null | undefined;
    readonly when?: string | null | undefined;
  };
  readonly got: Judged;
  /** Whether the verdict would be told at once. */
  readonly alerts: boolean;
  readonly tier: string | null;
  readonly ambiguous: boolean;
}

/** What the commands ask of the composition root. */
export interface Composition {
  readonly openReplay: (options: ReplayOptions) => Promise<Replay>;
  readonly openLive: (options: LiveOptions) => Promise<Live>;
  readonly openBooks: (options: Pick<LiveOptions, 'fromCaller'>) => Promise<Books>;
  readonly openQuota: (options: Pick<LiveOptions, 'fromCaller'>) => Promise<Quota>;
  /** The sample inbox that comes with the project. */
  readonly demoInbox: string;
  readonly evaluate: (path: string) => AsyncIterable<Evaluated>;
  readonly topology: () => Topology;
}
