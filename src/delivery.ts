/** Record headers: trace facts (`source`, `account`) that every stage hands on to what it publishes. */
export type Headers = Readonly<Record<string, string>>;

/** Where a delivery came from; settling it moves the group's watermark in that partition. `offset` is a decimal number. */
export interface Receipt {
  readonly inbox: string;
  readonly partition: number;
  readonly offset: string;
  /** Which assignment of the partition handed it out; absent where partitions do not change hands. */
  readonly epoch?: number;
}

/** One message as an inbox hands it out, with the receipt that must be settled once. */
export interface Delivery<A> {
  readonly receipt: Receipt;
  readonly key: string;
  readonly value: A;
  readonly headers: Headers;
}

/** One record to publish; the log chooses the partition from the key. */
export interface Entry {
  readonly topic: string;
  readonly key: string;
  readonly value: Uint8Array;
  readonly headers: Headers;
}

/** A message nobody could handle: where it stood, what it was, how often it was tried and why it was given up. */
export interface DeadLetter {
  readonly origin: Receipt;
  readonly group: string;
  readonly key: string;
  /** The record's bytes, or null where only a reference is kept (the `blob` header names it). */
  readonly value: Uint8Array | null;
  readonly headers: Headers;
  readonly attempts: number;
  readonly code: string;
  readonly message: string;
}

/** What became of a delivery; `entries: []` means it was dropped on purpose. */
export type Settled =
  | { readonly kind: 'done'; readonly receipt: Receipt; readonly entries: readonly Entry[] }
  | { readonly kind: 'dead'; readonly receipt: Receipt; readonly letter: DeadLetter };
