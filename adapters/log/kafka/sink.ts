import type { Message, Producer, TopicMessages } from 'kafkajs';
import { Observable, type Subscriber } from 'rxjs';
import type { Entry } from '#src/delivery.ts';
import { Failure } from '#src/failure.ts';
import { toKafkaFailure } from './kafka-failure.ts';
import { sendWhole } from './send-whole.ts';

/** How records are gathered into requests. */
export interface SinkOptions {
  /** A fresh connected producer; asked again when the one before is of no use any more. */
  readonly open: () => Promise<Producer>;
  /** The partition of a key within a topic; throws for a topic nobody declared. */
  readonly partitionOf: (topic: string, key: string) => number;
  /** Put before every topic. */
  readonly prefix: string;
  /** Milliseconds the first record of a quiet time waits for company; while a request is under way all wait anyway. */
  readonly linger: number;
  /** Most bytes of a request. */
  readonly batchBytes: number;
}

/** Publishes with acks from all replicas, one request at a time, so that the order of a key is the order of asking. */
export interface Sink {
  /** Completes once the brokers have all of it; not cancelled by unsubscribing. */
  readonly publish: (entries: readonly Entry[]) => Observable<never>;
  /** Waits for what was asked for; afterwards nothing more is taken. */
  readonly close: () => Promise<void>;
}

interface Asked {
  readonly entries: readonly Entry[];
  readonly bytes: number;
  readonly subscriber: Subscriber<never>;
}

/** kafkajs encodes one topic's messages in a time that grows with the square of their number. */
const MOST_RECORDS = 2_000;
const OVERHEAD = 64;

export const sink = ({ open, partitionOf, prefix, linger, batchBytes }: SinkOptions): Sink => {
  let queue: Asked[] = [];
  let producer: Promise<Producer> | null = null;
  let isSending = false;
  let isClosed = false;
  let whenIdle: (() => void) | null = null;

  const takeBatch = (): readonly Asked[] => {
    let [count, bytes, records] = [0, 0, 0];
    for (const asked of queue) {
      if (count > 0 && (bytes + asked.bytes > batchBytes || records + asked.entries.length > MOST_RECORDS)) break;
      count += 1;
      bytes += asked.bytes;
      records += asked.entries.length;
    }
    const batch = queue.slice(0, count);
    queue = queue.slice(count);
    return batch;
  };

  const send = async (batch: readonly Asked[]): Promise<void> => {
    try {
      producer ??= open();
      const topicMessages = toMessages(batch, { partitionOf, prefix });
      await sendWhole(await producer, topicMessages);
      for (const { subscriber } of batch) subscriber.complete();
    } catch (error) {
      discard();
      for (const { subscriber } of batch) subscriber.error(toKafkaFailure('producer', error));
    }
  };

  /** After an error nobody knows what the brokers have: the next request begins with a producer of its own. */
  const discard = (): void => {
    const old = producer;
    producer = null;
    void old?.then((one) => one.disconnect()).catch(() => undefined);
  };

  const work = async (): Promise<void> => {
    while (queue.length > 0) await send(takeBatch());
    isSending = false;
    whenIdle?.();
  };

  const begin = (): void => {
    if (isSending) return;
    isSending = true;
    if (linger > 0) setTimeout(() => void work(), linger);
    else setImmediate(() => void work());
  };

  return {
    publish: (entries) =>
      new Observable((subscriber) => {
        if (isClosed) {
          subscriber.error(new Failure('LOG_DOWN', '[kafka] producer: is closed'));
          return;
        }
        queue.push({ entries, bytes: bytesOf(entries), subscriber });
        begin();
      }),
    close: async () => {
      isClosed = true;
      if (isSending) await new Promise<void>((resolve) => (whenIdle = resolve));
      await (await producer)?.disconnect();
    },
  };
};

const bytesOf = (entries: readonly Entry[]): number =>
  entries.reduce((sum, { key, value }) => sum + key.length + value.byteLength + OVERHEAD, 0);

const toMessages = (
  batch: readonly Asked[],
  { partitionOf, prefix }: Pick<SinkOptions, 'partitionOf' | 'prefix'>,
): TopicMessages[] => {
  const byTopic = new Map<string, Message[]>();
  for (const { entries } of batch) {
    for (const { topic, key, value, headers } of entries) {
      const messages = byTopic.get(topic) ?? [];
      messages.push({ key, value: toBuffer(value), headers: { ...headers }, partition: partitionOf(topic, key) });
      byTopic.set(topic, messages);
    }
  }
  return [...byTopic].map(([topic, messages]) => ({ topic: prefix + topic, messages }));
};

const toBuffer = (value: Uint8Array): Buffer =>
  Buffer.isBuffer(value) ? value : Buffer.from(value.buffer, value.byteOffset, value.byteLength);
