import type { Headers } from '#src/delivery.ts';
import type { Fetched } from '#src/lanes.ts';
import type { Lag, TopicSpec } from '#src/ports.ts';

/** A record as an embedded log keeps it. */
export interface StoredRecord extends Fetched {
  readonly value: Uint8Array;
  readonly headers: Headers;
}

/** A record on its way into the log. */
export interface Append {
  readonly topic: string;
  readonly partition: number;
  readonly key: string;
  readonly value: Uint8Array;
  readonly headers: Headers;
}

/** One partition of a topic as one consumer group sees it. */
export interface Place {
  readonly group: string;
  readonly topic: string;
  readonly partition: number;
}

/** How far a group has come: the committed offset, and what is settled beyond it. */
export interface Progress {
  readonly committed: number;
  readonly beyond: readonly number[];
}

/** New progress of one place: `settled` are the offsets settled now, `committed` the watermark after them. */
export interface Advance extends Place {
  readonly committed: number;
  readonly settled: readonly number[];
}

/**
 * Where an embedded log keeps its records: synchronous, one writer at a time. Throws Failure DISK_FULL, BUSY or
 * DATA_UNUSABLE; whatever else it throws is a bug.
 */
export interface Storage {
  readonly topics: ReadonlyMap<string, TopicSpec>;
  /** Makes this process the only reader of the group; throws Failure GROUP_TAKEN. */
  readonly lease: (group: string) => void;
  /** Registers the group on first sight, at the partition's first record. */
  readonly progress: (place: Place) => Progress;
  readonly fetch: (topic: string, partition: number, from: number, limit: number) => readonly StoredRecord[];
  /** All or nothing, and durable when it returns. */
  readonly commit: (appends: readonly Append[], advances: readonly Advance[]) => void;
  /** True when another process has changed the log since the last call. */
  readonly hasChanged: () => boolean;
  readonly lag: () => readonly Lag[];
  readonly close: () => void;
}
