import type { Broker, Cluster, Consumer, ConsumerConfig, EachBatchPayload } from 'kafkajs';
import { Observable, type Subscriber } from 'rxjs';
import type { Delivery, Entry, Receipt } from '#src/delivery.ts';
import { Failure } from '#src/failure.ts';
import { assignment, type Assignment } from './assignment.ts';
import { barrier } from './barrier.ts';
import type { KafkaBounds } from './bounds.ts';
import type { KafkaPlace } from './client.ts';
import { hookedAssigner } from './cluster-hooks.ts';
import { toConsumerConfig } from './consumer-config.ts';
import { listen } from './consumer-events.ts';
import { gapPolicy } from './gap.ts';
import { backpressure } from './backpressure.ts';
import { batchIntake, type Stretch } from './batch-intake.ts';
import { isTopicGone, toKafkaFailure } from './kafka-failure.ts';
import { bury } from './poison.ts';
import { readPositions } from './positions.ts';
import { progress } from './progress.ts';
import { within } from './within.ts';
import type { PoisonBatch } from './record-batches.ts';

/** One actor's way to a topic. */
export interface ReaderOptions {
  readonly place: Pick<KafkaPlace, 'prefix' | 'onNotice'>;
  /** A consumer of a client of its own. */
  readonly consumer: (config: ConsumerConfig) => Consumer;
  readonly topic: string;
  readonly group: string;
  readonly bounds: KafkaBounds;
  /** Never the same twice, also over readers: a receipt of an earlier reading must not settle a record of this one. */
  readonly nextEpoch: () => number;
  /** Takes the dead letters of batches that cannot be read; resolves once they are durable. */
  readonly publish: (entries: readonly Entry[]) => Promise<void>;
}

/** A member of a consumer group: reads until it is closed, and gives everything back in good order. */
export interface Reader {
  /** Subscribe once. Unsubscribing closes it. Fails with LOG_DOWN or LOG_GAP; never ends silently. */
  readonly deliveries: Observable<Delivery<Uint8Array>>;
  /** At once; false where it changes nothing: the receipt is of an earlier assignment, or settled. */
  readonly settle: (receipt: Receipt) => boolean;
  /** Bytes of the records it holds, delivered and unsettled ones as well as those that wait. */
  readonly bytes: () => number;
  /** Commits what is settled. */
  readonly flush: () => Promise<void>;
  /** Waits for what is open, within the budget (not at all with `hurry`), commits, and leaves the group. */
  readonly close: (how: 'drain' | 'hurry') => Promise<void>;
}

