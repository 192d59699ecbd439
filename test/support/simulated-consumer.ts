import type { Batch, Broker, Cluster, Consumer, ConsumerConfig, EachBatchHandler, Logger } from 'kafkajs';
import type { FetchResponse } from '#adapters/log/kafka/fetch-response.ts';
import { protocolError, type Joined, type Member, type SimulatedGroup } from './simulated-group.ts';
import { pause } from './waiting.ts';

/** A member of a simulated group: what our reader asks of kafkajs, with the ways of kafkajs 2.2.4. */
export interface SimulatedConsumer {
  readonly consumer: (config: ConsumerConfig) => Consumer;
  /** As kill -9 does: it never answers, asks or leaves again. */
  readonly kill: () => void;
}

export interface SimulatedConsumerOptions {
  readonly group: SimulatedGroup;
  readonly topic: string;
  readonly name: string;
  /** Most records of a batch; asked for each. */
  readonly batchSize: () => number;
  /** What becomes of the next commit: it is done, it is lost, or it is done and its answer is lost. */
  readonly commitFate: () => 'done' | 'lost' | 'unknown';
  /** Told of each commit that is done, before it is. */
  readonly onCommit: (commits: readonly { readonly partition: number; readonly offset: number }[]) => void;
}

/** Milliseconds to a broker and back, and before a commit is tried again. */
const [LATENCY, RETRY] = [2, 200];
const TRIES = 3;

interface Asked {
  readonly partition: number;
  readonly offset: string;
  readonly metadata?: string | null;
}

const never = new Promise<never>(() => undefined);
const typeOf = (error: unknown): string => (error as { readonly type?: string }).type ?? '';
const isOver = (error: unknown): boolean =>
  ['REBALANCE_IN_PROGRESS', 'UNKNOWN_MEMBER_ID', 'ILLEGAL_GENERATION'].includes(typeOf(error));

