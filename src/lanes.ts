/** What lanes must know of a record to admit it. */
export interface Fetched {
  readonly offset: number;
  readonly key: string;
  readonly bytes: number;
}

/** How one partition is read: the bounds, where records come from and where they go. */
export interface LaneOptions<R extends Fetched> {
  readonly from: number;
  /** Most records delivered and not yet released. */
  readonly window: number;
  /** Most bytes held, delivered or waiting for their lane; one record is always admitted. */
  readonly maxBytes: number;
  /** Records from an offset on, in order; fewer than `limit` where the partition ends for now. */
  readonly fetch: (from: number, limit: number) => readonly R[];
  readonly isSettled: (offset: number) => boolean;
  /** May release synchronously. */
  readonly deliver: (record: R) => void;
}

/** One partition, read in order of key: a record waits in its key's lane until the one before it is released. */
export interface Lanes {
  /** Delivers what may be delivered now; call it when the partition has grown. */
  readonly pump: () => void;
  /** The record is settled (or was never ours): its lane goes on. */
  readonly release: (offset: number) => void;
}

/** How many windows of records may wait behind busy keys while other keys go on. */
const SPAN = 4;
const FETCH = 64;

/** A slow key holds only its own lane; all the others go on until `SPAN` windows are waiting. */
export const lanes = <R extends Fetched>(options: LaneOptions<R>): Lanes => {
  const open = new Map<number, R>();
  const waitingByKey = new Map<string, R[]>();
  const ready: R[] = [];
  let fetched: readonly R[] = [];
  let index = 0;
  let position = options.from;
  let waiting = 0;
  let bytes = 0;
  let pumping = false;

  const hasRoom = (): boolean =>
    open.size < options.window &&
    open.size + waiting < options.window * SPAN &&
    (bytes < options.maxBytes || open.size === 0);

  const nextFetched = (): R | undefined => {
    if (index >= fetched.length) {
      fetched = options.fetch(position, FETCH);
      index = 0;
    }
    const record = fetched[index];
    if (record === undefined) return undefined;
    index += 1;
    position = record.offset + 1;
    return record;
  };

  const admit = (record: R): void => {
    if (options.isSettled(record.offset)) return;
    bytes += record.bytes;
    const lane = waitingByKey.get(record.key);
    if (lane !== undefined) {
      lane.push(record);
      waiting += 1;
      return;
    }
    waitingByKey.set(record.key, []);
    start(record);
  };

  const start = (record: R): void => {
    open.set(record.offset, record);
    options.deliver(record);
  };

  const step = (): boolean => {
    const next = ready.shift();
    if (next !== undefined) {
      start(next);
      return true;
    }
    const record = hasRoom() ? nextFetched() : undefined;
    if (record !== undefined) admit(record);
    return record !== undefined;
  };

  const pump = (): void => {
    if (pumping) return;
    pumping = true;
    try {
      while (step());
    } finally {
      pumping = false;
    }
  };

  const release = (offset: number): void => {
    const record = open.get(offset);
    if (record === undefined) return;
    open.delete(offset);
    bytes -= record.bytes;
    const following = waitingByKey.get(record.key)?.shift();
    if (following === undefined) waitingByKey.delete(record.key);
    else {
      waiting -= 1;
      ready.push(following);
    }
    pump();
  };

  return { pump, release };
};
