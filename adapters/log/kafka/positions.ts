import type { Broker, Cluster } from 'kafkajs';
import type { Position } from './assignment.ts';
import { patiently } from './patiently.ts';

export interface PositionsOptions {
  readonly cluster: Cluster;
  readonly coordinator: () => Promise<Broker>;
  readonly topic: string;
  readonly group: string;
  readonly partitions: readonly number[];
}

/** Where the group stands in each partition: its commit, else the first record there is. */
export const readPositions = (options: PositionsOptions): Promise<readonly Position[]> =>
  patiently(
    () => readOnce(options),
    () => options.cluster.refreshMetadata(),
  );

const readOnce = async ({
  cluster,
  coordinator,
  topic,
  group,
  partitions,
}: PositionsOptions): Promise<readonly Position[]> => {
  const broker = await coordinator();
  const asked = partitions.map((partition) => ({ partition, offset: '-1' }));
  const { responses } = await broker.offsetFetch({ groupId: group, topics: [{ topic, partitions: asked }] });
  const committed = responses.flatMap((response) => response.partitions.map(toPosition));
  const fresh = committed.filter(({ offset }) => offset < 0);
  if (fresh.length === 0) return committed;
  const starts = await firstOffsets(cluster, { topic, partitions: fresh.map(({ partition }) => partition) });
  return committed.map((position) => ({ ...position, offset: starts.get(position.partition) ?? position.offset }));
};

const toPosition = (found: { readonly partition: number; readonly offset: string }): Position => ({
  partition: found.partition,
  offset: Number(found.offset),
  metadata: 'metadata' in found && typeof found.metadata === 'string' ? found.metadata : null,
});

/** The offset of the first record there is, by partition. */
export const firstOffsets = async (
  cluster: Cluster,
  { topic, partitions }: { readonly topic: string; readonly partitions: readonly number[] },
): Promise<ReadonlyMap<number, number>> => {
  const asked = partitions.map((partition) => ({ partition }));
  const [found] = await cluster.fetchTopicsOffset([{ topic, partitions: asked, fromBeginning: true }]);
  return new Map(found?.partitions.map(({ partition, offset }) => [partition, Number(offset)]));
};

/** A position as kafkajs commits it. */
export const toCommit = (topic: string, { partition, offset, metadata }: Position) => ({
  topic,
  partition,
  offset: String(offset),
  metadata,
});
