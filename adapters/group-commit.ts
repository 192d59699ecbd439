import { Observable, type Subscriber } from 'rxjs';
import { Failure } from '#src/failure.ts';

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
  /** Milliseconds in which works gather for one commit: the busier it is, the more share it. */
  readonly linger: number;
  readonly commit: (batch: readonly W[]) => void;
  readonly committed?: (batch: readonly W[]) => void;
}

interface Queued<W> {
  readonly work: W;
  readonly subscriber: Subscriber<never>;
}

/** Work that arrives within a moment shares one commit. */
export const groupCommit = <W>({ most, linger, commit, committed }: GroupCommitOptions<W>): GroupCommit<W> => {
  let queue: Queued<W>[] = [];
  let scheduled: NodeJS.Timeout | null = null;
  let closed = false;

  const flush = (): void => {
    const batch = queue.slice(0, most);
    queue = queue.slice(most);
    scheduled = queue.length > 0 ? setTimeout(flush, 0) : null;
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

  return {
    enqueue: (work) =>
      new Observable((subscriber) => {
        if (closed) {
          subscriber.error(new Failure('BUSY', '[store] is closed: nothing more can be written'));
          return;
        }
        queue.push({ work, subscriber });
        scheduled ??= setTimeout(flush, linger);
      }),
    close: async () => {
      while (queue.length > 0) await new Promise((resolve) => setTimeout(resolve, linger));
      closed = true;
    },
  };
};
