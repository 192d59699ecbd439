import { concat, EMPTY, NEVER, of, throwError, timer } from 'rxjs';
import { map } from 'rxjs';
import { TestScheduler } from 'rxjs/testing';
import { describe, expect, it } from 'vitest';
import type { Delivery, Settled } from '#src/delivery.ts';
import { Failure } from '#src/failure.ts';
import { perform } from '#src/perform.ts';
import { memoryStrikes } from '../support/strikes.ts';

const delivery = (value: string): Delivery<string> => ({
  receipt: { inbox: 'mails', partition: 0, offset: value },
  key: value,
  value,
  headers: { source: value },
});

const stage = (does: Parameters<typeof perform<string, string>>[0]['does'], pauses: readonly number[] = []) =>
  perform<string, string>({
    group: 'g',
    does,
    entries: (answer) => [{ topic: 'out', key: answer, value: Buffer.from(answer), headers: { answer } }],
    toBytes: (message) => Buffer.from(message),
    strikes: memoryStrikes(),
    pauses,
  });

const summary = (settled: Settled): string =>
  settled.kind === 'done'
    ? `${settled.receipt.offset}:${settled.entries.map(({ key }) => key).join('+')}`
    : `${settled.receipt.offset}:dead(${settled.letter.code} x${settled.letter.attempts})`;

const marbles = (run: (helpers: Parameters<Parameters<TestScheduler['run']>[0]>[0]) => void): void => {
  new TestScheduler((actual, expected) => expect(actual).toEqual(expected)).run(run);
};

describe('perform', () => {
  it('settles each delivery once, whatever the behaviour emits', () => {
    marbles(({ cold, expectObservable }) => {
      const answers: Record<string, string[]> = { a: [], b: ['x'], c: ['x', 'y', 'z'] };
      const source = cold('a-b-c|').pipe(map(delivery));
      expectObservable(
        source.pipe(
          stage((value) => of(...answers[value]!)),
          map(summary),
        ),
      ).toBe('a-b-c|', {
        a: 'a:',
        b: 'b:x',
        c: 'c:x+y+z',
      });
    });
  });

  it('performs side by side, settles as they finish, and completes when the last has', () => {
    marbles(({ cold, expectObservable }) => {
      const source = cold('ab|').pipe(map(delivery));
      const does = (value: string) => timer(value === 'a' ? 5 : 1).pipe(map(() => value));
      expectObservable(source.pipe(stage(does), map(summary))).toBe('--b--(a|)', { a: 'a:a', b: 'b:b' });
    });
  });

  it('waits out bad weather in place and publishes only what the last try answered', () => {
    marbles(({ cold, expectObservable }) => {
      let tries = 0;
      const does = (value: string) =>
        concat(of(`${value}${++tries}`), tries < 3 ? throwError(() => new Failure('BUSY', 'held')) : EMPTY);
      const source = cold('a|').pipe(map(delivery));
      expectObservable(source.pipe(stage(does, [2, 4]), map(summary))).toBe('------(a|)', { a: 'a:a3' });
    });
  });

  it('hands weather that does not change to the supervisor', () => {
    marbles(({ cold, expectObservable }) => {
      const failure = new Failure('BUSY', 'held');
      const source = cold('a').pipe(map(delivery));
      expectObservable(source.pipe(stage(() => throwError(() => failure), [1]))).toBe('-#', {}, failure);
    });
  });

  it('buries a record its failure condemns, with bytes, headers and attempts', () => {
    const settled: Settled[] = [];
    of(delivery('a'))
      .pipe(stage(() => throwError(() => new Failure('MAIL_UNREADABLE', '[mime] cannot be read'))))
      .subscribe((one) => settled.push(one));
    expect(settled).toMatchObject([
      {
        kind: 'dead',
        letter: {
          origin: { inbox: 'mails', partition: 0, offset: 'a' },
          code: 'MAIL_UNREADABLE',
          message: '[mime] cannot be read',
          headers: { source: 'a' },
          attempts: 1,
        },
      },
    ]);
  });

  it('crashes on an error nobody named, and buries the record on its third strike without its message', () => {
    const crashing = stage(() => {
      throw new TypeError('Dear Alex, your salary is 90,000');
    });
    const settled: Settled[] = [];
    const errors: unknown[] = [];
    for (let round = 0; round < 3; round += 1) {
      of(delivery('a'))
        .pipe(crashing)
        .subscribe({ next: (one) => settled.push(one), error: (error: unknown) => errors.push(error) });
    }
    expect(errors).toHaveLength(2);
    expect(settled.map(summary)).toEqual(['a:dead(BUG x3)']);
    expect(JSON.stringify(settled)).not.toContain('90,000');
    expect(JSON.stringify(settled)).toContain('TypeError');
  });

  it('treats an answer that cannot be written as a crash, not as an unhandled error', () => {
    const errors: unknown[] = [];
    of(delivery('a'))
      .pipe(
        perform({
          group: 'g',
          does: (value) => of(value),
          entries: () => {
            throw new RangeError('cannot encode');
          },
          toBytes: () => null,
          strikes: memoryStrikes(),
          pauses: [],
        }),
      )
      .subscribe({ error: (error: unknown) => errors.push(error) });
    expect(errors).toMatchObject([{ name: 'RangeError' }]);
  });

  it('hands the headers of the delivery on to what it publishes', () => {
    const settled: Settled[] = [];
    of(delivery('a'))
      .pipe(stage((value) => of(value)))
      .subscribe((one) => settled.push(one));
    expect(settled).toMatchObject([{ entries: [{ headers: { source: 'a', answer: 'a' } }] }]);
  });

  it('cancels what is open when it is torn down', () => {
    marbles(({ cold, expectSubscriptions, expectObservable }) => {
      const work = cold('----x|');
      const source = concat(cold('a').pipe(map(delivery)), NEVER);
      expectObservable(source.pipe(stage(() => work)), '--!').toBe('---');
      expectSubscriptions(work.subscriptions).toBe('^-!');
    });
  });
});
