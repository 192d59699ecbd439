import type { QuotaKey } from '#src/ledger.ts';

/** Stands for all providers together. */
export const TOTAL: QuotaKey = { provider: '', project: '', model: '' };
