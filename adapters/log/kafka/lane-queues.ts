/** No key, no lane, no slot. */
export const NONE = -1;

/** How many lanes there are, and how many records can be in them. */
export interface LaneQueuesOptions {
  /** A power of two. */
  readonly sets: number;
  /** Slots are numbered from 0 to this. */
  readonly slots: number;
}

/**
 * For each key with a record open, the records that wait behind it, by their slots: a set-associative table of queues, no
 * allocation once it is made. Where all lanes of a set are taken by other keys, further keys share its first lane until
 * that is free again: order holds, and they wait for one another. A key is a well mixed number of 31 bits.
 */
export interface LaneQueues {
  /** Puts the record in `slot` behind the one that is open in its lane; false, and nothing is done, where none is. */
  readonly wait: (key: number, slot: number) => boolean;
  /** The record in `slot` is open, the first of its lane. */
  readonly open: (key: number, slot: number) => void;
  /** The record in `slot` is done: the slot whose turn it is in its lane, or NONE. */
  readonly leave: (slot: number) => number;
}

/** With 1,024 sets and as many open keys, one time in a thousand a set overflows; with four lanes it would be four sets. */
const WAYS = 8;

export const laneQueues = ({ sets, slots }: LaneQueuesOptions): LaneQueues => {
  /** By lane: the slot of its last record, and the key it is open for. */
  const tails = new Int32Array(sets * WAYS).fill(NONE);
  const keys = new Int32Array(sets * WAYS);
  const isShared = new Uint8Array(sets);
  const laneBySlot = new Int32Array(slots).fill(NONE);
  const nextBySlot = new Int32Array(slots).fill(NONE);
  let openLanes = 0;

  const laneOf = (key: number): number => {
    const set = key & (sets - 1);
    const first = set * WAYS;
    let free = NONE;
    for (let lane = first; lane < first + WAYS; lane += 1) {
      if (tails[lane] === NONE) free = lane;
      else if (keys[lane] === key) return lane;
    }
    if (free !== NONE && isShared[set] === 0) return free;
    isShared[set] = 1;
    return first;
  };

  const enter = (lane: number, slot: number): void => {
    tails[lane] = slot;
    laneBySlot[slot] = lane;
  };

  const free = (lane: number): void => {
    tails[lane] = NONE;
    openLanes -= 1;
    if (lane % WAYS === 0) isShared[lane / WAYS] = 0;
  };

  return {
    wait: (key, slot) => {
      if (openLanes === 0) return false;
      const lane = laneOf(key);
      const tail = tails[lane] ?? NONE;
      if (tail === NONE) return false;
      nextBySlot[tail] = slot;
      enter(lane, slot);
      return true;
    },
    open: (key, slot) => {
      const lane = laneOf(key);
      keys[lane] = key;
      openLanes += 1;
      enter(lane, slot);
    },
    leave: (slot) => {
      const lane = laneBySlot[slot] ?? NONE;
      if (lane === NONE) return NONE;
      const next = nextBySlot[slot] ?? NONE;
      laneBySlot[slot] = nextBySlot[slot] = NONE;
      if (next === NONE) free(lane);
      return next;
    },
  };
};