export const kafkaReader = ({ place, topic, group, bounds, nextEpoch, publish, ...client }: ReaderOptions): Reader => {
  const [topicName, groupId] = [place.prefix + topic, place.prefix + group];
  let subscriber: Subscriber<Delivery<Uint8Array>> | null = null;
  let consumer: Consumer | null = null;
  let held: Assignment | null = null;
  let heartbeat: () => Promise<void> = () => Promise.resolve();
  let [epoch, isClosing, hasFetched] = [0, false, false];
  let started: Promise<void> = Promise.resolve();
  let closed: Promise<void> | null = null;
  let link: { readonly cluster: Cluster; readonly coordinator: () => Promise<Broker> } | null = null;

  const isOver = (): boolean => isClosing;
  const fail = (error: unknown): void => {
    if (!isClosing) subscriber?.error(toKafkaFailure(group, error));
  };
  const buryPoison = bury({ group, publish, onNotice: place.onNotice });
  const pressure = backpressure({ topic: topicName, bounds, consumer: () => consumer });
  const seek = (partition: number, offset: number): void =>
    consumer?.seek({ topic: topicName, partition, offset: String(offset) });
  const intake = batchIntake({ seek });

  const commits = progress({ topic: topicName, bounds, held: () => held, consumer: () => consumer, fail });

  const giving = barrier({
    bounds,
    held: () => held,
    release: () => (held = null),
    flush: commits.flush,
    heartbeat: () => heartbeat(),
  });

  const joined = async (partitions: readonly number[]): Promise<void> => {
    epoch = nextEpoch();
    const mine = epoch;
    held = null;
    pressure.gate(partitions);
    if (partitions.length === 0 || link === null) return;
    const positions = await readPositions({ ...link, topic: topicName, group: groupId, partitions });
    if (mine !== epoch || isClosing) return;
    const deliver = (delivery: Delivery<Uint8Array>): void => subscriber?.next(delivery);
    const onPoison = (poison: PoisonBatch, receipt: Receipt): void =>
      void buryPoison(poison, receipt).then(() => settle(receipt), fail);
    held = assignment({ topic, epoch, positions, bounds, deliver, onPoison });
    intake.begin(positions);
    pressure.open(held);
  };

  const pass = (now: Assignment, stretch: Stretch): void => {
    intake.pass(now, stretch);
    commits.moved(now);
  };

  const onOutOfRange = gapPolicy({
    ...{ topic: topicName, policy: bounds.gap, fail, pass, seek, onNotice: place.onNotice, nextOf: intake.next },
    now: () => {
      if (link !== null && held !== null) return { cluster: link.cluster, held };
      throw new Failure('LOG_DOWN', `[kafka] ${group}: reads before it has joined`);
    },
    flush: commits.flush,
    joinAnew: joined,
  });

  /** A topic made anew under its old name has records of its own where the old one's were read: none of that is kept. */
  const onFetchFailed = (error: unknown): void => {
    if (!hasFetched || !isTopicGone(error)) return;
    held = null;
    fail(new Failure('LOG_DOWN', `[kafka] ${group}: ${topicName} is gone: it is looked for again`, { cause: error }));
  };

  const eachBatch = (payload: EachBatchPayload): Promise<void> => {
    heartbeat = () => payload.heartbeat();
    try {
      if (held !== null && !isClosing) intake.take(held, payload.batch);
      pressure.filled();
    } catch (error) {
      fail(error);
    }
    return Promise.resolve();
  };

  const settle = (receipt: Receipt): boolean => {
    if (held?.settle(receipt) !== true) return false;
    commits.moved(held);
    if (held.load.open === 0) giving.drained();
    pressure.drained();
    return true;
  };

  /** Whether nobody waits for us to join. */
  const isAlone = (): boolean => held?.partitions.length === link?.cluster.findTopicPartitionMetadata(topicName).length;

  const start = async (): Promise<void> => {
    if (isOver()) return;
    const partitionAssigner = hookedAssigner({
      beforeJoin: giving.pass,
      fetchWait: () => (pressure.isPaused() ? bounds.busyWait : isAlone() ? bounds.idleWait : bounds.sharedWait),
      onUnreadable: (stretches) => {
        hasFetched = true;
        for (const stretch of stretches) if (held !== null) pass(held, stretch);
      },
      onFetchFailed,
      beforeCommit: commits.check,
      onOutOfRange,
      onCluster: (cluster, coordinator) => (link = { cluster, coordinator }),
    });
    consumer = client.consumer(toConsumerConfig(bounds, { groupId, partitionAssigner }));
    listen(consumer, { topic: topicName, group, fail, joined });
    await consumer.connect();
    await consumer.subscribe({ topics: [topicName], fromBeginning: true });
    if (!isOver()) await consumer.run({ autoCommit: false, eachBatch });
  };

  const close = (how: 'drain' | 'hurry'): Promise<void> => {
    isClosing = true;
    if (how === 'hurry') giving.hurry();
    closed ??= (async () => {
      await started.catch(() => undefined);
      await giving.pass();
      commits.stop();
      await within(Promise.resolve(consumer?.disconnect()), bounds.partingBudget);
    })();
    return closed;
  };

  return {
    deliveries: new Observable((target) => {
      subscriber = target;
      started = start();
      started.catch(fail);
      return () => void close('drain');
    }),
    settle,
    bytes: () => held?.load.bytes ?? 0,
    flush: commits.flush,
    close,
  };
};
