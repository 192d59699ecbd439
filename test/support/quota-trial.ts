import fc from 'fast-check';
import { firstValueFrom } from 'rxjs';
import { expect } from 'vitest';
import { keepShare } from '#adapters/quota/room.ts';
import { UNBILLED, type Call, type Limits, type Reservation, type Usage } from '#src/ledger.ts';
import { done } from './collect.ts';
import { budgetOf, storeInMemory } from './ledger.ts';
import { simulatedProvider } from './simulated-provider.ts';

/** Limits small enough that a trial meets them all. */
export const LIMITS = {
  minute: { requests: 4, tokens: 40 },
  day: { requests: 20, tokens: 120, money: 100 },
  month: { requests: 32, money: 150 },
} as const satisfies Limits;
export const MONEY_PER_DAY = 120;
const SHARE = 0.25;

const KEYS = [
  { provider: 'groq', project: 'home', model: 'gpt-oss' },
  { provider: 'gemini', project: 'home', model: 'flash' },
] as const;

/** What may happen next. Calls are chosen by number among those there are. */
export type Move =
  | { readonly kind: 'reserve'; readonly call: Call }
  | { readonly kind: 'reach'; readonly nth: number; readonly share: number }
  | { readonly kind: 'settle' | 'crash' | 'correct'; readonly nth: number }
  | { readonly kind: 'pass'; readonly milliseconds: number };

const usage = fc.record({
  requests: fc.constant(1),
  tokens: fc.integer({ min: 0, max: 15 }),
  money: fc.integer({ min: 0, max: 12 }),
});

/** Any call that its limits allow. */
export const asked: fc.Arbitrary<Call> = fc.record({
  key: fc.constantFrom(...KEYS),
  lane: fc.constantFrom('urgent', 'bulk'),
  atMost: usage,
  deadline: fc.integer({ min: 0, max: 45_000 }),
});

const reserving = fc.record({ kind: fc.constant('reserve' as const), call: asked });

const passing = fc.record({
  kind: fc.constant('pass' as const),
  milliseconds: fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 1, max: 5_000 }) },
    { weight: 6, arbitrary: fc.integer({ min: 5_000, max: 45_000 }) },
    { weight: 1, arbitrary: fc.integer({ min: 60_000, max: 26 * 3_600_000 }) },
  ),
});

const nth = fc.nat({ max: 20 });
const share = fc.oneof(fc.constant(1), fc.double({ min: 0, max: 1, noNaN: true }));

/** Any interleaving. */
export const moves: fc.Arbitrary<readonly Move[]> = fc.array(
  fc.oneof(
    { weight: 9, arbitrary: reserving },
    { weight: 8, arbitrary: fc.record({ kind: fc.constant('reach' as const), nth, share }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('settle' as const), nth }) },
    { weight: 3, arbitrary: fc.record({ kind: fc.constantFrom('crash', 'correct'), nth }) },
    { weight: 5, arbitrary: passing },
  ),
  { minLength: 30, maxLength: 100, size: 'max' },
);

/** One call on its way. */
interface Flight {
  readonly call: Call;
  readonly reservation: Reservation;
  readonly reservedAt: number;
  /** What the provider counted; null where it has not reached it. */
  reached: Usage | null;
}

