import { randomUUID } from 'node:crypto';
import type { Admin, Consumer, ConsumerConfig, Kafka as Client, KafkaConfig } from 'kafkajs';
import type { Observable, Subscription } from 'rxjs';
import { afterEach, beforeEach, describe, inject } from 'vitest';
import { kafkaLog } from '#adapters/log/kafka.ts';
import type { KafkaBounds } from '#adapters/log/kafka/bounds.ts';
import type { KafkaPlace, Notice } from '#adapters/log/kafka/client.ts';
import { Kafka, logLevel } from '#adapters/log/kafka/kafkajs.ts';
import { deadLetters } from '#src/dead-letter.ts';
import type { Delivery, Entry } from '#src/delivery.ts';
import type { Log, TopicSpec } from '#src/ports.ts';
import { finish, takeStep } from './deliveries.ts';
import { freshProducer } from './producers.ts';
import { isDeep } from './properties.ts';
import { until } from './waiting.ts';

const kafka = inject('kafka');
const brokers = 'brokers' in kafka ? kafka.brokers : [];

if (!isDeep) console.info('skipped: the slow defects (K2, K4, K5, K21, a killed broker); npm run test:deep has them');

/** The topics of every place: one with three partitions, one with one, and the dead letters. */
export const placeTopics: readonly TopicSpec[] = [
  { name: 'wide', partitions: 3, retention: 3_600_000 },
  { name: 'single', partitions: 1, retention: 3_600_000 },
  deadLetters,
];

/** Somewhere on the brokers that belongs to one test: kafkajs as it comes on one side, our log on the other. */
export interface KafkaTestPlace {
  readonly place: KafkaPlace;
  readonly notices: readonly Notice[];
  readonly admin: Admin;
  /** A fresh kafkajs client. */
  readonly naive: (config?: Partial<KafkaConfig>) => Client;
  /** A connected kafkajs consumer that reads a topic from its beginning; disconnected after the test. */
  readonly consumer: (topic: string, config?: Partial<ConsumerConfig> & NaiveReading) => Promise<Consumer>;
  /** Our log; closed after the test. */
  readonly log: (bounds?: Partial<KafkaBounds>) => Promise<Log>;
  /** Reads a topic as a group, and unsubscribes after the test. */
  readonly read: (log: Log, topic: string, group: string, each?: (delivery: Delivery<Uint8Array>) => void) => Reading;
  /** The group's committed offset by partition; -1 where it has none. */
  readonly committed: (group: string, topic: string) => Promise<readonly number[]>;
  /** Puts a group's commit somewhere, as an operator would. */
  readonly commit: (group: string, topic: string, offset: number) => Promise<void>;
  /** Writes records with kafkajs, `partition` and all. */
  readonly fill: (topic: string, records: readonly PlainRecord[]) => Promise<void>;
}

/** How a naive consumer is made, beyond kafkajs's own settings. */
export interface NaiveReading {
  readonly client?: Client;
  readonly fromBeginning?: boolean;
}

export interface PlainRecord {
  readonly key: string;
  readonly value: string;
  readonly partition?: number;
}

/** What a reader has got so far, and how it failed. */
export interface Reading {
  readonly deliveries: Delivery<Uint8Array>[];
  readonly errors: unknown[];
  readonly subscription: Subscription;
}

/** A suite that has a place of its own for each test; skipped, with the reason printed, where there are no brokers. */
export const describeOnKafka = (title: string, suite: (here: () => KafkaTestPlace) => void): void => {
  if ('why' in kafka) console.info(`skipped: ${title}, as ${kafka.why}`);
  describe.skipIf('why' in kafka)(title, () => {
    let here: (KafkaTestPlace & { readonly leave: () => Promise<void> }) | null = null;
    beforeEach(async () => {
      here = await openPlace();
    });
    afterEach(() => here?.leave());
    suite(() => here!);
  });
};

