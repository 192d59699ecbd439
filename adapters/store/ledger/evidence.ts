import type { Evidence, Limits, QuotaKey } from '#src/ledger.ts';
import type { Page } from './page.ts';
import type { LedgerStatements } from './statements.ts';

/** What a provider told of a key. */
interface Told<E extends Evidence> {
  readonly key: QuotaKey;
  readonly evidence: E;
  /** As configured. */
  readonly limits: Limits | null;
}

/** Takes a provider at its word, where that leaves less. */
export const noteEvidence = async (
  page: Page,
  statements: LedgerStatements,
  { key, evidence, limits }: Told<Evidence>,
): Promise<void> =>
  evidence.kind === 'limit'
    ? noteLimit(page, statements, { key, evidence, limits })
    : noteRemaining(page, statements, { key, evidence, limits });

const noteLimit = async (
  page: Page,
  { putLearned }: LedgerStatements,
  { key, evidence: { window, quantity, limit }, limits }: Told<Evidence & { kind: 'limit' }>,
): Promise<void> => {
  await page.flush();
  const configured = limits?.[window]?.[quantity] ?? null;
  await putLearned(page.transaction, { ...key, span: window, quantity, bound: limit, configured });
};

/** The provider may not have counted what is still under way. */
const noteRemaining = async (
  page: Page,
  { findOpen }: LedgerStatements,
  { key, evidence: { window, quantity, remaining, resetAt } }: Told<Evidence & { kind: 'remaining' }>,
): Promise<void> => {
  if (resetAt <= page.now) return;
  const open = await findOpen(page.transaction, { ...key, now: page.now });
  const left = open.reduce((rest, row) => rest - row[quantity], remaining);
  const { remainders } = await page.account(key);
  const known = remainders.find((remainder) => remainder.window === window && remainder.quantity === quantity);
  await page.setRemainder(key, {
    window,
    quantity,
    remaining: Math.min(left, known?.remaining ?? Infinity),
    resetsAt: Math.max(resetAt, known?.resetsAt ?? 0),
  });
};
