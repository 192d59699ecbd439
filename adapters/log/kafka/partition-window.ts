import { laneTable } from './lane-table.ts';
import { ring, type Ring } from './ring.ts';

/** A record as it waits for its delivery. */
export interface Waiting {
  readonly offset: number;
  /** Null where the record has no key: then it waits for nobody. */
  readonly key: string | null;
  readonly bytes: number;
}

/** How a partition is handed out: where it begins, its bounds, and where records go. */
export interface PartitionWindowOptions<R extends Waiting> {
  /** The committed offset. */
  readonly from: number;
  /** Whether an offset beyond `from` was settled before the last stop. */
  readonly wasSettled: (offset: number) => boolean;
  /** Most records delivered and not yet settled. */
  readonly window: number;
  /** Most offsets between the watermark and the last record admitted; a power of two, wider than the window. */
  readonly span: number;
  /** Sets of four lanes each, a power of two; keys share a lane only where more than four open ones meet in a set. */
  readonly sets?: number;
  /** May settle at once, from inside. */
  readonly deliver: (record: R) => void;
}

/**
 * One assigned partition: records wait in a backlog, at most `window` are delivered and unsettled, two of one key never
 * at a time and always in order; a slow key holds only its own lane, until the ring is full.
 */
export interface PartitionWindow<R extends Waiting> {
  /** Takes a fetched batch; `next` is the offset after its last one, records or not. */
  readonly push: (records: readonly R[], next: number) => void;
  /** False where the offset is not open: settled before, or never delivered here. */
  readonly settle: (offset: number) => boolean;
  /** No more deliveries; what is open can still be settled. */
  readonly stop: () => void;
  /** Records delivered and not settled. */
  readonly open: () => number;
  /** Records fetched and not yet admitted. */
  readonly backlog: () => number;
  /** Bytes held, delivered or not. */
  readonly bytes: () => number;
  readonly ring: Ring;
}

interface Batch<R> {
  readonly records: readonly R[];
  readonly next: number;
}

const SETS = 1_024;
const NONE = -1;

export const partitionWindow = <R extends Waiting>(options: PartitionWindowOptions<R>): PartitionWindow<R> => {
  const { window, span, wasSettled, deliver, sets = SETS } = options;
  const mask = span - 1;
  const marks = ring(options.from, span);
  const lanes = laneTable(sets);
  /** By slot (offset modulo span): the record, its lane, the slot that follows it there, and whether it is delivered. */
  const held = new Array<R | undefined>(span).fill(undefined);
  const laneBySlot = new Int32Array(span).fill(NONE);
  const nextBySlot = new Int32Array(span).fill(NONE);
  const isOpen = new Uint8Array(span);
  /** Slots whose lane has come to them. */
  const ready: number[] = [];
  const batches: Batch<R>[] = [];
  let index = 0;
  let [open, openLanes, backlog, bytes] = [0, 0, 0, 0];
  let [isPumping, isStopped] = [false, false];

  const start = (slot: number, record: R): void => {
    isOpen[slot] = 1;
    open += 1;
    deliver(record);
  };

  /** A record that is settled inside its delivery needs no lane. */
  const startFirst = (slot: number, record: R): void => {
    start(slot, record);
    if (isOpen[slot] === 0 || record.key === null || held[slot] !== record) return;
    const lane = lanes.laneOf(record.key);
    enter(lane, slot, record.key);
    openLanes += 1;
  };

  const enter = (lane: number, slot: number, key: string): void => {
    lanes.enter(lane, slot, key);
    laneBySlot[slot] = lane;
  };

  const admit = (record: R): void => {
    marks.admit(record.offset);
    if (wasSettled(record.offset)) {
      marks.settle(record.offset);
      bytes -= record.bytes;
      return;
    }
    const slot = record.offset & mask;
    held[slot] = record;
    const lane = openLanes === 0 || record.key === null ? NONE : lanes.laneOf(record.key);
    const tail = lane === NONE ? NONE : lanes.tailOf(lane);
    if (tail === NONE) {
      startFirst(slot, record);
      return;
    }
    nextBySlot[tail] = slot;
    enter(lane, slot, record.key ?? '');
  };

  const takeNext = (): boolean => {
    const batch = batches[0];
    if (batch === undefined) return false;
    const record = batch.records[index];
    if (record === undefined) {
      if (!marks.hasRoomFor(batch.next - 1)) return false;
      batches.shift();
      index = 0;
      marks.skipTo(batch.next);
      return true;
    }
    if (open >= window || !marks.hasRoomFor(record.offset)) return false;
    index += 1;
    backlog -= 1;
    admit(record);
    return true;
  };

  const takeReady = (): boolean => {
    const slot = ready.pop();
    const record = slot === undefined ? undefined : held[slot];
    if (slot === undefined || record === undefined) return false;
    start(slot, record);
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

  const leaveLane = (slot: number): void => {
    const lane = laneBySlot[slot] ?? NONE;
    if (lane === NONE) return;
    laneBySlot[slot] = NONE;
    const next = nextBySlot[slot] ?? NONE;
    nextBySlot[slot] = NONE;
    if (next !== NONE) {
      ready.push(next);
      return;
    }
    lanes.free(lane);
    openLanes -= 1;
  };

  return {
    push: (records, next) => {
      batches.push({ records, next });
      backlog += records.length;
      for (const record of records) bytes += record.bytes;
      pump();
    },
    settle: (offset) => {
      const slot = offset & mask;
      const record = held[slot];
      if (record?.offset !== offset || isOpen[slot] === 0) return false;
      isOpen[slot] = 0;
      held[slot] = undefined;
      open -= 1;
      bytes -= record.bytes;
      marks.settle(offset);
      leaveLane(slot);
      pump();
      return true;
    },
    stop: () => {
      isStopped = true;
    },
    open: () => open,
    backlog: () => backlog,
    bytes: () => bytes,
    ring: marks,
  };
};
