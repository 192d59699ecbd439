import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import { ignoreElements } from 'rxjs';
import {
  UNBILLED,
  type Call,
  type Ledger,
  type Limits,
  type QuotaKey,
  type Refusal,
  type Reservation,
  type Usage,
} from '#src/ledger.ts';
import { refusalOf, type Keep } from '../quota/room.ts';
import { spansOf, WINDOWS, zoneOf, type Span } from '../quota/windows.ts';
import { noteEvidence } from './ledger/evidence.ts';
import { openPage, type Page } from './ledger/page.ts';
import { TOTAL } from './ledger/total.ts';
import { standings } from './ledger/standings.ts';
import { ledgerStatements, type LedgerStatements } from './ledger/statements.ts';
import { turns } from './ledger/turns.ts';
import type { ReservationRow, Schema } from './schema.ts';
import type { Perform } from './unit-of-work.ts';

/** What may be used. */
export interface Budget {
  /** Null: nothing is configured, and nothing may be used. */
  readonly limitsOf: (key: QuotaKey) => Limits | null;
  /** A hard cap over all providers, in millionths of a US dollar a day of UTC. */
  readonly moneyPerDay: number;
  readonly keep: Keep;
}

/** Milliseconds between two looks for what is counted no more, and how long after its end that stays. */
const PRUNING = { every: 3_600_000, after: 86_400_000 };

/** Requests, tokens and money of every model, in the store: whoever shares its file shares the windows. */
export const ledger = (
  perform: Perform,
  db: Kysely<Schema>,
  { budget, now }: { readonly budget: Budget; readonly now: () => number },
): Ledger => {
  const statements = ledgerStatements(db);
  const limitsOf = (key: QuotaKey): Limits | null =>
    key === TOTAL ? { day: { money: budget.moneyPerDay } } : budget.limitsOf(key);
  const prune = pruner(statements);
  const turn = turns<Page>(perform, {
    open: async (transaction) => {
      await statements.takeTurn(transaction, {});
      return openPage({ transaction, statements, limitsOf, now: now() });
    },
    close: async (page) => {
      await page.flush();
      await prune(page);
    },
  });
  const settle: Ledger['settle'] = ({ id }, used) =>
    turn((page) => settleOn(page, statements, { id, used })).pipe(ignoreElements());

  return {
    reserve: (call) =>
      turn(
        (page) => reserveOn(page, statements, { call, keep: budget.keep }),
        (answer) => answer.kind === 'reserved' && settle(answer, UNBILLED).subscribe(),
      ),
    settle,
    correct: (key, evidence) =>
      turn(async (page) => {
        for (const one of evidence) await noteEvidence(page, statements, { key, evidence: one, limits: limitsOf(key) });
      }).pipe(ignoreElements()),
    blockUntil: ({ provider, project }, at) =>
      turn(async (page) => {
        await page.flush();
        await statements.putBlock(page.transaction, { provider, project, blocked_until: at });
      }).pipe(ignoreElements()),
    state: () =>
      perform((transaction) => standings(openPage({ transaction, statements, limitsOf, now: now() }), statements)),
  };
};

const reserveOn = async (
  page: Page,
  statements: LedgerStatements,
  { call, keep }: { readonly call: Call; readonly keep: Keep },
): Promise<Reservation | Refusal> => {
  const { now } = page;
  const { key, atMost, deadline } = call;
  const [account, total] = [await page.account(key), await page.account(TOTAL)];
  const refusal = refusalOf({ call, account, total, keep, now });
  if (refusal !== null) return refusal;
  const reservation = { kind: 'reserved', id: randomUUID(), expiresAt: now + deadline } as const;
  await countCall(page, key, { from: now, to: reservation.expiresAt, amount: atMost });
  for (const remainder of account.remainders) {
    await page.setRemainder(key, { ...remainder, remaining: remainder.remaining - atMost[remainder.quantity] });
  }
  const times = { reserved_at: now, expires_at: reservation.expiresAt };
  await statements.addReservation(page.transaction, { ...key, id: reservation.id, ...times, ...atMost });
  return reservation;
};

/** What was counted until the deadline is counted until now, and what was really used in its place. */
const settleOn = async (
  page: Page,
  statements: LedgerStatements,
  { id, used }: { readonly id: string; readonly used: Usage },
): Promise<void> => {
  const [row] = await statements.takeReservation(page.transaction, { id });
  if (row === undefined) return;
  const { key, from, to, reserved } = toReserved(row);
  const now = Math.max(from, page.now);
  await countCall(page, key, { from, to, amount: difference(UNBILLED, reserved) });
  await countCall(page, key, { from, to: now, amount: used });
  // A correction made after the deadline has not held back anything for this call.
  if (now > to) return;
  const { remainders } = await page.account(key);
  for (const remainder of remainders) {
    const unused = reserved[remainder.quantity] - used[remainder.quantity];
    await page.setRemainder(key, { ...remainder, remaining: remainder.remaining + unused });
  }
};

const toReserved = (row: ReservationRow) => ({
  key: { provider: row.provider, project: row.project, model: row.model },
  from: row.reserved_at,
  to: row.expires_at,
  reserved: { requests: row.requests, tokens: row.tokens, money: row.money },
});

const difference = (one: Usage, other: Usage): Usage => ({
  requests: one.requests - other.requests,
  tokens: one.tokens - other.tokens,
  money: one.money - other.money,
});

const countCall = async (
  page: Page,
  key: QuotaKey,
  { from, to, amount }: { readonly from: number; readonly to: number; readonly amount: Usage },
): Promise<void> => {
  const stretch = { from, to, zone: zoneOf(key.provider) };
  const spans = WINDOWS.flatMap((window) => spansOf(window, stretch));
  await page.count(key, spans.filter(isCounted(page.now)), amount);
  await page.count(TOTAL, spansOf('day', { ...stretch, zone: 'UTC' }), amount);
};

/** What has rolled out may have been forgotten: nothing is taken away from it any more. */
const isCounted =
  (now: number) =>
  ({ window, endsAt }: Span): boolean =>
    window !== 'minute' || endsAt > now;

/** Forgets from time to time what is counted no more. */
const pruner = (statements: LedgerStatements) => {
  let last = -Infinity;
  return async ({ transaction, now }: Page): Promise<void> => {
    if (now < last + PRUNING.every) return;
    last = now;
    const before = now - PRUNING.after;
    await statements.pruneMinutes(transaction, { before });
    await statements.pruneReservations(transaction, { before });
  };
};
