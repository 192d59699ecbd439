import { Observable, type Subscriber } from 'rxjs';
import { Failure } from '#src/failure.ts';
import { pace } from './pace.ts';

/** Work that waits for one commit with its neighbours. */
export interface GroupCommit<W> {
  /** Completes once the work is durable; not cancelled by unsubscribing. */
  readonly enqueue: (work: W) => Observable<never>;
  /** Waits for what is queued; afterwards nothing more is taken. */
  readonly close: () => Promise<void>;
}

/** How a batch becomes durable, and what happens next; a throw fails every work of the batch. */
export interface GroupCommitOptions<W> {
  readonly most: number;
  /** Milliseconds between two commits: whatever comes meanwhile shares the next. */
  readonly interval: number;
  readonly commit: (batch: readonly W[]) => void;
  readonly committed?: (batch: readonly W[]) => void;
}

interface Queued<W> {
  readonly work: W;
  readonly subscriber: Subscriber<never>;
}

/** The first work of a quiet time is committed at once; the busier it is, the more share a commit. */
export const groupCommit = <W>({ most, interval, commit, committed }: GroupCommitOptions<W>): GroupCommit<W> => {
  let queue: Queued<W>[] = [];
  let closed = false;

  const flush = (): void => {
    const batch = queue.slice(0, most);
    queue = queue.slice(most);
    if (queue.length > 0) commits.ask();
    const works = batch.map(({ work }) => work);
    try {
      commit(works);
    } catch (error) {
      for (const { subscriber } of batch) subscriber.error(error);
      return;
    }
    for (const { subscriber } of batch) subscriber.complete();
    committed?.(works);
  };
  const commits = pace(interval, flush);

  return {
    enqueue: (work) =>
      new Observable((subscriber) => {
        if (closed) {
          subscriber.error(new Failure('BUSY', '[store] is closed: nothing more can be written'));
          return;
        }
        queue.push({ work, subscriber });
        commits.ask();
      }),
    close: async () => {
      while (queue.length > 0) await new Promise((resolve) => setTimeout(resolve, 1));
      closed = true;
    },
  };
};
