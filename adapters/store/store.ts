import type { Kysely } from 'kysely';
import type { Ledger } from '#src/ledger.ts';
import type { Cursors, Strikes } from '#src/ports.ts';
import type { History, Journal, Verdicts } from '#streams/world.ts';
import { cursors } from './cursors.ts';
import { history } from './history.ts';
import { journal } from './journal.ts';
import { ledger, type Budget } from './ledger.ts';
import { outcomes, type Outcomes } from './outcomes.ts';
import type { Schema } from './schema.ts';
import { strikes } from './strikes.ts';
import { unitOfWork } from './unit-of-work.ts';
import { verdicts } from './verdicts.ts';

/** Everything that is remembered between runs, besides the log. */
export interface Store {
  readonly verdicts: Verdicts;
  readonly history: History;
  readonly journal: Journal;
  readonly strikes: Strikes;
  readonly cursors: Cursors;
  /** The ledger of what models cost, held to a budget. */
  readonly ledger: (budget: Budget) => Ledger;
  readonly outcomes: Outcomes;
  /** The latest word on every interview that came with a calendar. */
  readonly interviews: (account: string) => Promise<readonly Interview[]>;
  readonly close: () => Promise<void>;
}

/** An interview, by the calendar's own identity. */
export interface Interview {
  readonly uid: string;
  /** ISO 8601 with offset, a date alone, or null. */
  readonly startsAt: string | null;
  readonly detail: string;
}

/** The store on any database Kysely speaks to. */
export const toStore = (options: {
  readonly db: Kysely<Schema>;
  readonly toFailure: (error: unknown) => unknown;
  readonly now: () => number;
}): Store => {
  const { perform, idle } = unitOfWork(options);
  return {
    verdicts: verdicts(perform, options.db),
    history: history(perform, options.db),
    journal: journal(perform, options.db, options.now),
    strikes: strikes(perform),
    cursors: cursors(perform),
    ledger: (budget) => ledger(perform, options.db, { budget, now: options.now }),
    outcomes: outcomes(options.db),
    interviews: async (account) => {
      const rows = await options.db.selectFrom('interviews').selectAll().where('account', '=', account).execute();
      return rows.map(({ uid, starts_at, detail }) => ({ uid, startsAt: starts_at, detail }));
    },
    close: async () => {
      await idle();
      await options.db.destroy();
    },
  };
};
