import type { Producer } from 'kafkajs';
import { Observable, type Subscriber } from 'rxjs';
import type { Entry } from '#src/delivery.ts';
import { Failure } from '#src/failure.ts';
import { toKafkaFailure } from './kafka-failure.ts';
import { toOutgoing, type Destination, type Outgoing } from './outgoing.ts';
import { behindAny, sendSplit, type Refusal } from './send-split.ts';

/** How records are gathered into requests. */
export interface SinkOptions extends Destination {
  /** A fresh connected producer; asked again when the one before is of no use any more. */
  readonly open: () => Promise<Producer>;
  /** Milliseconds the first record of a quiet time waits for company; while a request is under way all wait anyway. */
  readonly linger: number;
  /** Most bytes of a request of more than one record. */
  readonly batchBytes: number;
}

/**
 * Publishes with acks from all replicas, one request at a time, so that the order of a key is the order of asking: after
 * an error whoever has asked before is told of it, and has to ask again.
 */
export interface Sink {
  /**
   * Completes once the brokers have all of it; not cancelled by unsubscribing. Fails with LOG_REFUSES where a record is
   * too large for its topic, or behind one under the same key, and with LOG_DOWN where nobody knows what the brokers have.
   */
  readonly publish: (entries: readonly Entry[]) => Observable<never>;
  /** Waits for what was asked for; afterwards nothing more is taken. */
  readonly close: () => Promise<void>;
}

interface Asked extends Outgoing {
  readonly subscriber: Subscriber<never>;
  /** Whether nothing of the same asking comes after it. */
  readonly isLast: boolean;
}

/** kafkajs encodes one topic's messages in a time that grows with the square of their number. */
const MOST_RECORDS = 2_000;

export const sink = ({ open, linger, batchBytes, ...destination }: SinkOptions): Sink => {
  let queue: Asked[] = [];
  let producer: Promise<Producer> | null = null;
  let isSending = false;
  let isClosed = false;
  let whenIdle: (() => void) | null = null;

  const takeRequest = (): readonly Asked[] => {
    const count = countWithin(queue, batchBytes);
    const request = queue.slice(0, count);
    queue = queue.slice(count);
    return request;
  };

  const send = async (request: readonly Asked[]): Promise<void> => {
    try {
      producer ??= open();
      refuse(await sendSplit(await producer, request));
      for (const { subscriber, isLast } of request) if (isLast) subscriber.complete();
    } catch (error) {
      discard();
      const failure = toKafkaFailure('producer', error);
      const told = [...request, ...queue];
      queue = [];
      for (const { subscriber } of told) subscriber.error(failure);
    }
  };

  /** Told first: what comes to a subscriber afterwards is of no account any more. */
  const refuse = (refusals: readonly Refusal<Asked>[]): void => {
    if (refusals.length === 0) return;
    const refused = [...refusals, ...behindAny(queue, refusals)];
    const failed = new Set(refused.map(({ record }) => record.subscriber));
    queue = queue.filter(({ subscriber }) => !failed.has(subscriber));
    for (const { record, error } of refused) record.subscriber.error(toKafkaFailure(record.topic, error));
  };

  /** After an error nobody knows what the brokers have: the next request begins with a producer of its own. */
  const discard = (): void => {
    const old = producer;
    producer = null;
    void old?.then((one) => one.disconnect()).catch(() => undefined);
  };

  const work = async (): Promise<void> => {
    while (queue.length > 0) await send(takeRequest());
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
        if (entries.length === 0) subscriber.complete();
        const last = entries.length - 1;
        const records = entries.map((entry) => toOutgoing(entry, destination));
        records.forEach((record, index) => queue.push({ ...record, subscriber, isLast: index === last }));
        if (queue.length > 0) begin();
      }),
    close: async () => {
      isClosed = true;
      if (isSending) await new Promise<void>((resolve) => (whenIdle = resolve));
      await (await producer)?.disconnect();
    },
  };
};

/** How many of the first records make a request: one at least. */
const countWithin = (records: readonly Asked[], batchBytes: number): number => {
  let bytes = 0;
  for (let count = 0; count < records.length; count += 1) {
    bytes += records[count]?.bytes ?? 0;
    if (count > 0 && (bytes > batchBytes || count >= MOST_RECORDS)) return count;
  }
  return records.length;
};