export const simulatedConsumer = (options: SimulatedConsumerOptions): SimulatedConsumer => {
  const { group, topic, name } = options;
  let [isKilled, isRunning, mustJoin] = [false, false, true];
  let joined: Joined = { generation: -1, partitions: [] };
  let running: Promise<void> = Promise.resolve();
  let eachBatch: EachBatchHandler = () => Promise.resolve();
  const member: Member = { name };
  const [paused, positions, seeks] = [new Set<number>(), new Map<number, number>(), new Map<number, number>()];
  const listeners = new Map<string, (event: unknown) => void>();

  /** Whatever is asked of a broker takes its time, and never comes back to who is dead. */
  const answer = async <T>(make: () => T): Promise<T> => {
    await pause(LATENCY);
    return isKilled ? never : make();
  };

  const broker = {
    offsetFetch: ({ topics }: { topics: readonly { partitions: readonly { partition: number }[] }[] }) =>
      answer(() => ({
        responses: topics.map(({ partitions }) => ({
          partitions: partitions.map(({ partition }) => {
            const { offset, metadata } = group.committed(partition);
            return { partition, offset: String(offset), metadata };
          }),
        })),
      })),
    offsetCommit: ({ topics: [asked] }: { topics: readonly [{ partitions: readonly Asked[] }] }) =>
      commitOnce(asked.partitions),
    fetch: async ({ maxWaitTime }: { maxWaitTime: number }): Promise<FetchResponse> => {
      const wanted = joined.partitions.filter((partition) => !paused.has(partition));
      const hasMore = wanted.some((partition) => positionOf(partition) < group.end(partition));
      await answer(() => undefined);
      if (!hasMore) await pause(maxWaitTime);
      return { responses: [] };
    },
  } as unknown as Broker;
  const cluster = {
    findGroupCoordinator: () => answer(() => broker),
    findBroker: () => Promise.resolve(broker),
    findTopicPartitionMetadata: () => Array.from({ length: group.partitions }),
    fetchTopicsOffset: ([asked]: [{ partitions: readonly { partition: number }[] }]) =>
      answer(() => [{ topic, partitions: asked.partitions.map(({ partition }) => ({ partition, offset: '0' })) }]),
  } as unknown as Cluster;

  const positionOf = (partition: number): number => {
    const sought = seeks.get(partition);
    seeks.delete(partition);
    const position = sought ?? positions.get(partition) ?? Math.max(0, group.committed(partition).offset);
    positions.set(partition, position);
    return position;
  };

  const join = async (): Promise<void> => {
    await cluster.findGroupCoordinator({ groupId: name });
    if (!isRunning) return;
    mustJoin = false;
    joined = await group.join(member);
    if (isKilled) await never;
    positions.clear();
    seeks.clear();
    listeners.get('group_join')?.({ payload: { memberAssignment: { [topic]: joined.partitions } } });
  };

  const heartbeat = async (): Promise<void> => answer(() => group.heartbeat(member, joined.generation));

  const fetchOnce = async (config: ConsumerConfig): Promise<void> => {
    const asked = joined.partitions.filter((partition) => !paused.has(partition));
    if (asked.length === 0) {
      await pause(config.maxWaitTimeInMs ?? 0);
      return;
    }
    const from = new Map(asked.map((partition) => [partition, positionOf(partition)]));
    await (await cluster.findBroker({ nodeId: '1' })).fetch({ maxWaitTime: config.maxWaitTimeInMs } as never);
    for (const [partition, offset] of from) {
      const messages = group.fetch(partition, offset, options.batchSize());
      // What was fetched for a partition that is paused or sought meanwhile is thrown away.
      if (messages.length === 0 || paused.has(partition) || seeks.has(partition) || !isRunning) continue;
      const last = messages.at(-1)?.offset ?? '';
      const batch = { topic, partition, messages, lastOffset: () => last } as unknown as Batch;
      await eachBatch({ batch, heartbeat } as unknown as Parameters<EachBatchHandler>[0]);
      positions.set(partition, Number(last) + 1);
    }
  };

  const work = async (config: ConsumerConfig): Promise<void> => {
    while (isRunning) {
      if (isKilled) await never;
      try {
        if (mustJoin) await join();
        else {
          await fetchOnce(config);
          await heartbeat();
        }
      } catch (error) {
        if (!isOver(error)) throw error;
        mustJoin = true;
      }
    }
  };

  const commitOnce = (given: readonly Asked[]): Promise<void> => {
    const fate = options.commitFate();
    const commits = given.map(({ partition, offset, metadata }) => ({
      partition,
      offset: Number(offset),
      metadata: metadata ?? null,
    }));
    return answer(() => {
      if (fate === 'lost') throw protocolError('REQUEST_TIMED_OUT');
      group.check(member, joined.generation);
      options.onCommit(commits);
      group.commit(member, joined.generation, commits);
      if (fate === 'unknown') throw protocolError('REQUEST_TIMED_OUT');
    });
  };

  /** As kafkajs does: a request that was lost is tried again, in whatever generation the member is by then. */
  const commitOffsets: Consumer['commitOffsets'] = async (given) => {
    for (let tries = 1; ; tries += 1) {
      try {
        const request = { topics: [{ topic, partitions: given }] };
        await (await cluster.findBroker({ nodeId: '1' })).offsetCommit(request as never);
        return;
      } catch (error) {
        if (tries === TRIES || typeOf(error) !== 'REQUEST_TIMED_OUT') throw error;
        await pause(RETRY * tries);
      }
    }
  };

  return {
    consumer: (config) => {
      config.partitionAssigners?.forEach((toAssigner) =>
        toAssigner({ cluster, groupId: name, logger: {} as unknown as Logger }),
      );
      return {
        events: { CRASH: 'crash', STOP: 'stop', GROUP_JOIN: 'group_join' },
        on: (event: string, listener: (event: unknown) => void) => void listeners.set(event, listener),
        connect: () => answer(() => undefined),
        subscribe: () => Promise.resolve(),
        run: (given: { eachBatch: EachBatchHandler }) => {
          ({ eachBatch } = given);
          isRunning = true;
          running = work(config);
          return Promise.resolve();
        },
        pause: ([one]: [{ partitions: readonly number[] }]) => one.partitions.forEach((n) => paused.add(n)),
        resume: ([one]: [{ partitions: readonly number[] }]) => one.partitions.forEach((n) => paused.delete(n)),
        seek: ({ partition, offset }: { partition: number; offset: string }) =>
          void seeks.set(partition, Number(offset)),
        commitOffsets,
        disconnect: async () => {
          isRunning = false;
          await running;
          if (!isKilled) group.leave(member);
        },
      } as unknown as Consumer;
    },
    kill: () => (isKilled = true),
  };
};