const openPlace = async () => {
  const prefix = `${randomUUID().slice(0, 8)}.`;
  const notices: Notice[] = [];
  const place: KafkaPlace = { brokers, prefix, onNotice: (notice) => notices.push(notice) };
  const leaving: (() => Promise<unknown>)[] = [];
  const naive: KafkaTestPlace['naive'] = (config) =>
    new Kafka({ brokers: [...brokers], logLevel: logLevel.NOTHING, ...config });

  const admin = naive().admin();
  await admin.connect();
  const names = placeTopics.map(({ name }) => prefix + name);
  const topics = placeTopics.map(({ name, partitions, retention }) => ({
    topic: prefix + name,
    numPartitions: partitions,
    configEntries: [
      { name: 'retention.ms', value: String(retention) },
      { name: 'cleanup.policy', value: 'delete' },
    ],
  }));
  await admin.createTopics({ waitForLeaders: false, topics });
  await until(() => haveLeaders(admin, names));

  const here: KafkaTestPlace & { readonly leave: () => Promise<void> } = {
    place,
    notices,
    admin,
    naive,
    consumer: async (topic, { client = naive(), fromBeginning = true, ...config } = {}) => {
      const consumer = client.consumer({
        groupId: `${prefix}naive`,
        maxWaitTimeInMs: 100,
        heartbeatInterval: 100,
        ...config,
      });
      leaving.push(() => consumer.disconnect());
      await consumer.connect();
      await consumer.subscribe({ topics: [prefix + topic], fromBeginning });
      return consumer;
    },
    log: async (bounds) => {
      const quick = { drainBudget: 300, idleWait: 100, ...bounds };
      const log = await kafkaLog({ ...place, topics: placeTopics, subscriptions: [], bounds: quick });
      leaving.push(log.close);
      return log;
    },
    read: (log, topic, group, each) => {
      const reading = readInto(log.inbox(topic).read(group), each);
      leaving.push(() => {
        reading.subscription.unsubscribe();
        return Promise.resolve();
      });
      return reading;
    },
    committed: async (group, topic) => {
      const [found] = await admin.fetchOffsets({ groupId: prefix + group, topics: [prefix + topic] });
      return found!.partitions.toSorted((a, b) => a.partition - b.partition).map(({ offset }) => Number(offset));
    },
    commit: async (group, topic, offset) => {
      const consumer = await here.consumer(topic, { groupId: prefix + group });
      const joined = new Promise<void>((resolve) => {
        consumer.on(consumer.events.GROUP_JOIN, () => {
          consumer.pause([{ topic: prefix + topic, partitions: [0] }]);
          resolve();
        });
      });
      await consumer.run({ autoCommit: false, eachBatchAutoResolve: false, eachBatch: () => Promise.resolve() });
      await joined;
      await consumer.commitOffsets([{ topic: prefix + topic, partition: 0, offset: String(offset) }]);
      await consumer.disconnect();
    },
    fill: async (topic, records) => {
      // Without this a send that is tried again, as on a topic just made, writes everything twice.
      const producer = await freshProducer({ naive });
      await producer.send({ topic: prefix + topic, messages: [...records] });
      await producer.disconnect();
    },
    leave: async () => {
      for (const close of leaving.splice(0).reverse()) await close();
      await admin.deleteTopics({ topics: names });
      await admin.disconnect();
    },
  };
  return here;
};

/** kafkajs waits for leaders too, and gives up where a broker has not heard of the topic yet. */
const haveLeaders = async (admin: Admin, topics: string[]): Promise<boolean> => {
  const found = await admin.fetchTopicMetadata({ topics }).catch(() => null);
  return found?.topics.every(({ partitions }) => partitions.every(({ leader }) => leader >= 0)) ?? false;
};

const readInto = (
  source: Observable<Delivery<Uint8Array>>,
  each?: (delivery: Delivery<Uint8Array>) => void,
): Reading => {
  const [deliveries, errors]: [Delivery<Uint8Array>[], unknown[]] = [[], []];
  const subscription = source.subscribe({
    next: (delivery) => {
      deliveries.push(delivery);
      each?.(delivery);
    },
    error: (error: unknown) => errors.push(error),
  });
  return { deliveries, errors, subscription };
};

/** So many records with keys and values of their own. */
export const plainRecords = (count: number, partition = 0): readonly PlainRecord[] =>
  Array.from({ length: count }, (_, index) => ({ key: `k${index}`, value: String(index), partition }));

export const entriesOf = (topic: string, records: readonly PlainRecord[]): readonly Entry[] =>
  records.map(({ key, value }) => ({ topic, key, value: Buffer.from(value), headers: {} }));

export const settle = (log: Log, group: string, delivery: Delivery<Uint8Array>): Promise<unknown> =>
  takeStep(log, group, finish(delivery));