/** One ledger and the providers it is held against, by a clock that only `pass` moves. */
export const openTrial = async (begins: number) => {
  let now = begins;
  const store = await storeInMemory(() => now);
  const ledger = store.ledger(budgetOf(LIMITS, { moneyPerDay: MONEY_PER_DAY, keep: keepShare(SHARE) }));
  const provider = simulatedProvider();
  const counts = { admitted: 0, refused: 0 };
  /** Under way, and known to somebody. */
  let open: Flight[] = [];
  /** Under way, and forgotten here. */
  const lost: Flight[] = [];

  const pick = (from: readonly Flight[], index: number): Flight | undefined => from[index % Math.max(1, from.length)];
  const isLive = ({ reservation }: Flight): boolean => now <= reservation.expiresAt;

  const mayReach = (flight: Flight): boolean => flight.reached === null && isLive(flight);

  const reserve = async (call: Call): Promise<void> => {
    const answer = await firstValueFrom(ledger.reserve(call));
    counts[answer.kind === 'refused' ? 'refused' : 'admitted'] += 1;
    if (answer.kind === 'refused') {
      expect(answer.retryAt ?? Infinity).toBeGreaterThan(now);
      return;
    }
    provider.reserved(call, { id: answer.id, from: now, to: answer.expiresAt });
    open.push({ call, reservation: answer, reservedAt: now, reached: null });
    if (call.lane === 'bulk') await checkKept(call);
  };
  /** What bulk work has left over is what is kept. */
  const checkKept = async ({ key, atMost }: Call): Promise<void> => {
    for (const standing of await firstValueFrom(ledger.state())) {
      if (standing.key !== null && standing.key.provider !== key.provider) continue;
      for (const [quantity, limit] of Object.entries(standing.limit) as ['tokens', number][]) {
        if (atMost[quantity] > 0) expect(standing.left[quantity]).toBeGreaterThanOrEqual(Math.ceil(limit * SHARE));
      }
    }
  };
  const reach = (flight: Flight | undefined, share: number): void => {
    if (flight === undefined) return;
    const { atMost, key } = flight.call;
    flight.reached = { ...atMost, tokens: Math.floor(atMost.tokens * share), money: Math.floor(atMost.money * share) };
    provider.counts(key, { at: now, used: flight.reached });
  };
  const settle = async (flight: Flight | undefined): Promise<void> => {
    if (flight === undefined) return;
    open = open.filter((other) => other !== flight);
    const used = flight.reached ?? UNBILLED;
    await done(ledger.settle(flight.reservation, used));
    provider.settled(flight.reservation.id, { at: now, used });
  };
  /** The provider has lower limits than we were told, and says so. */
  const correct = async (index: number): Promise<void> => {
    const key = KEYS[index % KEYS.length] ?? KEYS[0];
    const underWay = [...open, ...lost].filter((flight) => flight.call.key === key && mayReach(flight));
    const evidence = provider.evidence(key, { now, limit: index, underWay: underWay.map(({ call }) => call) });
    await done(ledger.correct(key, [evidence]));
  };

  const make = async (move: Move): Promise<void> => {
    if (move.kind === 'reserve') return reserve(move.call);
    if (move.kind === 'reach') {
      reach(pick([...open, ...lost].filter(mayReach), move.nth), move.share);
      return;
    }
    if (move.kind === 'settle') return settle(pick(open, move.nth));
    if (move.kind === 'correct') return correct(move.nth);
    if (move.kind === 'pass') {
      now += move.milliseconds;
      // Whoever keeps its deadlines has settled by then, or will never know.
      lost.push(...open.filter((flight) => !isLive(flight)));
      open = open.filter(isLive);
      return;
    }
    const crashed = pick(open, move.nth);
    open = open.filter((flight) => flight !== crashed);
    if (crashed !== undefined) lost.push(crashed);
  };

  return {
    make,
    counts: () => counts,
    /** Asks at the time each refusal names until there is room; answers how often it had to wait. */
    waitFor: async (call: Call): Promise<number> => {
      for (let waits = 0; waits < 10; waits += 1) {
        const answer = await firstValueFrom(ledger.reserve(call));
        if (answer.kind === 'reserved') return waits;
        const at = answer.retryAt ?? Infinity;
        now = at - 1;
        expect(await firstValueFrom(ledger.reserve(call))).toMatchObject({ kind: 'refused' });
        now = at;
      }
      throw new Error('there is never room');
    },
    check: async () => {
      provider.checkLimits(LIMITS, MONEY_PER_DAY);
      for (const standing of await firstValueFrom(ledger.state())) {
        if (standing.window !== 'minute') expect(standing.used).toEqual(provider.mustHold(standing, now));
      }
    },
    close: () => store.close(),
  };
};
