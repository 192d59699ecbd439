import type { Delivery, Receipt } from '#src/delivery.ts';
import type { KafkaBounds } from './bounds.ts';
import { bytesOf, laneKeyOf, offsetOf, toDelivery, toOffset, toPoisoned } from './fetched.ts';
import { fromOffsetMap } from './offset-map.ts';
import { partitionWindow, type Load, type PartitionWindow } from './partition-window.ts';
import type { FetchedMessage, PoisonBatch } from './record-batches.ts';

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
  readonly windowOf: (partition: number) => PartitionWindow<FetchedMessage> | null;
  /** False for a receipt of an earlier generation, or one that is settled. */
  readonly settle: (receipt: Receipt) => boolean;
  /** Where each partition stands that has moved since it was last `saved`. */
  readonly moved: () => readonly Position[];
  readonly saved: (positions: readonly Position[]) => void;
  /** What its partitions hold together. */
  readonly load: Readonly<Load>;
  /** Delivers nothing more; what is open may still be settled. */
  readonly stop: () => void;
}

export interface AssignmentOptions {
  readonly topic: string;
  readonly epoch: number;
  readonly positions: readonly Position[];
  readonly bounds: KafkaBounds;
  readonly deliver: (delivery: Delivery<Uint8Array>) => void;
  /** Handed a batch that cannot be read, in its place among the deliveries; the receipt settles it. */
  readonly onPoison: (poison: PoisonBatch, receipt: Receipt) => void;
}

export const assignment = (options: AssignmentOptions): Assignment => {
  const { topic, epoch, positions, bounds, deliver, onPoison } = options;
  const saved = new Map(positions.map((position) => [position.partition, position]));
  const load: Load = { open: 0, backlog: 0, bytes: 0 };
  const open = ({ partition, offset, metadata }: Position): PartitionWindow<FetchedMessage> => {
    const origin = { topic, partition, epoch };
    return partitionWindow({
      from: offset,
      before: fromOffsetMap(offset, metadata),
      window: bounds.window,
      span: bounds.span,
      ...{ load, offsetOf, bytesOf, laneKeyOf },
      toDelivery: (message: FetchedMessage) =>
        message.poison === undefined ? toDelivery(message, origin) : toPoisoned(message.poison, message, origin),
      deliver: (one) => ('poison' in one ? onPoison(one.poison, one.receipt) : deliver(one)),
    });
  };
  /** By partition number: looked into for each record. What is not held is a hole. */
  const windows: PartitionWindow<FetchedMessage>[] = [];
  for (const position of positions) windows[position.partition] = open(position);
  return {
    partitions: positions.map(({ partition }) => partition),
    windowOf: (partition) => windows[partition] ?? null,
    settle: (receipt) =>
      receipt.epoch === epoch && (windows[receipt.partition]?.settle(toOffset(receipt.offset)) ?? false),
    moved: () =>
      windows
        .flatMap((window, partition) => ({ partition, ...window.progress() }))
        .filter((now) => !isSame(now, saved.get(now.partition))),
    saved: (now) => now.forEach((position) => saved.set(position.partition, position)),
    load,
    stop: () => windows.forEach((window) => window.stop()),
  };
};

const isSame = (one: Position, other: Position | undefined): boolean =>
  one.offset === other?.offset && (one.metadata ?? '') === (other.metadata ?? '');
