import type { Observable, OperatorFunction } from 'rxjs';
import type { Delivery, Entry, Receipt, Settled } from './delivery.ts';

/** Where an actor reads: a topic of the log, the mailboxes, the webhook, the timers that are due. */
export interface Inbox<A> {
  readonly name: string;
  /**
   * Cold. Delivers everything the group has not settled, in order of key, bounded: at most `window` unsettled per
   * partition and one per key. Completes only where the source is finite (a mailbox file). Unsubscribing releases
   * what is open: it is delivered again to the next reader of the group.
   */
  readonly read: (group: string) => Observable<Delivery<A>>;
  /** Idempotent, in any order; the contiguous prefix is committed. Completes once that is durable. */
  readonly settle: (group: string, receipt: Receipt) => Observable<never>;
}

/** How far a group has come in one partition of a topic. */
export interface Lag {
  readonly group: string;
  readonly topic: string;
  readonly partition: number;
  /** The lowest offset the group has not settled. */
  readonly committed: bigint;
  /** The offset the next record will get. */
  readonly end: bigint;
  /** When the record at `committed` was published, in milliseconds since the epoch; null where nothing waits. */
  readonly since: number | null;
}

/** One record at rest, as a look at a topic shows it. */
export interface LogRecord {
  readonly receipt: Receipt;
  readonly key: string;
  readonly value: Uint8Array;
  readonly headers: Readonly<Record<string, string>>;
}

/** What the log must know of a topic before it carries anything. */
export interface TopicSpec {
  readonly name: string;
  readonly partitions: number;
  /** Milliseconds a record is kept after it was published; what a group has not settled is kept longer. */
  readonly retention: number;
}

/** The durable log: named topics, partitions, consumer groups, committed offsets. */
export interface Log {
  readonly inbox: (topic: string) => Inbox<Uint8Array>;
  /**
   * Publishes what came out of each delivery, or its dead letter, and settles its receipt where the log owns it: each as it
   * comes, all at once, as the inbox bounds how many there are. Emits each receipt once its step is durable (Kafka: once all
   * replicas have what came out; the watermark is committed a moment later). A step that fails ends the stream.
   */
  readonly steps: (group: string) => OperatorFunction<Settled, Receipt>;
  /** Publishes without settling anything. */
  readonly publish: (entries: readonly Entry[]) => Observable<never>;
  /** One consistent snapshot of every group that has read or settled. */
  readonly lag: () => Observable<readonly Lag[]>;
  /** Every record now in the topic, oldest first, without a group; completes. */
  readonly browse: (topic: string) => Observable<LogRecord>;
  /** Waits for what is under way to be durable, then gives everything back. */
  readonly close: () => Promise<void>;
}

/** Counts, durably, how often a record has crashed its actor. */
export interface Strikes {
  /** Adds one strike and emits the new count. */
  readonly add: (group: string, receipt: Receipt) => Observable<number>;
}

/** How far a group has come in an inbox that is no topic. */
export interface Cursor {
  /** The lowest sequence number not yet settled; 0 at first. */
  readonly next: number;
  /** Derived from the content of the last one settled, so that a changed source is noticed; '' at first. */
  readonly proof: string;
}

/** Progress of the inboxes that are not topics (the mailboxes): where a group goes on reading. */
export interface Cursors {
  readonly load: (inbox: string, group: string) => Observable<Cursor>;
  /** Never moves backwards. Completes once durable. */
  readonly save: (inbox: string, group: string, cursor: Cursor) => Observable<never>;
}

/** Large bytes under a content-derived key, so that topics carry only a reference. */
export interface Blobs {
  /** Durable when it completes; emits the key. The same bytes always get the same key. */
  readonly put: (bytes: Uint8Array) => Observable<string>;
  /** Emits the bytes, or null where no such key is. */
  readonly get: (key: string) => Observable<Uint8Array | null>;
}

/** The time, as everything outside `streams/` may ask for it. */
export interface Clock {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}
