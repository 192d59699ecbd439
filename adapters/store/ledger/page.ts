import type { Transaction } from 'kysely';
import type { Limits, Quantity, QuotaKey, Usage, Window } from '#src/ledger.ts';
import { QUANTITIES, type Account, type Counter, type Remainder } from '../../quota/room.ts';
import type { Span } from '../../quota/windows.ts';
import type { LearnedLimitRow, Schema } from '../schema.ts';
import type { LedgerStatements } from './statements.ts';

/** The accounts one transaction looks at: each read once, changed here, and written at the end. */
export interface Page {
  readonly transaction: Transaction<Schema>;
  readonly now: number;
  readonly account: (key: QuotaKey) => Promise<Account>;
  /** Adds to what is counted; less than nothing takes away. */
  readonly count: (key: QuotaKey, spans: readonly Span[], amount: Usage) => Promise<void>;
  readonly setRemainder: (key: QuotaKey, remainder: Remainder) => Promise<void>;
  /** Writes what was changed, and forgets what was read. */
  readonly flush: () => Promise<void>;
}

/** What a page is opened with. */
export interface PageOptions {
  readonly transaction: Transaction<Schema>;
  readonly statements: LedgerStatements;
  readonly limitsOf: (key: QuotaKey) => Limits | null;
  readonly now: number;
}

interface Entry {
  readonly key: QuotaKey;
  readonly counterBySpan: Map<string, Counter>;
  readonly addedBySpan: Map<string, Counter>;
  readonly remainderByName: Map<string, Remainder>;
  readonly setNames: Set<string>;
  readonly limits: Limits | null;
  readonly blockedUntil: number;
}

/** Opens a page; nothing is read yet. */
export const openPage = ({ transaction, statements, limitsOf, now }: PageOptions): Page => {
  const entryByKey = new Map<string, Entry>();
  const entryOf = async (key: QuotaKey): Promise<Entry> => {
    const known = entryByKey.get(toName(key));
    if (known !== undefined) return known;
    const entry = await readEntry({ transaction, statements, limitsOf, now }, key);
    entryByKey.set(toName(key), entry);
    return entry;
  };
  return {
    transaction,
    now,
    account: async (key) => {
      const { counterBySpan, remainderByName, limits, blockedUntil } = await entryOf(key);
      return { counters: [...counterBySpan.values()], remainders: [...remainderByName.values()], limits, blockedUntil };
    },
    count: async (key, spans, amount) => {
      const { counterBySpan, addedBySpan } = await entryOf(key);
      for (const span of spans) for (const counters of [counterBySpan, addedBySpan]) addTo(counters, span, amount);
    },
    setRemainder: async (key, remainder) => {
      const { remainderByName, setNames } = await entryOf(key);
      remainderByName.set(toLimitName(remainder), remainder);
      setNames.add(toLimitName(remainder));
    },
    flush: async () => {
      for (const entry of entryByKey.values()) await writeEntry(entry, transaction, statements);
      entryByKey.clear();
    },
  };
};

const toName = ({ provider, project, model }: QuotaKey): string => JSON.stringify([provider, project, model]);

const toLimitName = ({ window, quantity }: Pick<Remainder, 'window' | 'quantity'>): string => `${window} ${quantity}`;

const addTo = (counters: Map<string, Counter>, { window, endsAt }: Span, amount: Usage): void => {
  const name = `${window} ${endsAt}`;
  counters.set(name, { window, endsAt, used: add(counters.get(name)?.used, amount) });
};

const add = (one: Usage | undefined, other: Usage): Usage =>
  one === undefined
    ? other
    : {
        requests: one.requests + other.requests,
        tokens: one.tokens + other.tokens,
        money: one.money + other.money,
      };

const readEntry = async ({ transaction, statements, limitsOf, now }: PageOptions, key: QuotaKey): Promise<Entry> => {
  const usage = await statements.findUsage(transaction, { ...key, now });
  const remainders = await statements.findRemainders(transaction, { ...key, now });
  const [block] = await statements.findBlock(transaction, key);
  const counterBySpan = new Map<string, Counter>();
  for (const { span, ends_at, requests, tokens, money } of usage) {
    addTo(counterBySpan, { window: span as Window, endsAt: ends_at }, { requests, tokens, money });
  }
  const known = remainders.map((row): Remainder => ({
    window: row.span as Window,
    quantity: row.quantity as Quantity,
    remaining: row.remaining,
    resetsAt: row.resets_at,
  }));
  return {
    key,
    counterBySpan,
    addedBySpan: new Map(),
    remainderByName: new Map(known.map((remainder) => [toLimitName(remainder), remainder])),
    setNames: new Set(),
    limits: shrink(limitsOf(key), await statements.findLearned(transaction, key)),
    blockedUntil: block?.blocked_until ?? 0,
  };
};

/** The configured limits, lowered where the provider told a lower one since they were configured. */
const shrink = (limits: Limits | null, learned: readonly LearnedLimitRow[]): Limits | null => {
  if (limits === null) return null;
  const shrunk: Record<string, Record<string, number>> = structuredClone(limits);
  for (const { span, quantity, bound, configured } of learned) {
    const now = limits[span as Window]?.[quantity as Quantity] ?? null;
    if (now !== configured) continue;
    shrunk[span] = { ...shrunk[span], [quantity]: Math.min(bound, now ?? Infinity) };
  }
  return shrunk;
};

const writeEntry = async (entry: Entry, transaction: Transaction<Schema>, statements: LedgerStatements) => {
  const { key, addedBySpan, remainderByName, setNames } = entry;
  for (const { window, endsAt, used } of addedBySpan.values()) {
    if (QUANTITIES.every((quantity) => used[quantity] === 0)) continue;
    await statements.addUsage(transaction, { ...key, span: window, ends_at: endsAt, ...used });
  }
  for (const name of setNames) {
    const remainder = remainderByName.get(name);
    if (remainder === undefined) continue;
    const { window, quantity, remaining, resetsAt } = remainder;
    await statements.putRemainder(transaction, { ...key, span: window, quantity, remaining, resets_at: resetsAt });
  }
};
