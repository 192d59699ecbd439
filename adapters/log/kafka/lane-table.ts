/** Which keys have a record open, and the last record of each: a set-associative table, no allocation once it is made. */
export interface LaneTable {
  /** The lane a record of this key must enter. */
  readonly laneOf: (key: string) => number;
  /** The slot of the lane's last record, or -1 where the lane is free. */
  readonly tailOf: (lane: number) => number;
  /** The record in `slot` enters the lane as its last. */
  readonly enter: (lane: number, slot: number, key: string) => void;
  readonly free: (lane: number) => void;
}

const WAYS = 4;
const NONE = -1;

/**
 * A table of `sets` times four lanes; `sets` is a power of two. Where all four lanes of a set are taken by other keys,
 * further keys share its first lane until that is free again: order holds, and they wait for one another.
 */
export const laneTable = (sets: number): LaneTable => {
  const tails = new Int32Array(sets * WAYS).fill(NONE);
  const keys = new Array<string>(sets * WAYS).fill('');
  const isShared = new Uint8Array(sets);

  const laneOf = (key: string): number => {
    const set = hashOf(key) & (sets - 1);
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

  return {
    laneOf,
    tailOf: (lane) => tails[lane] ?? NONE,
    enter: (lane, slot, key) => {
      if (tails[lane] === NONE) keys[lane] = key;
      tails[lane] = slot;
    },
    free: (lane) => {
      tails[lane] = NONE;
      if (lane % WAYS === 0) isShared[lane / WAYS] = 0;
    },
  };
};

const hashOf = (key: string): number => {
  let hash = key.length;
  for (let index = 0; index < key.length; index += 1) hash = (Math.imul(hash, 31) + key.charCodeAt(index)) | 0;
  return hash ^ (hash >>> 15);
};
