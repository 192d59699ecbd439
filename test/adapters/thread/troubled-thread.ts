import { answerBatches } from '#adapters/thread/answer-batches.ts';
import { Failure } from '#src/failure.ts';

// A thread that does what it is told, however foolish.
const kept: unknown[] = [];
answerBatches(
  (request: unknown) => {
    if (request === 'refuse') throw new Failure('MAIL_EMPTY', 'nothing');
    if (request === 'bug') throw new TypeError('a secret');
    if (request === 'exit' || request === 'heavy') process.exit(3);
    if (request === 'hang') for (;;) kept[0] = request;
    if (request === 'leak') for (;;) kept.push(Array.from({ length: 10_000 }, () => ({ request })));
    return Promise.resolve(request);
  },
  (request: unknown) => Promise.resolve(request),
);
