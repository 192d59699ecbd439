import { laneQueues, NONE } from './lane-queues.ts';
import { toOffsetMap, type OffsetMap } from './offset-map.ts';
import { ring } from './ring.ts';

/** What all partitions of one reader hold together; each window adds its own. */
export interface Load {
  /** Records delivered and not settled. */
  open: number;
  /** Records fetched and not yet admitted. */
  backlog: number;
  /** Bytes held, delivered or not. */
  bytes: number;
}

/** How a partition is handed out: where it begins, its bounds, and where records go; `M` is fetched, `D` delivered. */
export interface PartitionWindowOptions<M, D> {
  /** The committed offset. */
  readonly from: number;
  /** What was settled beyond `from` when it was committed. */
  readonly before: OffsetMap;
  /** Most records delivered and not yet settled. */
  readonly window: number;
  /** Most offsets between the watermark and the last record admitted; a power of two, wider than the window. */
  readonly span: number;
  /** Sets of lanes, a power of two; keys share a lane only where more open ones meet in a set than it has lanes. */
  readonly sets?: number;
  readonly load: Load;
  readonly offsetOf: (message: M) => number;
  readonly bytesOf: (message: M) => number;
  /** A number from 0 to 2^31 - 1 that is the same for the same key, or -1 without a key: that record waits for nobody. */
  readonly laneKeyOf: (message: M) => number;
  readonly toDelivery: (message: M) => D;
  /** May settle at once, from inside. */
  readonly deliver: (delivery: D) => void;
}

/**
 * One assigned partition: records wait in a backlog, at most `window` are delivered and unsettled, two of one key never
 * at a time and always in order; a slow key holds only its own lane, until the ring is full.
 */
export interface PartitionWindow<M> {
  /** Takes a fetched batch; `next` is the offset after its last one, records or not. */
  readonly push: (messages: readonly M[], next: number) => void;
  /** False where the offset is not open: settled before, or never delivered here. */
  readonly settle: (offset: number) => boolean;
  /** No more deliveries; what is open can still be settled. */
  readonly stop: () => void;
  /** Records fetched and not yet admitted. */
  readonly backlog: () => number;
  /** What to commit: the lowest offset that is not settled, and what is settled beyond it. */
  readonly progress: () => { readonly offset: number; readonly metadata: string };
}

interface Batch<M> {
  readonly messages: readonly M[];
  readonly next: number;
}

const SETS = 1_024;

export const partitionWindow = <M, D>(options: PartitionWindowOptions<M, D>): PartitionWindow<M> => {
  const { window, span, before, load, offsetOf, bytesOf, laneKeyOf, toDelivery, deliver, sets = SETS } = options;
  const mask = span - 1;
  const marks = ring(options.from, span);
  const lanes = laneQueues({ sets, slots: span });
  /** By slot (offset modulo span): the record, its offset and bytes, and whether it is delivered. */
  const held = new Array<D | undefined>(span).fill(undefined);
  const offsets = new Float64Array(span).fill(NONE);
  const sizes = new Float64Array(span);
  const isOpen = new Uint8Array(span);
  /** Slots whose lane has come to them. */
  const ready: number[] = [];
  const batches: Batch<M>[] = [];
  let index = 0;
  let [open, backlog] = [0, 0];
  let [isPumping, isStopped] = [false, false];

  const start = (slot: number, delivery: D): void => {
    isOpen[slot] = 1;
    open += 1;
    load.open += 1;
    deliver(delivery);
  };

  /** A record that is settled inside its delivery needs no lane. */
  const startFirst = (slot: number, delivery: D, message: M): void => {
    start(slot, delivery);
    if (held[slot] !== delivery) return;
    const key = laneKeyOf(message);
    if (key !== NONE) lanes.open(key, slot);
  };

  const admit = (message: M, offset: number): void => {
    marks.admit(offset);
    const size = bytesOf(message);
    if (offset < before.end && before.has(offset)) {
      marks.settle(offset);
      load.bytes -= size;
      return;
    }
    const slot = offset & mask;
    const delivery = toDelivery(message);
    held[slot] = delivery;
    offsets[slot] = offset;
    sizes[slot] = size;
    const key = open === 0 ? NONE : laneKeyOf(message);
    if (key === NONE || !lanes.wait(key, slot)) startFirst(slot, delivery, message);
  };

  const takeNext = (): boolean => {
    const batch = batches[0];
    if (batch === undefined) return false;
    const message = batch.messages[index];
    if (message === undefined) {
      if (!marks.hasRoomFor(batch.next - 1)) return false;
      batches.shift();
      index = 0;
      marks.skipTo(batch.next);
      return true;
    }
    const offset = offsetOf(message);
    if (open >= window || !marks.hasRoomFor(offset)) return false;
    index += 1;
    backlog -= 1;
    load.backlog -= 1;
    admit(message, offset);
    return true;
  };

  const takeReady = (): boolean => {
    const slot = ready.pop();
    const delivery = slot === undefined ? undefined : held[slot];
    if (slot === undefined || delivery === undefined) return false;
    start(slot, delivery);
    return true;
  };

  const pump = (): void => {
    if (isPumping) return;
    isPumping = true;
    try {
      while (!isStopped && (takeReady() || takeNext()));
    } finally {
      isPumping = false;
    }
  };

  return {
    push: (messages, next) => {
      batches.push({ messages, next });
      backlog += messages.length;
      load.backlog += messages.length;
      for (const message of messages) load.bytes += bytesOf(message);
      pump();
    },
    settle: (offset) => {
      const slot = offset & mask;
      if (isOpen[slot] === 0 || offsets[slot] !== offset) return false;
      isOpen[slot] = 0;
      held[slot] = undefined;
      open -= 1;
      load.open -= 1;
      load.bytes -= sizes[slot] ?? 0;
      marks.settle(offset);
      const next = lanes.leave(slot);
      if (next !== NONE) ready.push(next);
      pump();
      return true;
    },
    stop: () => {
      isStopped = true;
    },
    backlog: () => backlog,
    progress: () => ({ offset: marks.base(), metadata: toOffsetMap(marks, before) }),
  };
};
