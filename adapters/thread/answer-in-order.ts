import { parentPort } from 'node:worker_threads';
import { lastValueFrom, type Observable } from 'rxjs';
import { Failure } from '#src/failure.ts';
import type { ThreadAnswer } from './in-thread.ts';

/** Serves a thread's requests one after the other, and answers in their order. */
export const answerInOrder = (work: (request: never) => Observable<unknown>): void => {
  let last: Promise<void> = Promise.resolve();
  parentPort?.on('message', (request: unknown) => {
    last = last.then(async () => parentPort?.postMessage(await toAnswer(() => work(request as never))));
  });
};

const toAnswer = async <B>(work: () => Observable<B>): Promise<ThreadAnswer<B>> => {
  try {
    return { value: await lastValueFrom(work()) };
  } catch (error) {
    if (error instanceof Failure) return { code: error.code, message: error.message };
    return { bug: error instanceof Error ? `${error.name}\n${placesOf(error)}` : typeof error };
  }
};

const placesOf = ({ stack = '' }: Error): string =>
  stack
    .split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .join('\n');
