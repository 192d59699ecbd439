import { randomUUID } from 'node:crypto';
import type { Consumer, KafkaMessage } from 'kafkajs';
import { kafkaLog } from '#adapters/log/kafka.ts';
import { Kafka, logLevel, Partitioners } from '#adapters/log/kafka/kafkajs.ts';
import type { KafkaBounds } from '#adapters/log/kafka/bounds.ts';
import type { Receipt } from '#src/delivery.ts';
import type { Inbox, Log, TopicSpec } from '#src/ports.ts';

/** One topic of records to be read again and again, each time by a new group. */
export interface BenchPlace {
  readonly brokers: readonly string[];
  /** Before the topic's name, and every group's. */
  readonly prefix: string;
  readonly topic: string;
  /** kafkajs as it comes. */
  readonly naive: () => Client;
  readonly log: (bounds?: Partial<KafkaBounds>) => Promise<Log>;
  /** Writes records with kafkajs, the partitions in turn. */
  readonly fill: (
    count: number,
    toRecord: (n: number) => { readonly key: string; readonly value: string },
  ) => Promise<void>;
}

type Client = InstanceType<typeof Kafka>;

/** Records of a request, and requests under way when a topic is filled. */
const [BATCH, AT_ONCE] = [2_000, 4];

/** A topic of its own, called `records`. */
export const benchPlace = (brokers: readonly string[], partitions = 1): BenchPlace => {
  const prefix = `${randomUUID().slice(0, 8)}.`;
  const spec: TopicSpec = { name: 'records', partitions, retention: 3_600_000 };
  const naive = (): Client => new Kafka({ brokers: [...brokers], logLevel: logLevel.NOTHING });
  const log = (bounds: Partial<KafkaBounds> = {}): Promise<Log> =>
    kafkaLog({ brokers, prefix, topics: [spec], subscriptions: [], onNotice: () => undefined, bounds });
  return {
    brokers,
    prefix,
    topic: prefix + spec.name,
    naive,
    log,
    fill: async (count, toRecord) => {
      await (await log()).close();
      const producer = naive().producer({ createPartitioner: Partitioners.DefaultPartitioner });
      await producer.connect();
      const send = (from: number): Promise<unknown> => {
        const messages = Array.from({ length: Math.min(BATCH, count - from) }, (_, n) => ({
          ...toRecord(from + n),
          partition: n % partitions,
        }));
        return producer.send({ topic: prefix + spec.name, acks: -1, messages });
      };
      for (let from = 0; from < count; from += BATCH * AT_ONCE) {
        const starts = Array.from({ length: AT_ONCE }, (_, n) => from + n * BATCH).filter((start) => start < count);
        await Promise.all(starts.map(send));
      }
      await producer.disconnect();
    },
  };
};

/** Settles a receipt, and waits for nothing. */
export const settleNow = (inbox: Inbox<Uint8Array>, group: string, receipt: Receipt): void => {
  inbox.settle(group, receipt).subscribe();
};

/** What a reading took: from the first record to the last, in seconds, and the processor time it cost. */
export interface Reading {
  readonly seconds: number;
  readonly cpuSeconds: number;
}

/** Measures from `first()` to `last()`. */
export const stopwatch = () => {
  let [at, cpu] = [0, process.cpuUsage()];
  return {
    first: (): void => {
      at = performance.now();
      cpu = process.cpuUsage();
    },
    last: (): Reading => {
      const { user, system } = process.cpuUsage(cpu);
      return { seconds: (performance.now() - at) / 1_000, cpuSeconds: (user + system) / 1e6 };
    },
  };
};

/** Reads `count` records with kafkajs alone. */
export const readNaively = async (
  place: BenchPlace,
  {
    count,
    how,
    each,
  }: { count: number; how: 'batch' | 'message'; each: (message: KafkaMessage) => Promise<void> | null },
): Promise<Reading> => {
  const consumer: Consumer = place.naive().consumer({ groupId: randomUUID(), maxWaitTimeInMs: 50 });
  await consumer.connect();
  await consumer.subscribe({ topics: [place.topic], fromBeginning: true });
  const watch = stopwatch();
  let read = 0;
  const reading = await new Promise<Reading>((resolve) => {
    const take = (): void => {
      if (read === 0) watch.first();
      read += 1;
      if (read === count) resolve(watch.last());
    };
    void consumer.run(
      how === 'batch'
        ? {
            eachBatch: async ({ batch }) => {
              for (const message of batch.messages) {
                const work = each(message);
                if (work !== null) await work;
                take();
              }
            },
          }
        : {
            eachMessage: ({ message }) => {
              void each(message);
              take();
              return Promise.resolve();
            },
          },
    );
  });
  await consumer.disconnect();
  return reading;
};
