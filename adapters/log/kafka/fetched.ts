import type { KafkaMessage } from 'kafkajs';
import type { Delivery, Headers } from '#src/delivery.ts';
import type { Waiting } from './partition-window.ts';

/** A fetched record on its way to its delivery. */
export interface Fetched extends Waiting {
  readonly message: KafkaMessage;
}

/** What a record costs beyond its key and value, roughly. */
const OVERHEAD = 200;

export const toFetched = (message: KafkaMessage): Fetched => ({
  offset: Number(message.offset),
  key: message.key === null ? null : message.key.toString(),
  bytes: OVERHEAD + (message.value?.length ?? 0),
  message,
});

/** Where a delivery of this reader comes from; `epoch` tells this assignment of the partition from an earlier one. */
export interface Origin {
  readonly topic: string;
  readonly partition: number;
  readonly epoch: number;
}

const EMPTY = Buffer.alloc(0);

/** A record without a value arrives as no bytes at all: its topic's decoder will refuse it. */
export const toDelivery = ({ message, key }: Fetched, { topic, partition, epoch }: Origin): Delivery<Uint8Array> => ({
  receipt: { inbox: topic, partition, offset: message.offset, epoch },
  key: key ?? '',
  value: message.value ?? EMPTY,
  headers: toHeaders(message),
});

const noHeaders: Headers = {};

export const toHeaders = ({ headers }: KafkaMessage): Headers => {
  if (headers === undefined) return noHeaders;
  const texts: Record<string, string> = {};
  for (const name in headers) texts[name] = String(headers[name]);
  return texts;
};
