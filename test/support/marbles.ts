import { TestScheduler } from 'rxjs/testing';
import { expect } from 'vitest';

/** What a marble test works with. */
export type Marbles = Parameters<Parameters<TestScheduler['run']>[0]>[0];

/** Runs a test in virtual time, where one frame is one character. */
export const marbles = (run: (helpers: Marbles, scheduler: TestScheduler) => void): void => {
  const scheduler = new TestScheduler((actual, expected) => expect(actual).toEqual(expected));
  scheduler.run((helpers) => run(helpers, scheduler));
};
