import fc from 'fast-check';

/** Milliseconds that a drain waits. */
export const BUDGET = 300;

/** What happens to a group, one thing after the other. */
export interface History {
  readonly partitions: number;
  readonly window: number;
  readonly keys: number;
  /** Milliseconds of work, taken in turn: so records are settled in any order. */
  readonly work: readonly number[];
  readonly batches: readonly number[];
  readonly commitCount: number;
  readonly events: readonly Happening[];
}

/** One thing that happens, so many milliseconds after the one before; `pick` says to whom, or how much. */
export interface Happening {
  readonly after: number;
  readonly kind: 'write' | 'join' | 'leave' | 'kill' | 'commit-lost' | 'commit-unknown';
  readonly pick: number;
}

const happening = (kinds: readonly Happening['kind'][]): fc.Arbitrary<Happening> =>
  fc.record({ after: fc.nat(400), kind: fc.constantFrom(...kinds), pick: fc.nat(100) });

const history = (kinds: readonly Happening['kind'][], work: fc.Arbitrary<number>): fc.Arbitrary<History> =>
  fc.record({
    partitions: fc.integer({ min: 1, max: 4 }),
    window: fc.integer({ min: 1, max: 8 }),
    keys: fc.integer({ min: 1, max: 6 }),
    work: fc.array(work, { minLength: 1, maxLength: 12 }),
    batches: fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 5 }),
    commitCount: fc.integer({ min: 1, max: 20 }),
    events: fc.array(happening(kinds), { maxLength: 14 }),
  });

/** Members come and go in good order, and no work takes longer than a drain waits. */
export const calm = history(['write', 'write', 'join', 'leave'], fc.nat(BUDGET / 2));

/** Members are killed, commits fail, and some work takes longer than anybody waits. */
export const stormy = history(
  ['write', 'write', 'join', 'leave', 'kill', 'commit-lost', 'commit-unknown'],
  fc.oneof({ weight: 9, arbitrary: fc.nat(60) }, { weight: 1, arbitrary: fc.integer({ min: 200, max: 900 }) }),
);
