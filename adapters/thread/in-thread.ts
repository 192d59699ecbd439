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
  /** Milliseconds the requests may take that are answered together; a thread that outlasts them is ended. */
  readonly deadline: (requests: readonly A[]) => number;
  /** Less of the same, for a last try of what took a thread down; null where there is no less. */
  readonly lighter: (request: A) => A | null;
  readonly onDeath: (request: A) => Failure;
}

interface Waiting<A, B> {
  readonly request: A;
  readonly subscriber: Subscriber<B>;
}

/** So many threads in a row may die before they serve; one more, and there is no use in another. */
const MOST_FRUITLESS = 5;
/** Milliseconds a thread may take until it serves. */
const STARTING = 30_000;
/** Most requests a thread answers together. */
export const MOST_TOGETHER = 16;

const LIMITS = { maxOldGenerationSizeMb: 64, maxYoungGenerationSizeMb: 12, stackSizeMb: 4 };

/**
 * Asks a thread, which starts at once: the graph goes on meanwhile, and a request that hangs the thread or exhausts its
 * memory ends the thread and not the process. Whoever waited then is asked again of a new thread, one at a time, so
 * that the one request that takes a thread down alone is known; it is tried once more in its lighter form, then fails.
 */
export const inThread = <A, B>(options: InThreadOptions<A>): InThread<A, B> => {
  const { script, deadline, lighter, onDeath } = options;
  /** Asked and not answered: the first `posted` of them are in the thread. */
  let waiting: Waiting<A, B>[] = [];
  let posted = 0;
  /** So many of them were in a thread that died: they go in alone. */
  let suspects = 0;
  /** Threads that have died one after the other before they served. */
  let fruitless = 0;
  let isServing = false;
  let timer: NodeJS.Timeout | null = null;
  let isScheduled = false;
  let isClosed = false;

  const watch = (): void => {
    if (timer !== null) clearTimeout(timer);
    const budget = isServing ? deadline(waiting.slice(0, Math.min(posted, MOST_TOGETHER)).map(toRequest)) : STARTING;
    timer = posted === 0 ? null : setTimeout(() => void worker.terminate(), budget);
    if (posted === 0) worker.unref();
    else worker.ref();
  };

  /** Hands over what waits, in one message. */
  const post = (): void => {
    isScheduled = false;
    const most = suspects > 0 ? 1 : waiting.length;
    if (isClosed || posted >= most) return;
    worker.postMessage(waiting.slice(posted, most).map(toRequest));
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

  /** The first message has no answers: the thread serves. */
  const onAnswers = (answers: readonly ThreadAnswer<B>[]): void => {
    // Closing, a late answer must not let go of the thread: nothing else may be left that waits for its end.
    if (isClosed) return;
    isServing = true;
    fruitless = 0;
    for (const answer of answers) settleFirst(({ subscriber }) => give(subscriber, answer));
    watch();
    post();
  };

  /** The first request alone has taken a thread down. */
  const takeCulprit = (): void => {
    const [culprit] = waiting;
    const light = culprit === undefined ? null : lighter(culprit.request);
    if (culprit === undefined || light === null) {
      settleFirst(({ request, subscriber }) => subscriber.error(onDeath(request)));
    } else {
      waiting = [{ request: light, subscriber: culprit.subscriber }, ...waiting.slice(1)];
    }
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
      if (!isServing) fruitless += 1;
      if (fruitless > MOST_FRUITLESS) giveUp();
      else if (isServing && posted === 1) takeCulprit();
      isServing = false;
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

const toRequest = <A, B>({ request }: Waiting<A, B>): A => request;

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
