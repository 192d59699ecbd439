/** When progress is made durable. */
export interface CommitterOptions {
  /** Commits all progress since the last time, from one snapshot. */
  readonly commit: () => Promise<void>;
  /** Settled records, and milliseconds, between two commits. */
  readonly count: number;
  readonly every: number;
  /** Told when a commit failed; what it would have saved is in the next one. */
  readonly onError: (error: unknown) => void;
}

/** Commits by count and by time, one at a time. */
export interface Committer {
  /** One more record is settled; `isIdle` where nothing else is open, and the commit need not wait for company. */
  readonly settled: (isIdle: boolean) => void;
  /** Commits now, after what is under way; rejects where that fails. */
  readonly flush: () => Promise<void>;
  readonly stop: () => void;
}

/** How long a commit waits that nobody else will join, in milliseconds. */
const IDLE = 20;

export const committer = ({ commit, count, every, onError }: CommitterOptions): Committer => {
  let unsaved = 0;
  let timer: NodeJS.Timeout | null = null;
  let due = Infinity;
  let running: Promise<void> = Promise.resolve();
  let queued = false;

  const disarm = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    due = Infinity;
  };

  const flush = (): Promise<void> => {
    disarm();
    const next = running.then(() => {
      queued = false;
      unsaved = 0;
      return commit();
    });
    queued = true;
    running = next.catch(onError);
    return next;
  };

  const arm = (within: number): void => {
    const at = performance.now() + within;
    if (at >= due) return;
    if (timer !== null) clearTimeout(timer);
    due = at;
    timer = setTimeout(() => void flush().catch(() => undefined), within);
  };

  return {
    settled: (isIdle) => {
      unsaved += 1;
      if (queued) return;
      if (unsaved >= count) void flush().catch(() => undefined);
      else if (isIdle || unsaved === 1) arm(isIdle ? IDLE : every);
    },
    flush,
    stop: disarm,
  };
};
