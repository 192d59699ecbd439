import type { Broker, Cluster, PartitionAssigner } from 'kafkajs';
import { batchwiseFetch } from './batchwise-fetch.ts';
import { PartitionAssigners } from './kafkajs.ts';
import type { Stretch } from './batch-intake.ts';
import { patiently } from './patiently.ts';
import { unreadableIn } from './unreadable.ts';

/** What we ask of a consumer's own connection to the cluster. */
export interface ClusterHooks {
  /** Awaited right before every JoinGroup: what the member held until then may be taken away now. */
  readonly beforeJoin: () => Promise<void>;
  /** How long the next fetch may wait for records, in milliseconds. */
  readonly fetchWait: () => number;
  /** Told before the consumer is told of what else was fetched. */
  readonly onUnreadable: (stretches: readonly Stretch[]) => void;
  /** Told where a fetch fails. */
  readonly onFetchFailed: (error: unknown) => void;
  /** Throws where what is being committed is held no more: kafkajs tries a commit again in whatever generation there is. */
  readonly beforeCommit: () => void;
  /**
   * Awaited instead of the commit of a negative offset: kafkajs makes one where a fetch was out of range, to go on at the
   * first record there is. `commit` puts another offset there.
   */
  readonly onOutOfRange: (partition: number, commit: (offset: number) => Promise<void>) => Promise<void>;
  /** Handed the cluster, and its own way to the group's coordinator. */
  readonly onCluster: (cluster: Cluster, coordinator: () => Promise<Broker>) => void;
}

/** kafkajs hands its cluster to the partition assigner: the only public way to it. Assigns round robin. */
export const hookedAssigner =
  (hooks: ClusterHooks): PartitionAssigner =>
  (config) => {
    const { cluster, groupId } = config;
    const findGroupCoordinator = cluster.findGroupCoordinator.bind(cluster);
    const findBroker = cluster.findBroker.bind(cluster);
    cluster.findGroupCoordinator = async () => {
      await hooks.beforeJoin();
      // kafkajs takes a coordinator that is loading for the end of the consumer.
      return patiently(async () => {
        const broker = await findGroupCoordinator({ groupId });
        await broker.offsetFetch({ groupId, topics: [] });
        return broker;
      });
    };
    // Every broker kafkajs asks comes from here, the coordinator too.
    cluster.findBroker = async (node) => hookedBroker(await findBroker(node), hooks);
    hooks.onCluster(cluster, () => findGroupCoordinator({ groupId }));
    return PartitionAssigners.roundRobin(config);
  };

const hooked = new WeakSet<Broker>();

const hookedBroker = (broker: Broker, hooks: ClusterHooks): Broker => {
  if (hooked.has(broker)) return broker;
  hooked.add(broker);
  const fetch = batchwiseFetch(broker);
  const offsetCommit = broker.offsetCommit.bind(broker);
  broker.fetch = async (request) => {
    const asked = { ...request, maxWaitTime: hooks.fetchWait() };
    const found = await fetch(asked).catch((error: unknown) => {
      hooks.onFetchFailed(error);
      throw error;
    });
    hooks.onUnreadable(unreadableIn(asked, found));
    return found;
  };
  broker.offsetCommit = async (request) => {
    const [topic] = request.topics;
    const lost = topic?.partitions.find(({ offset }) => Number(offset) < 0);
    if (topic === undefined || lost === undefined) {
      hooks.beforeCommit();
      await offsetCommit(request);
      return;
    }
    const { partition } = lost;
    await hooks.onOutOfRange(partition, async (offset) => {
      const partitions = [{ partition, offset: String(offset) }];
      await offsetCommit({ ...request, topics: [{ topic: topic.topic, partitions }] });
    });
  };
  return broker;
};
