import type { Broker, Cluster, PartitionAssigner } from 'kafkajs';
import { PartitionAssigners } from './kafkajs.ts';

/** What we ask of a consumer's own connection to the cluster. */
export interface ClusterHooks {
  /** Awaited right before every JoinGroup: what the member held until then may be taken away now. */
  readonly beforeJoin: () => Promise<void>;
  /** How long the next fetch may wait for records, in milliseconds. */
  readonly fetchWait: () => number;
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
    cluster.findGroupCoordinator = async (group) => {
      await hooks.beforeJoin();
      return findGroupCoordinator(group);
    };
    cluster.findBroker = async (node) => withPace(await findBroker(node), hooks.fetchWait);
    hooks.onCluster(cluster, () => findGroupCoordinator({ groupId }));
    return PartitionAssigners.roundRobin(config);
  };

const paced = new WeakSet<Broker>();

const withPace = (broker: Broker, fetchWait: () => number): Broker => {
  if (paced.has(broker)) return broker;
  paced.add(broker);
  const fetch = broker.fetch.bind(broker);
  broker.fetch = (request) => fetch({ ...request, maxWaitTime: fetchWait() });
  return broker;
};
