import { basename } from 'node:path';
import { Worker } from 'node:worker_threads';
import { Observable, type Subscriber } from 'rxjs';
import { Failure, type Code } from '#src/failure.ts';

/** What a thread answers, in the order of the requests. */
export type ThreadAnswer<B> =
  { readonly value: B } | { readonly code: Code; readonly message: string } | { readonly bug: string };

/** Work done in a thread of its own. */
export interface InThread<A, B> {
  /** Emits the thread's answer; the request that took the thread down fails with the failure `onDeath` names. */
  readonly ask: (request: A) => Observable<B>;
  readonly close: () => Promise<void>;
}

/** Which thread, and its bounds. */
export interface InThreadOptions<A> {
  readonly script: URL;
  /** Milliseconds without an answer after which the thread is ended. */
  readonly deadline: number;
  readonly onDeath: (request: A) => Failure;
}

interface Waiting<A, B> {
  readonly request: A;
  readonly subscriber: Subscriber<B>;
}

/** So many threads in a row may die of what they were asked; one more, and they die of themselves. */
const MOST_FRUITLESS = 5;

const LIMITS = { maxOldGenerationSizeMb: 64, maxYoungGenerationSizeMb: 12, stackSizeMb: 4 };

/**
 * Asks a thread, which starts at once: the graph goes on meanwhile, and a request that hangs the thread or exhausts its
 * memory ends the thread and not the process. Whoever waited then is asked again of a new thread, one at a time, so
 * that the one request that takes a thread down alone is known and fails.
 */
export const inThread = <A, B>({ script, deadline, onDeath }: InThreadOptions<A>): InThread<A, B> => {
  /** Asked and not answered: the first `posted` of them are in the thread. */
  let waiting: Waiting<A, B>[] = [];
  let posted = 0;
  /** So many of them were in a thread that died: they go in alone. */
  let suspects = 0;
  /** Threads that have died one after the other without a single answer. */
  let fruitless = 0;
  let timer: NodeJS.Timeout | null = null;
  let isScheduled = false;
  let isClosed = false;

  const watch = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = posted === 0 ? null : setTimeout(() => void worker.terminate(), deadline);
    if (posted === 0) worker.unref();
    else worker.ref();
  };

  /** Hands over what waits, in one message. */
  const post = (): void => {
    isScheduled = false;
    const most = suspects > 0 ? 1 : waiting.length;
    if (isClosed || posted >= most) return;
    worker.postMessage(waiting.slice(posted, most).map(({ request }) => request));
    posted = most;
    watch();
  };

  const settleFirst = (settle: (first: Waiting<A, B>) => void): void => {
    const [first, ...others] = waiting;
    if (first === undefined) return;
    waiting = others;
    posted -= 1;
    suspects = Math.max(0, suspects - 1);
    settle(first);
  };

  const onAnswers = (answers: readonly ThreadAnswer<B>[]): void => {
    fruitless = 0;
    for (const answer of answers) settleFirst(({ subscriber }) => give(subscriber, answer));
    watch();
    post();
  };

  const giveUp = (): void => {
    const failed = waiting;
    waiting = [];
    for (const { subscriber } of failed) {
      subscriber.error(new Failure('THREAD_DOWN', `[thread] ${basename(script.pathname)} dies whatever it is asked`));
    }
  };

  const start = (): Worker => {
    const started = new Worker(script, { resourceLimits: LIMITS, execArgv: [] });
    started.on('message', onAnswers);
    // What the thread died of is told by its end, which follows.
    started.on('error', () => undefined);
    started.on('exit', () => {
      if (isClosed) return;
      fruitless += 1;
      if (fruitless > MOST_FRUITLESS) giveUp();
      else if (posted === 1) settleFirst(({ request, subscriber }) => subscriber.error(onDeath(request)));
      suspects = Math.max(suspects, posted);
      posted = 0;
      worker = start();
      post();
    });
    return started;
  };
  let worker = start();
  worker.unref();

  return {
    ask: (request) =>
      new Observable((subscriber) => {
        waiting.push({ request, subscriber });
        if (isScheduled) return;
        isScheduled = true;
        setImmediate(post);
      }),
    close: async () => {
      isClosed = true;
      waiting = [];
      posted = 0;
      watch();
      await worker.terminate();
    },
  };
};

const give = <B>(subscriber: Subscriber<B>, answer: ThreadAnswer<B>): void => {
  if ('value' in answer) {
    subscriber.next(answer.value);
    subscriber.complete();
  } else subscriber.error('code' in answer ? new Failure(answer.code, answer.message) : toBug(answer.bug));
};

/** An error nobody named, as it was thrown over there: its kind and place, never its message. */
const toBug = (stack: string): Error => {
  const error = new Error('an error in the thread');
  error.stack = stack;
  return error;
};
