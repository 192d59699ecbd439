import type { Limits, Quantity, QuotaKey, Standing, Usage, Window } from '#src/ledger.ts';
import { QUANTITIES, type Account, type Counter } from '../../quota/room.ts';
import { endOf, WINDOWS, zoneOf } from '../../quota/windows.ts';
import type { Page } from './page.ts';
import type { LedgerStatements } from './statements.ts';
import { TOTAL } from './total.ts';

/** Every window of every key that was ever used, and the cap over all of them. */
export const standings = async (page: Page, { findKeys }: LedgerStatements): Promise<readonly Standing[]> => {
  const keys = (await findKeys(page.transaction, {})).filter(({ provider }) => provider !== TOTAL.provider);
  const found: Standing[] = [];
  for (const key of keys.toSorted(byName)) {
    const account = await page.account(key);
    for (const window of WINDOWS) found.push(toStanding(key, { window, account, now: page.now }));
  }
  return [...found, toStanding(null, { window: 'day', account: await page.account(TOTAL), now: page.now })];
};

const byName = (one: QuotaKey, other: QuotaKey): number =>
  one.provider.localeCompare(other.provider) ||
  one.project.localeCompare(other.project) ||
  one.model.localeCompare(other.model);

const toStanding = (
  key: QuotaKey | null,
  { window, account, now }: { readonly window: Window; readonly account: Account; readonly now: number },
): Standing => {
  const zone = zoneOf(key?.provider ?? '');
  const ends = window === 'minute' ? null : endOf(window, now, zone);
  const counters = account.counters.filter(
    (counter) => counter.window === window && (ends === null || counter.endsAt === ends),
  );
  const used = Object.fromEntries(
    QUANTITIES.map((quantity) => [quantity, counters.reduce((sum, counter) => sum + counter.used[quantity], 0)]),
  ) as Record<Quantity, number>;
  const limit = account.limits?.[window] ?? {};
  return {
    key,
    window,
    used,
    limit,
    left: leftOf(account, { window, used, limit }),
    until: ends ?? Math.max(now, ...counters.filter(isUsed).map(({ endsAt }) => endsAt)),
    blockedUntil: account.blockedUntil > now ? account.blockedUntil : null,
  };
};

/** What was settled early leaves an empty slot behind. */
const isUsed = ({ used }: Counter): boolean => QUANTITIES.some((quantity) => used[quantity] !== 0);

const leftOf = (
  { remainders }: Account,
  {
    window,
    used,
    limit,
  }: { readonly window: Window; readonly used: Usage; readonly limit: NonNullable<Limits[Window]> },
): Standing['left'] => {
  const left: Partial<Record<Quantity, number>> = {};
  for (const quantity of QUANTITIES) {
    const told = remainders.find((one) => one.window === window && one.quantity === quantity)?.remaining;
    const rest = Math.min((limit[quantity] ?? Infinity) - used[quantity], told ?? Infinity);
    if (rest < Infinity) left[quantity] = Math.max(0, rest);
  }
  return left;
};
