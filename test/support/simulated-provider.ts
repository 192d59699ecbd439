import { DateTime } from 'luxon';
import { expect } from 'vitest';
import {
  UNBILLED,
  type Call,
  type Evidence,
  type Limits,
  type Quantity,
  type QuotaKey,
  type Standing,
  type Usage,
} from '#src/ledger.ts';

/** A call the provider has counted. */
interface Counted {
  readonly key: QuotaKey;
  readonly at: number;
  readonly used: Usage;
}

/** A call as the ledger must hold it: for every day and month from its beginning to its end. */
interface Held {
  readonly key: QuotaKey;
  readonly from: number;
  readonly to: number;
  readonly used: Usage;
}

/** What a provider promised: no more than this is counted from then on. */
interface Promised {
  readonly key: QuotaKey;
  readonly from: number;
  readonly until: number;
  readonly tokens: number;
}

const MINUTE = 60_000;
const QUANTITIES = ['requests', 'tokens', 'money'] as const;

const zoneOf = (key: QuotaKey | null): string => (key?.provider === 'gemini' ? 'America/Los_Angeles' : 'UTC');

const beginOf = (window: 'day' | 'month', at: number, zone: string): number =>
  DateTime.fromMillis(at, { zone }).startOf(window).toMillis();

const endOf = (window: 'day' | 'month', at: number, zone: string): number =>
  DateTime.fromMillis(at, { zone })
    .startOf(window)
    .plus({ [window]: 1 })
    .toMillis();

const sum = (all: readonly { readonly used: Usage }[]): Usage =>
  all.reduce<Usage>(
    (total, { used }) => ({
      requests: total.requests + used.requests,
      tokens: total.tokens + used.tokens,
      money: total.money + used.money,
    }),
    UNBILLED,
  );

/** Providers that count what reaches them, at the moment it does, and know nothing of reservations. */
export const simulatedProvider = () => {
  const counted: Counted[] = [];
  const heldById = new Map<string, Held>();
  const promises: Promised[] = [];

  const isSame = (one: QuotaKey, other: QuotaKey): boolean => one.provider === other.provider;
  const since = (key: QuotaKey | null, from: number): readonly Counted[] =>
    counted.filter((one) => one.at >= from && (key === null || isSame(one.key, key)));
  const expectWithin = (calls: readonly Counted[], limit: Partial<Usage> | undefined, what: string): void => {
    const used = sum(calls);
    for (const quantity of QUANTITIES) {
      expect(used[quantity], `${quantity} per ${what}`).toBeLessThanOrEqual(limit?.[quantity] ?? Infinity);
    }
  };

  return {
    reserved: (
      { key, atMost }: Call,
      { id, from, to }: { readonly id: string; readonly from: number; readonly to: number },
    ) => heldById.set(id, { key, from, to, used: atMost }),
    settled: (id: string, { at, used }: { readonly at: number; readonly used: Usage }) => {
      const held = heldById.get(id);
      if (held !== undefined) heldById.set(id, { ...held, to: at, used });
    },
    counts: (key: QuotaKey, { at, used }: { readonly at: number; readonly used: Usage }) => {
      counted.push({ key, at, used });
    },
    /** What is left of today's tokens by a limit of its own, in a header. */
    evidence: (
      key: QuotaKey,
      { now, limit, underWay }: { readonly now: number; readonly limit: number; readonly underWay: readonly Call[] },
    ): Evidence => {
      const resetAt = now + MINUTE;
      const reserved = underWay.reduce((total, { atMost }) => total + atMost.tokens, 0);
      promises.push({ key, from: counted.length, until: resetAt, tokens: Math.max(limit, reserved) });
      return { kind: 'remaining', window: 'day', quantity: 'tokens', remaining: limit, resetAt };
    },
    /** No 60 seconds, no day and no month of any provider, no day of all of them, and nothing beyond what they told. */
    checkLimits: (limits: Limits, moneyPerDay: number) => {
      const last = counted.at(-1);
      if (last === undefined) return;
      const { key, at } = last;
      expectWithin(since(key, at - MINUTE + 1), limits.minute, 'minute');
      expectWithin(since(key, beginOf('day', at, zoneOf(key))), limits.day, 'day');
      expectWithin(since(key, beginOf('month', at, zoneOf(key))), limits.month, 'month');
      expectWithin(since(null, beginOf('day', at, 'UTC')), { money: moneyPerDay }, 'day over all');
      for (const told of promises) {
        const after = counted.slice(told.from).filter((one) => isSame(one.key, told.key) && one.at < told.until);
        expectWithin(after, { tokens: told.tokens }, 'correction');
      }
    },
    /** All that was reserved and not settled, and all that was used, in the window that is now. */
    mustHold: ({ key, window }: Pick<Standing, 'key' | 'window'>, now: number): Readonly<Record<Quantity, number>> => {
      const span = window === 'month' ? window : 'day';
      const [from, to] = [beginOf(span, now, zoneOf(key)), endOf(span, now, zoneOf(key))];
      const inside = [...heldById.values()].filter(
        (held) => (key === null || isSame(held.key, key)) && held.from < to && held.to >= from,
      );
      return sum(inside);
    },
  };
};
