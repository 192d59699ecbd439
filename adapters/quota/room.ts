import type { Call, Limits, Quantity, Refusal, Usage, Why, Window } from '#src/ledger.ts';
import { spansOf, WINDOWS, zoneOf, type Span } from './windows.ts';

/** The quantities. */
export const QUANTITIES: readonly Quantity[] = ['requests', 'tokens', 'money'];

/** What is counted in a window, or in a slot of the rolling one, until it ends. */
export interface Counter extends Span {
  readonly used: Usage;
}

/** What a provider said is left, less what was reserved since. */
export interface Remainder {
  readonly window: Window;
  readonly quantity: Quantity;
  readonly remaining: number;
  readonly resetsAt: number;
}

/** What is counted for a key, and known of it, at one moment. */
export interface Account {
  readonly counters: readonly Counter[];
  readonly remainders: readonly Remainder[];
  readonly limits: Limits | null;
  /** 0: not blocked. */
  readonly blockedUntil: number;
}

/** A limit, and until when the window at hand lasts. */
export interface Limit extends Span {
  readonly quantity: Quantity;
  readonly limit: number;
  readonly now: number;
}

/** How much of a limit bulk work leaves alone, for the urgent work that may come until the window's end. */
export type Keep = (limit: Limit) => number;

/** Keeps a fixed share of every limit. */
export const keepShare =
  (share: number): Keep =>
  ({ limit }) =>
    Math.ceil(limit * share);

/** All that is looked at to let a call pass. */
export interface Question {
  readonly call: Call;
  readonly account: Account;
  /** Over all providers: its only limit is the daily cap. */
  readonly total: Account;
  readonly keep: Keep;
  readonly now: number;
}

interface Shortage {
  readonly why: Why;
  readonly retryAt: number | null;
}

/** Why there is no room for a call; null where there is. Of several reasons the one that lasts longest. */
export const refusalOf = (question: Question): Refusal | null => {
  const shortages = [...barriers(question), ...overLimits(question), ...overRemainders(question), ...overCap(question)];
  const [last] = shortages.toSorted((one, other) => (other.retryAt ?? Infinity) - (one.retryAt ?? Infinity));
  return last === undefined ? null : { kind: 'refused', ...last };
};

const barriers = ({ account: { limits, blockedUntil }, now }: Question): readonly Shortage[] => {
  if (limits === null) return [{ why: 'no limits', retryAt: null }];
  return blockedUntil > now ? [{ why: 'blocked', retryAt: blockedUntil }] : [];
};

const overLimits = (question: Question): readonly Shortage[] =>
  overAll(question, question.account, zoneOf(question.call.key.provider));

const overCap = (question: Question): readonly Shortage[] =>
  overAll(question, question.total, 'UTC').map(({ why, retryAt }) => ({
    why: why === 'kept for urgent' ? why : 'daily cap',
    retryAt,
  }));

const overAll = (question: Question, { counters, limits }: Account, zone: string): readonly Shortage[] =>
  WINDOWS.flatMap((window) =>
    QUANTITIES.flatMap((quantity) => {
      const limit = limits?.[window]?.[quantity];
      if (limit === undefined) return [];
      return groupsOf(window, { question, counters, zone }).flatMap((group) =>
        overLimit(question, { ...group, window, quantity, limit }),
      );
    }),
  );

/** Counters that together must stay within a limit; the earliest moment at which asking again has a meaning. */
interface Group {
  readonly counters: readonly Counter[];
  readonly endsAt: number;
  /** When a window that has not begun yet begins. */
  readonly startsAt: number | null;
}

const groupsOf = (
  window: Window,
  { question: { call, now }, counters, zone }: { question: Question; counters: readonly Counter[]; zone: string },
): readonly Group[] => {
  const mine = counters.filter((counter) => counter.window === window && counter.endsAt > now);
  const spans = spansOf(window, { from: now, to: now + call.deadline, zone });
  return spans.map(({ endsAt }, index) => ({
    counters: window === 'minute' ? mine : mine.filter((counter) => counter.endsAt === endsAt),
    endsAt,
    startsAt: spans[index - 1]?.endsAt ?? null,
  }));
};

const overLimit = (
  { call, keep, now }: Question,
  { counters, endsAt, startsAt, window, quantity, limit }: Group & Omit<Limit, 'now'>,
): readonly Shortage[] => {
  const amount = call.atMost[quantity];
  const used = counters.reduce((sum, counter) => sum + counter.used[quantity], 0);
  const most = limit - (call.lane === 'bulk' ? keep({ window, quantity, limit, endsAt, now }) : 0);
  if (amount === 0 || used + amount <= most) return [];
  const why = used + amount <= limit ? 'kept for urgent' : (`${quantity} per ${window}` as const);
  if (amount > most) return [{ why, retryAt: null }];
  return [{ why, retryAt: startsAt ?? freeAt(counters, quantity, used + amount - most) }];
};

/** When so much has left the counters. */
const freeAt = (counters: readonly Counter[], quantity: Quantity, excess: number): number => {
  let free = 0;
  for (const { endsAt, used } of counters.toSorted((one, other) => one.endsAt - other.endsAt)) {
    free += used[quantity];
    if (free >= excess) return endsAt;
  }
  return Infinity;
};

const overRemainders = ({ call, account, keep, now }: Question): readonly Shortage[] =>
  account.remainders.flatMap(({ window, quantity, remaining, resetsAt }): readonly Shortage[] => {
    if (resetsAt <= now || call.atMost[quantity] === 0) return [];
    const limit = account.limits?.[window]?.[quantity];
    const isKeeping = call.lane === 'bulk' && limit !== undefined;
    const kept = isKeeping ? keep({ window, quantity, limit, endsAt: resetsAt, now }) : 0;
    const rest = remaining - call.atMost[quantity];
    if (rest >= kept) return [];
    return [{ why: rest >= 0 ? 'kept for urgent' : `${quantity} per ${window}`, retryAt: resetsAt }];
  });
