import { firstValueFrom } from 'rxjs';
import { afterEach, beforeEach } from 'vitest';
import type { Budget } from '#adapters/store/ledger.ts';
import type { Store } from '#adapters/store/store.ts';
import type { Call, Ledger, Refusal, Reservation, Usage } from '#src/ledger.ts';
import { callOf } from './ledger.ts';

/** One place where a store lives, by a clock of the test. */
export interface LedgerPlace {
  readonly open: (now: () => number) => Promise<Store>;
  readonly remove: () => Promise<void>;
}

/** Noon and the next midnight of UTC. */
export const [noon, midnight] = [Date.parse('2026-07-01T12:00:00Z'), Date.parse('2026-07-02T00:00:00Z')];

/** What a call of so many tokens used. */
export const used = (tokens: number): Usage => ({ requests: 1, tokens, money: 10 });

/** A store for each test of a suite, new at noon. */
export const atNoon = (place: () => Promise<LedgerPlace>) => {
  const clock = { now: noon };
  let here: LedgerPlace;
  let store: Store;
  beforeEach(async () => {
    clock.now = noon;
    here = await place();
    store = await here.open(() => clock.now);
  });
  afterEach(async () => {
    await store.close();
    await here.remove();
  });
  return {
    clock,
    ledger: (budget: Budget): Ledger => store.ledger(budget),
    restart: async (): Promise<void> => {
      await store.close();
      store = await here.open(() => clock.now);
    },
  };
};

/** Asks for an ordinary call. */
export const ask = (ledger: Ledger, call: Partial<Call> = {}): Promise<Reservation | Refusal> =>
  firstValueFrom(ledger.reserve(callOf(call)));

/** Asks for an ordinary call that there must be room for. */
export const reserve = async (ledger: Ledger, call: Partial<Call> = {}): Promise<Reservation> => {
  const answer = await ask(ledger, call);
  if (answer.kind === 'refused') throw new Error(`refused: ${answer.why}`);
  return answer;
};
