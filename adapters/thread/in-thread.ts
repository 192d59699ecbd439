import { Worker } from 'node:worker_threads';
import { Observable, type Subscriber } from 'rxjs';
import { Failure, type Code } from '#src/failure.ts';

/** What a thread answers, in the order of the requests. */
export type ThreadAnswer<B> =
  { readonly value: B } | { readonly code: Code; readonly message: string } | { readonly bug: string };

/** Work done in a thread of its own. */
export interface InThread<A, B> {
  /** Emits the thread's answer; a request whose thread died or took too long fails with the failure `onDeath` names. */
  readonly ask: (request: A) => Observable<B>;
  readonly close: () => Promise<void>;
}

/** Which thread, and its bounds. */
export interface InThreadOptions<A> {
  readonly script: URL;
  /** Milliseconds one request may take before its thread is ended. */
  readonly deadline: number;
  readonly onDeath: (request: A) => Failure;
}

interface Waiting<A, B> {
  readonly request: A;
  readonly subscriber: Subscriber<B>;
}

const LIMITS = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 8, stackSizeMb: 4 };

/**
 * Asks a thread: the graph goes on meanwhile, and a request that hangs the thread or exhausts its memory ends the thread
 * and not the process. That request fails; all others are asked again of a new thread.
 */
export const inThread = <A, B>({ script, deadline, onDeath }: InThreadOptions<A>): InThread<A, B> => {
  let waiting: Waiting<A, B>[] = [];
  let worker: Worker | null = null;
  let timer: NodeJS.Timeout | null = null;
  let isClosed = false;

  const watch = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = waiting.length === 0 ? null : setTimeout(() => void worker?.terminate(), deadline);
  };

  const settleFirst = (settle: (first: Waiting<A, B>) => void): void => {
    const first = waiting.shift();
    watch();
    if (first !== undefined) settle(first);
  };

  const onAnswer = (answer: ThreadAnswer<B>): void =>
    settleFirst(({ subscriber }) => {
      if ('value' in answer) {
        subscriber.next(answer.value);
        subscriber.complete();
      } else subscriber.error('code' in answer ? new Failure(answer.code, answer.message) : toBug(answer.bug));
    });

  const start = (): Worker => {
    const started = new Worker(script, { resourceLimits: LIMITS, execArgv: [] });
    started.on('message', onAnswer);
    // What the thread died of is told by its end, which follows.
    started.on('error', () => undefined);
    started.on('exit', () => {
      if (worker === started) worker = null;
      if (isClosed || waiting.length === 0) return;
      settleFirst(({ request, subscriber }) => subscriber.error(onDeath(request)));
      for (const { request } of waiting) post(request);
    });
    return started;
  };

  const post = (request: A): void => {
    worker ??= start();
    worker.postMessage(request);
  };

  return {
    ask: (request) =>
      new Observable((subscriber) => {
        waiting.push({ request, subscriber });
        if (waiting.length === 1) watch();
        post(request);
      }),
    close: async () => {
      isClosed = true;
      waiting = [];
      watch();
      await worker?.terminate();
    },
  };
};

/** An error nobody named, as it was thrown over there: its kind and place, never its message. */
const toBug = (stack: string): Error => {
  const error = new Error('an error in the thread');
  error.stack = stack;
  return error;
};
