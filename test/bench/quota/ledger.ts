import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lastValueFrom, mergeMap, range, repeat, take, toArray } from 'rxjs';
import { sqliteStore } from '#adapters/store/sqlite.ts';
import type { Ledger } from '#src/ledger.ts';
import { budgetOf, callOf } from '../../support/ledger.ts';
import { toFigure, type Figure } from '../report.ts';

/** Callers that ask again as soon as they are answered, and reservations of a round. */
const [CALLERS, COUNT] = [500, 10_000];

const limits = {
  minute: { requests: 1_000_000, tokens: 1_000_000_000 },
  day: { requests: 1_000_000, tokens: 1_000_000_000 },
};

/** Durable reservations a second of one process, on a store of its own, every limit looked at. */
export const reserving = async ({ rounds }: { readonly rounds: number }): Promise<Figure> => {
  const directory = await mkdtemp(join(tmpdir(), 'bench-ledger-'));
  const store = await sqliteStore({ directory, now: Date.now });
  try {
    const ledger = store.ledger(budgetOf(limits, { moneyPerDay: 1_000_000_000_000 }));
    const perSecond: number[] = [];
    for (let round = 0; round < rounds; round += 1) perSecond.push(await measure(ledger));
    return toFigure('ledger', 'reservations/s', perSecond);
  } finally {
    await store.close();
    await rm(directory, { recursive: true });
  }
};

const measure = async (ledger: Ledger): Promise<number> => {
  const startedAt = performance.now();
  const caller = ledger.reserve(callOf()).pipe(repeat(COUNT / CALLERS));
  const answers = await lastValueFrom(
    range(CALLERS).pipe(
      mergeMap(() => caller),
      take(COUNT),
      toArray(),
    ),
  );
  if (answers.some(({ kind }) => kind !== 'reserved')) throw new Error('[bench] a reservation was refused');
  return (answers.length * 1_000) / (performance.now() - startedAt);
};
