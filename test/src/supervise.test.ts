import { concat, EMPTY, NEVER, of, throwError } from 'rxjs';
import { TestScheduler } from 'rxjs/testing';
import { describe, expect, it } from 'vitest';
import { supervise, type Fall } from '#src/supervise.ts';

const inVirtualTime = (
  run: (scheduler: TestScheduler, helpers: Parameters<Parameters<TestScheduler['run']>[0]>[0]) => void,
) => {
  const scheduler = new TestScheduler((actual, expected) => expect(actual).toEqual(expected));
  scheduler.run((helpers) => run(scheduler, helpers));
};

describe('supervise', () => {
  it('starts a fallen actor again after a growing pause, then gives it up', () => {
    const falls: Fall[] = [];
    inVirtualTime((scheduler, { cold, expectObservable, expectSubscriptions }) => {
      const source = cold('a#', { a: 1 }, new Error('fell'));
      const supervised = source.pipe(
        supervise('ingest', {
          clock: { now: () => scheduler.now() },
          pauses: [2, 4],
          healthyAfter: 100,
          onFall: (fall) => falls.push(fall),
        }),
      );
      expectObservable(supervised).toBe('a--a----a#', { a: 1 }, new Error('fell'));
      expectSubscriptions(source.subscriptions).toBe(['^!', '---^!', '--------^!']);
    });
    expect(falls.map(({ actor, restartsIn }) => [actor, restartsIn])).toEqual([
      ['ingest', 2],
      ['ingest', 4],
      ['ingest', null],
    ]);
  });

  it('forgets old falls of an actor that has run well since', () => {
    const falls: Fall[] = [];
    inVirtualTime((scheduler, { cold, expectObservable }) => {
      const source = cold('-----#', {}, new Error('fell'));
      const supervised = source.pipe(
        supervise('ingest', {
          clock: { now: () => scheduler.now() },
          pauses: [1],
          healthyAfter: 5,
          onFall: (fall) => falls.push(fall),
        }),
      );
      expectObservable(supervised, '---------------------!').toBe('----------------------');
    });
    expect(falls.length).toBeGreaterThan(2);
    expect(falls.every(({ restartsIn }) => restartsIn === 1)).toBe(true);
  });

  it('completes when the actor has', () => {
    inVirtualTime((scheduler, { expectObservable }) => {
      const options = { clock: { now: () => scheduler.now() }, pauses: [], healthyAfter: 1, onFall: () => undefined };
      expectObservable(concat(of(1), EMPTY).pipe(supervise('a', options))).toBe('(a|)', { a: 1 });
      expectObservable(NEVER.pipe(supervise('a', options))).toBe('-');
      expectObservable(throwError(() => new Error('x')).pipe(supervise('a', options))).toBe('#', {}, new Error('x'));
    });
  });
});
