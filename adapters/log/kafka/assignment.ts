import type { Delivery, Receipt } from '#src/delivery.ts';
import type { KafkaBounds } from './bounds.ts';
import { toDelivery, type Fetched } from './fetched.ts';
import { fromOffsetMap, toOffsetMap } from './offset-map.ts';
import { partitionWindow, type PartitionWindow } from './partition-window.ts';

/** Where a group stands in a partition: the committed offset, and the commit's metadata. */
export interface Position {
  readonly partition: number;
  readonly offset: number;
  readonly metadata: string | null;
}

/** The partitions a member holds in one generation of its group. */
export interface Assignment {
  readonly partitions: readonly number[];
  /** Null where the partition is not held. */
  readonly windowOf: (partition: number) => PartitionWindow<Fetched> | null;
  /** False for a receipt of an earlier generation, or one that is settled. */
  readonly settle: (receipt: Receipt) => boolean;
  /** Where each partition stands that has moved since it was last `saved`. */
  readonly moved: () => readonly Position[];
  readonly saved: (positions: readonly Position[]) => void;
  readonly open: () => number;
  readonly bytes: () => number;
  /** Records fetched, and not yet delivered. */
  readonly backlog: () => number;
  /** Delivers nothing more; what is open may still be settled. */
  readonly stop: () => void;
}

export interface AssignmentOptions {
  readonly topic: string;
  readonly epoch: number;
  readonly positions: readonly Position[];
  readonly bounds: KafkaBounds;
  readonly deliver: (delivery: Delivery<Uint8Array>) => void;
}

export const assignment = ({ topic, epoch, positions, bounds, deliver }: AssignmentOptions): Assignment => {
  const saved = new Map(positions.map((position) => [position.partition, position]));
  const windows = new Map(
    positions.map(({ partition, offset, metadata }) => {
      const origin = { topic, partition, epoch };
      const window = partitionWindow<Fetched>({
        from: offset,
        wasSettled: fromOffsetMap(offset, metadata),
        window: bounds.window,
        span: bounds.span,
        deliver: (fetched) => deliver(toDelivery(fetched, origin)),
      });
      return [partition, window];
    }),
  );
  const all = [...windows.values()];
  const sum = (count: (window: PartitionWindow<Fetched>) => number): number => {
    let total = 0;
    for (const window of all) total += count(window);
    return total;
  };
  return {
    partitions: [...windows.keys()],
    windowOf: (partition) => windows.get(partition) ?? null,
    settle: (receipt) =>
      receipt.epoch === epoch && (windows.get(receipt.partition)?.settle(Number(receipt.offset)) ?? false),
    moved: () => [...windows].map(toPosition).filter((now) => !isSame(now, saved.get(now.partition))),
    saved: (now) => now.forEach((position) => saved.set(position.partition, position)),
    open: () => sum((window) => window.open()),
    bytes: () => sum((window) => window.bytes()),
    backlog: () => sum((window) => window.backlog()),
    stop: () => all.forEach((window) => window.stop()),
  };
};

const toPosition = ([partition, { ring }]: [number, PartitionWindow<Fetched>]): Position => ({
  partition,
  offset: ring.base(),
  metadata: toOffsetMap(ring),
});

const isSame = (one: Position, other: Position | undefined): boolean =>
  one.offset === other?.offset && (one.metadata ?? '') === (other.metadata ?? '');
