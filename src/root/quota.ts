import { lastValueFrom } from 'rxjs';
import { keepShare } from '#adapters/quota/room.ts';
import type { Budget } from '#adapters/store/ledger.ts';
import { sqliteStore } from '#adapters/store/sqlite.ts';
import type { Quota } from '../cli/composition.ts';
import { readConfig, type Config } from '../config.ts';
import { limitsOf, toMicrodollars } from '../limits.ts';

/** The ledger as it stands, for those who look at it. */
export const openQuota = async ({ fromCaller }: { readonly fromCaller: (path: string) => string }): Promise<Quota> => {
  const config = readConfig(process.env);
  const store = await sqliteStore({ directory: fromCaller(config.DATA), now: Date.now });
  const ledger = store.ledger(toBudget(config));
  return { state: () => lastValueFrom(ledger.state()), close: () => store.close() };
};

/** What may be used, by the configuration. */
export const toBudget = ({ QUOTA_LIMITS, QUOTA_MONEY_PER_DAY, QUOTA_RESERVE }: Config): Budget => ({
  limitsOf: (key) => limitsOf(QUOTA_LIMITS, key),
  moneyPerDay: toMicrodollars(QUOTA_MONEY_PER_DAY),
  keep: keepShare(QUOTA_RESERVE),
});
