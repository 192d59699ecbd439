import type { Command } from 'commander';
import type { Quantity, Standing } from '../ledger.ts';
import { toDollars } from '../limits.ts';
import type { Composition } from './composition.ts';
import { opened, printRows } from './opened.ts';
import { fromCaller } from './replay.ts';
import { toTable } from './table.ts';

/** `quota`: what models have cost, and what is left. */
export const quotaCommand = (program: Command, { openQuota }: Composition): void => {
  program
    .command('quota')
    .description('requests, tokens and money used, left and until when, by provider, project, model and window')
    .option('--json', 'as JSON')
    .action(({ json }: { json?: true }) =>
      opened(
        () => openQuota({ fromCaller }),
        async (quota) => {
          printRows((await quota.state()).map(toRow), { json, toText });
        },
      ),
    );
};

/** One window; money in US dollars, times in ISO 8601; null where there is no limit. */
interface Row {
  /** Null: all together, as is project and model. */
  readonly provider: string | null;
  readonly project: string | null;
  readonly model: string | null;
  readonly window: string;
  readonly used: Readonly<Record<Quantity, number>>;
  readonly limit: Readonly<Record<Quantity, number | null>>;
  readonly left: Readonly<Record<Quantity, number | null>>;
  readonly until: string;
  readonly blockedUntil: string | null;
}

const toRow = ({ key, window, used, limit, left, until, blockedUntil }: Standing): Row => ({
  provider: key?.provider ?? null,
  project: key?.project ?? null,
  model: key?.model ?? null,
  window,
  used: { ...used, money: toDollars(used.money) },
  limit: toAmounts(limit),
  left: toAmounts(left),
  until: new Date(until).toISOString(),
  blockedUntil: blockedUntil === null ? null : new Date(blockedUntil).toISOString(),
});

const toAmounts = ({ requests, tokens, money }: Standing['limit']): Row['limit'] => ({
  requests: requests ?? null,
  tokens: tokens ?? null,
  money: money === undefined ? null : toDollars(money),
});

const toText = (rows: readonly Row[]): string => {
  const table = toTable(
    ['provider', 'project', 'model', 'window', 'requests', 'tokens', 'US dollars', 'until', 'blocked until'],
    rows.map((row) => [
      row.provider ?? 'all',
      row.project ?? '',
      row.model ?? '',
      row.window,
      toUse(row, 'requests'),
      toUse(row, 'tokens'),
      toUse(row, 'money'),
      row.until,
      row.blockedUntil ?? '',
    ]),
  );
  return rows.some(({ provider }) => provider !== null) ? `used / limit (left)\n\n${table}` : toUnused(rows);
};

const toUse = ({ used, limit, left }: Row, quantity: Quantity): string =>
  left[quantity] === null ? `${used[quantity]}` : `${used[quantity]} / ${limit[quantity] ?? '-'} (${left[quantity]})`;

const toUnused = ([all]: readonly Row[]): string =>
  `No model of a provider has been asked yet: nothing has been used.` +
  (all === undefined ? '' : ` Up to ${all.left.money ?? 0} US dollars may be spent until ${all.until}.`);
