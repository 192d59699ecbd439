/** How much is in flight between the brokers and an actor, and how long things may take. Milliseconds and bytes. */
export interface KafkaBounds {
  /** Most records delivered and unsettled per partition. */
  readonly window: number;
  /** Most offsets between the watermark and the last record admitted, per partition: a power of two, some windows wide. */
  readonly span: number;
  /** Bytes held for one reader at which it fetches no more; below a half it goes on. One fetch may come on top. */
  readonly maxBytes: number;
  /** Most bytes of one partition in one fetch. */
  readonly fetchBytes: number;
  /** Milliseconds, and settled records, between two commits. */
  readonly commitEvery: number;
  readonly commitCount: number;
  /** How long a partition that is taken away, or a stop, waits for what is open. */
  readonly drainBudget: number;
  /** How long each may take that ends a reading: the last commit, leaving the group, what is still being published. */
  readonly partingBudget: number;
  readonly sessionTimeout: number;
  readonly rebalanceTimeout: number;
  readonly heartbeatEvery: number;
  /**
   * How long a fetch waits for records: while something is paused; while other members of the group would wait for this
   * one to join; and else.
   */
  readonly busyWait: number;
  readonly sharedWait: number;
  readonly idleWait: number;
  /** How long the first record of a quiet time waits for company, and the most bytes of one request. */
  readonly linger: number;
  readonly batchBytes: number;
  /** Most bytes of a single record. */
  readonly recordBytes: number;
  /** Where records are missing that a group has not read: stop and tell, or go on behind the gap. */
  readonly gap: 'stop' | 'skip';
}

export const defaultKafkaBounds: KafkaBounds = {
  window: 1_024,
  span: 8_192,
  maxBytes: 8_000_000,
  fetchBytes: 1_000_000,
  commitEvery: 500,
  commitCount: 5_000,
  drainBudget: 15_000,
  partingBudget: 4_000,
  sessionTimeout: 10_000,
  rebalanceTimeout: 60_000,
  heartbeatEvery: 100,
  busyWait: 50,
  sharedWait: 200,
  idleWait: 1_000,
  linger: 0,
  batchBytes: 500_000,
  recordBytes: 900_000,
  gap: 'stop',
};
