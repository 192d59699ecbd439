import { lastValueFrom } from 'rxjs';
import { afterEach, describe, expect, it } from 'vitest';
import { inThread, type InThread } from '#adapters/thread/in-thread.ts';
import { Failure } from '#src/failure.ts';

type Request = 'heavy' | 'light' | 'echo' | 'hang' | 'leak' | 'exit' | 'bug' | 'refuse' | number;

let thread: InThread<Request, Request>;
afterEach(() => thread.close());

const open = (script = './troubled-thread.ts', deadline = 1_000): void => {
  thread = inThread({
    script: new URL(script, import.meta.url),
    deadline: () => deadline,
    lighter: (request) => (request === 'heavy' ? 'light' : null),
    onDeath: (request) => new Failure('MAIL_UNREADABLE', `${request} took the thread down`),
  });
};

const ask = (request: Request): Promise<Request | { code?: string; message: string }> =>
  lastValueFrom(thread.ask(request)).catch((error: unknown) => error as { code?: string; message: string });

const askAll = (requests: readonly Request[]) => Promise.all(requests.map(ask));

describe('inThread', () => {
  it('gives each its own answer, in any number', async () => {
    open();
    const numbers = Array.from({ length: 100 }, (_, index) => index);
    expect(await askAll(numbers)).toEqual(numbers);
  });

  it('fails the one request that names a failure, and calls anything else a bug without its message', async () => {
    open();
    const [refused, bug, after] = await askAll(['refuse', 'bug', 1]);
    expect(refused).toMatchObject({ code: 'MAIL_EMPTY', message: 'nothing' });
    expect(bug).toMatchObject({ message: 'an error in the thread' });
    expect(JSON.stringify(bug)).not.toContain('secret');
    expect(after).toBe(1);
  });

  it.each(['hang', 'leak', 'exit'] as const)(
    'fails the one request that takes the thread down (%s), wherever it stands among others',
    async (trouble) => {
      open();
      const answers = await askAll([1, 2, trouble, 3, 4]);
      expect(answers.toSpliced(2, 1)).toEqual([1, 2, 3, 4]);
      expect(answers[2]).toMatchObject({ code: 'MAIL_UNREADABLE', message: `${trouble} took the thread down` });
      expect(await ask(5)).toBe(5);
    },
    30_000,
  );

  it('tries what took a thread down once more in its lighter form', async () => {
    open();
    expect(await askAll([1, 'heavy', 2])).toEqual([1, 'light', 2]);
  }, 30_000);

  it('fails one after the other where many in a row take a thread down, and answers the rest', async () => {
    open();
    const answers = await askAll([...Array.from({ length: 9 }, () => 'exit' as const), 7]);
    expect(answers.slice(0, 9).every((one) => typeof one === 'object' && one.code === 'MAIL_UNREADABLE')).toBe(true);
    expect(answers.at(-1)).toBe(7);
  }, 30_000);

  it('gives up a thread that dies whatever it is asked', async () => {
    open('./no-such-thread.ts');
    const answers = await askAll([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(answers.at(-1)).toMatchObject({ code: 'THREAD_DOWN' });
  }, 30_000);
});
