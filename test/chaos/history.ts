import fc from 'fast-check';

/** Milliseconds that a drain waits, and until the group gives up a member it does not hear of. */
export const [BUDGET, SESSION] = [1_000, 3_000];

/** What happens to a group of processes, one thing after the other. */
export interface PlannedHistory {
  readonly partitions: number;
  readonly hops: 1 | 2;
  readonly keys: number;
  /** Processes at the beginning. */
  readonly members: number;
  readonly window: number;
  readonly commitCount: number;
  /** Milliseconds of work by record: so records are settled in any order. */
  readonly delays: readonly number[];
  /** Records written together, some time after the ones before. */
  readonly bursts: readonly number[];
  readonly events: readonly Happening[];
}

/** `pick` says to whom, and for how long where that is open. */
export interface Happening {
  readonly after: number;
  readonly kind: 'join' | 'leave' | 'kill' | 'pause' | 'broker-pause' | 'broker-kill';
  readonly pick: number;
}

const happening = (...kinds: readonly Happening['kind'][]): fc.Arbitrary<Happening> =>
  fc.record({ after: fc.integer({ min: 50, max: 900 }), kind: fc.constantFrom(...kinds), pick: fc.nat(100) });

const quickWork = fc.array(fc.nat(60), { minLength: 4, maxLength: 40 });

const planned = (
  events: fc.Arbitrary<readonly Happening[]>,
  delays: fc.Arbitrary<readonly number[]>,
): fc.Arbitrary<PlannedHistory> =>
  fc.record({
    partitions: fc.integer({ min: 2, max: 4 }),
    hops: fc.constantFrom(1, 1, 2),
    keys: fc.integer({ min: 3, max: 30 }),
    members: fc.integer({ min: 1, max: 3 }),
    window: fc.integer({ min: 1, max: 24 }),
    commitCount: fc.integer({ min: 1, max: 100 }),
    delays,
    bursts: fc.array(fc.integer({ min: 20, max: 90 }), { minLength: 5, maxLength: 8 }),
    events,
  });

/** Processes come and go in good order, and no work takes longer than a drain waits. */
export const calmPlans = planned(fc.array(happening('join', 'leave'), { minLength: 3, maxLength: 6 }), quickWork);

/** Some records of a key in turn take longer than a drain waits, some even longer than a session. */
const slowWork = fc.tuple(
  fc.array(fc.nat(60), { minLength: 40, maxLength: 60 }),
  fc.array(fc.integer({ min: BUDGET + 200, max: SESSION + 1_000 }), { maxLength: 1 }),
);

const trouble = (...more: readonly Happening['kind'][]): fc.Arbitrary<readonly Happening[]> =>
  fc.array(happening('join', 'join', 'leave', 'kill', ...more), { minLength: 3, maxLength: 6 });

/** Processes are killed, or stopped for longer than their session, work is slow, and the broker stands still. */
export const stormyPlans = planned(
  trouble('pause', 'broker-pause'),
  slowWork.map((parts) => parts.flat()),
);

/** Processes are killed, and in the middle of it one node of the cluster. */
export const nodeKilledPlans = planned(
  fc
    .tuple(trouble(), happening('broker-kill'), trouble())
    .map(([before, kill, after]) => [...before.slice(0, 3), kill, ...after.slice(0, 3)]),
  quickWork,
);
