import type { Message, TopicMessages } from 'kafkajs';
import type { Entry } from '#src/delivery.ts';
import { bytesOfEntry } from './entry-bytes.ts';

/** Where an entry goes on the brokers. */
export interface Destination {
  /** The partition of a key within a topic; throws for a topic nobody declared. */
  readonly partitionOf: (topic: string, key: string) => number;
  /** Put before every topic. */
  readonly prefix: string;
}

/** One record on its way to the brokers. */
export interface Outgoing {
  readonly topic: string;
  readonly key: string;
  readonly partition: number;
  readonly message: Message;
  readonly bytes: number;
}

export const toOutgoing = (entry: Entry, { partitionOf, prefix }: Destination): Outgoing => {
  const { topic, key, value, headers } = entry;
  const partition = partitionOf(topic, key);
  const message: Message = { key, value: toBuffer(value), headers: { ...headers }, partition };
  return { topic: prefix + topic, key, partition, message, bytes: bytesOfEntry(entry) };
};

export const toTopicMessages = (records: readonly Outgoing[]): readonly TopicMessages[] => {
  const byTopic = new Map<string, Message[]>();
  for (const { topic, message } of records) {
    const messages = byTopic.get(topic);
    if (messages === undefined) byTopic.set(topic, [message]);
    else messages.push(message);
  }
  return [...byTopic].map(([topic, messages]) => ({ topic, messages }));
};

const toBuffer = (value: Uint8Array): Buffer =>
  Buffer.isBuffer(value) ? value : Buffer.from(value.buffer, value.byteOffset, value.byteLength);
