import { parentPort } from 'node:worker_threads';
import { Failure } from '#src/failure.ts';
import { MOST_TOGETHER, type ThreadAnswer } from './in-thread.ts';

/** One step of the work on a request; a throw is its answer. */
export type Step<A, B> = (input: A) => Promise<B>;

/**
 * Serves a thread's requests in their order, all that wait together: first one step for each of them, then the other,
 * because a processor does the same thing many times faster than two things in turn. The first request comes alone, so
 * that its answer is early. No answers at all are the first message: the thread serves.
 */
export const answerBatches = <A, M, B>(first: Step<A, M>, second: Step<M, B>): void => {
  let waiting: A[] = [];
  let isServing = false;
  let size = 1;
  const serve = async (): Promise<void> => {
    isServing = true;
    while (waiting.length > 0) {
      const batch = waiting.slice(0, size);
      waiting = waiting.slice(size);
      size = Math.min(MOST_TOGETHER, size * 2);
      parentPort?.postMessage(await answersTo(batch, first, second));
    }
    isServing = false;
  };
  parentPort?.on('message', (requests: readonly A[]) => {
    waiting.push(...requests);
    if (!isServing) void serve();
  });
  parentPort?.postMessage([]);
};

const answersTo = async <A, M, B>(
  batch: readonly A[],
  first: Step<A, M>,
  second: Step<M, B>,
): Promise<readonly ThreadAnswer<B>[]> => {
  const halves: ThreadAnswer<M>[] = [];
  for (const request of batch) halves.push(await answer(first, request));
  const answers: ThreadAnswer<B>[] = [];
  for (const half of halves) answers.push('value' in half ? await answer(second, half.value) : half);
  return answers;
};

const answer = async <A, B>(step: Step<A, B>, input: A): Promise<ThreadAnswer<B>> => {
  try {
    return { value: await step(input) };
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
