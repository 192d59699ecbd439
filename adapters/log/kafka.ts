import type { Admin, Consumer, ConsumerConfig } from 'kafkajs';
import { defer, lastValueFrom, Observable } from 'rxjs';
import type { Entry, Receipt } from '#src/delivery.ts';
import { Failure } from '#src/failure.ts';
import type { Log, TopicSpec } from '#src/ports.ts';
import { partitionOf } from '#src/topic.ts';
import { defaultKafkaBounds, type KafkaBounds } from './kafka/bounds.ts';
import { browseTopic } from './kafka/browse.ts';
import { kafkaClient, type KafkaPlace } from './kafka/client.ts';
import { entriesWithin } from './kafka/fitting.ts';
import { Partitioners } from './kafka/kafkajs.ts';
import { mendIdleTimer } from './kafka/idle-timer.ts';
import { toKafkaFailure } from './kafka/kafka-failure.ts';
import { readLag, type Subscription } from './kafka/lag.ts';
import { recordReader } from './kafka/records.ts';
import { kafkaReader, type Reader } from './kafka/reader.ts';
import { sink } from './kafka/sink.ts';
import { stepping } from './kafka/stepping.ts';
import { ensureTopics } from './kafka/topics.ts';
import { within } from './kafka/within.ts';
import { specOf } from './spec-of.ts';

/** A log on Kafka: the brokers, the topics of the graph, and who reads what in it. */
export interface KafkaLogOptions extends KafkaPlace {
  readonly topics: readonly TopicSpec[];
  /** The groups whose lag is of interest, also of other processes. */
  readonly subscriptions: readonly Subscription[];
  readonly bounds?: Partial<KafkaBounds>;
}

/**
 * A Log on Kafka, at least once: what a step publishes is with all replicas before its receipt counts as settled, and
 * settled receipts are committed soon after. Creates missing topics. Throws Failure LOG_DOWN or DATA_UNUSABLE.
 */
export const kafkaLog = async (options: KafkaLogOptions): Promise<Log> => {
  mendIdleTimer();
  const bounds = { ...defaultKafkaBounds, ...options.bounds };
  const admin = kafkaClient(options).admin();
  const { prefix } = options;
  await openAdmin(
    admin,
    options.topics.map((spec) => ({ ...spec, name: prefix + spec.name })),
  );
  const records = await recordReader(kafkaClient(options));
  const specs = new Map(options.topics.map((spec) => [spec.name, spec]));
  /** By group, as a group reads one topic. */
  const readers = new Map<string, Reader>();
  const topicByGroup = new Map<string, string>();
  let epochs = 0;
  const nextEpoch = (): number => (epochs += 1);
  const seen = new Map(options.subscriptions.map((one) => [toName(one), one]));

  const outlet = sink({
    open: async () => {
      const producer = kafkaClient(options).producer({
        idempotent: true,
        maxInFlightRequests: 1,
        createPartitioner: Partitioners.DefaultPartitioner,
      });
      await producer.connect();
      return producer;
    },
    partitionOf: (topic, key) => partitionOf(key, specOf(specs, topic).partitions),
    prefix,
    linger: bounds.linger,
    batchBytes: bounds.batchBytes,
  });

  const publish = (entries: readonly Entry[]): Promise<void> =>
    lastValueFrom(outlet.publish(entries), { defaultValue: undefined });

  const settle = (group: string, receipt: Receipt): void => void readers.get(group)?.settle(receipt);

  const inbox: Log['inbox'] = (topic) => ({
    name: topic,
    settle: (group, receipt) =>
      new Observable((subscriber) => {
        settle(group, receipt);
        subscriber.complete();
      }),
    read: (group) =>
      new Observable((subscriber) => {
        specOf(specs, topic);
        refuseSecond(topicByGroup.get(group), { group, topic });
        topicByGroup.set(group, topic);
        subscriber.add(() => topicByGroup.delete(group));
        seen.set(toName({ group, topic }), { group, topic });
        const before = readers.get(group)?.close('hurry') ?? Promise.resolve();
        const consumer = (config: ConsumerConfig): Consumer => kafkaClient(options).consumer(config);
        const reader = kafkaReader({ place: options, consumer, topic, group, bounds, nextEpoch, publish });
        readers.set(group, reader);
        // No operator between: a record passes here for each that is read.
        void before.then(() => {
          if (!subscriber.closed) subscriber.add(reader.deliveries.subscribe(subscriber));
        });
      }),
  });

  return {
    inbox,
    steps: (group) =>
      stepping({
        toEntries: entriesWithin({ group, most: bounds.recordBytes }),
        publish: outlet.publish,
        settle: (receipt) => settle(group, receipt),
      }),
    publish: (entries) =>
      defer(() => {
        entries.forEach(({ topic }) => specOf(specs, topic));
        return outlet.publish(entries);
      }),
    lag: () =>
      defer(async () => {
        await Promise.all([...readers.values()].map((reader) => reader.flush().catch(() => undefined)));
        return readLag({ admin, records, prefix, subscriptions: [...seen.values()] }).catch((error: unknown) => {
          throw toKafkaFailure('lag', error);
        });
      }),
    browse: (topic) => browseTopic({ admin, records, prefix, topic: specOf(specs, topic).name }),
    close: async () => {
      await Promise.all([...readers.values()].map((reader) => reader.close('drain')));
      await within(outlet.close(), bounds.partingBudget);
      await records.close();
      await admin.disconnect();
    },
  };
};

const toName = ({ group, topic }: Subscription): string => `${group}\n${topic}`;

const openAdmin = async (admin: Admin, topics: readonly TopicSpec[]): Promise<void> => {
  try {
    await admin.connect();
    await ensureTopics(admin, topics);
  } catch (error) {
    await admin.disconnect().catch(() => undefined);
    throw toKafkaFailure('topics', error);
  }
};

/** kafkajs deals the partitions of one member's topics out to all members, and who does not read them drops them. */
const refuseSecond = (read: string | undefined, { group, topic }: Subscription): void => {
  if (read === undefined || read === topic) return;
  throw new Failure('DATA_UNUSABLE', `[kafka] ${group} reads ${read} and cannot read ${topic} too: one topic a group`);
};
