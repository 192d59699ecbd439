import type { KafkaMessage } from 'kafkajs';
import type { Delivery, Headers, Receipt } from '#src/delivery.ts';
import type { PoisonBatch } from './record-batches.ts';

/** What a record costs beyond its key, value and headers, roughly. */
const OVERHEAD = 200;

/** As Number() would, in half the time: it is asked twice for each record. */
export const toOffset = (digits: string): number => {
  let offset = 0;
  for (let index = 0; index < digits.length; index += 1) offset = offset * 10 + digits.charCodeAt(index) - 48;
  return offset;
};

export const offsetOf = ({ offset }: KafkaMessage): number => toOffset(offset);

/** 31 bits of the key's bytes (FNV-1a, mixed once more), -1 without a key. Two keys with the same bits wait for one another. */
export const laneKeyOf = ({ key }: KafkaMessage): number => {
  if (key === null) return -1;
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index += 1) hash = Math.imul(hash ^ (key[index] ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) & 0x7fffffff;
};

/** Bytes a fetched record holds in memory, roughly. */
export const bytesOf = ({ key, value, headers }: KafkaMessage): number => {
  let bytes = OVERHEAD + (key?.length ?? 0) + (value?.length ?? 0);
  for (const name in headers) bytes += name.length + (headers[name]?.length ?? 0);
  return bytes;
};

/** Where a delivery of this reader comes from; `epoch` tells this assignment of the partition from an earlier one. */
export interface Origin {
  readonly topic: string;
  readonly partition: number;
  readonly epoch: number;
}

const EMPTY = Buffer.alloc(0);

/**
 * A class, as its key is decoded only for who asks: a sixth of what reading a record costs. A record without a value
 * arrives as no bytes at all: its topic's decoder will refuse it.
 */
class KafkaDelivery implements Delivery<Uint8Array> {
  readonly receipt: Receipt;
  readonly value: Uint8Array;
  readonly headers: Headers;
  readonly #key: Buffer | null;

  constructor(message: KafkaMessage, origin: Origin) {
    this.receipt = toReceipt(message.offset, origin);
    this.value = message.value ?? EMPTY;
    this.headers = toHeaders(message);
    this.#key = message.key;
  }

  get key(): string {
    return this.#key?.toString() ?? '';
  }
}

export const toDelivery = (message: KafkaMessage, origin: Origin): Delivery<Uint8Array> =>
  new KafkaDelivery(message, origin);

/** A batch that cannot be read, in its place among the deliveries; its receipt settles all of it. */
export interface Poisoned {
  readonly poison: PoisonBatch;
  readonly receipt: Receipt;
}

export const toPoisoned = (poison: PoisonBatch, { offset }: KafkaMessage, origin: Origin): Poisoned => ({
  poison,
  receipt: toReceipt(offset, origin),
});

const toReceipt = (offset: string, { topic, partition, epoch }: Origin): Receipt => ({
  inbox: topic,
  partition,
  offset,
  epoch,
});

const noHeaders: Headers = {};

export const toHeaders = ({ headers }: KafkaMessage): Headers => {
  if (headers === undefined) return noHeaders;
  const texts: Record<string, string> = {};
  for (const name in headers) texts[name] = String(headers[name]);
  return texts;
};
