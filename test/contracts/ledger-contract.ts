import { firstValueFrom } from 'rxjs';
import { describe, expect, it } from 'vitest';
import { keepShare } from '#adapters/quota/room.ts';
import { UNBILLED, type Ledger } from '#src/ledger.ts';
import { done } from '../support/collect.ts';
import { ask, atNoon, midnight, noon, reserve, used, type LedgerPlace } from '../support/ledger-place.ts';
import { budgetOf } from '../support/ledger.ts';

const tenADay = { day: { requests: 10 } };

/** What every ledger promises, over restarts too. */
export const ledgerContract = (name: string, place: () => Promise<LedgerPlace>): void => {
  describe(`${name} keeps the contract of a ledger`, () => {
    const { clock, restart, ledger: open } = atNoon(place);
    const requestsOf = async (ledger: Ledger, window: string): Promise<number | undefined> =>
      (await firstValueFrom(ledger.state())).find((standing) => standing.window === window && standing.key !== null)
        ?.used.requests;

    it('lets pass what there is room for, of all who ask at once, and tells the others when to come back', async () => {
      const ledger = open(budgetOf({ day: { requests: 1_100 } }));
      const answers = await Promise.all(Array.from({ length: 1_300 }, () => ask(ledger)));
      expect(answers.filter(({ kind }) => kind === 'reserved')).toHaveLength(1_100);
      expect(answers.at(-1)).toEqual({ kind: 'refused', why: 'requests per day', retryAt: midnight });
    });

    it('remembers over a restart what was reserved, and never refunds what was not settled', async () => {
      for (let n = 0; n < 10; n += 1) await reserve(open(budgetOf(tenADay)));
      await restart();
      clock.now = midnight - 60_000;
      expect(await ask(open(budgetOf(tenADay)))).toMatchObject({ kind: 'refused' });
      clock.now = midnight;
      expect(await ask(open(budgetOf(tenADay)))).toMatchObject({ kind: 'reserved' });
    });

    it('puts what was used in the place of what was reserved, once', async () => {
      const ledger = open(budgetOf({ day: { tokens: 1_500 } }));
      const first = await reserve(ledger);
      expect(await ask(ledger)).toMatchObject({ why: 'tokens per day' });
      await done(ledger.settle(first, used(400)));
      await reserve(ledger);
      await done(ledger.settle(first, used(0)));
      expect(await ask(ledger)).toMatchObject({ why: 'tokens per day' });
    });

    it('settles after a restart, and counts nothing for what was never billed', async () => {
      const first = await reserve(open(budgetOf({ day: { requests: 1 } })));
      await restart();
      const ledger = open(budgetOf({ day: { requests: 1 } }));
      await done(ledger.settle(first, UNBILLED));
      await reserve(ledger);
    });

    it('counts what was used beyond the reservation', async () => {
      const ledger = open(budgetOf({ day: { tokens: 3_000 } }));
      await done(ledger.settle(await reserve(ledger), used(2_500)));
      expect(await ask(ledger)).toMatchObject({ why: 'tokens per day' });
    });

    it('rolls its minute on from the end of each call, and from the deadline of a call that nobody settled', async () => {
      const ledger = open(budgetOf({ minute: { requests: 2 } }));
      const [settled] = [await reserve(ledger), await reserve(ledger)];
      clock.now += 10_000;
      await done(ledger.settle(settled, used(1)));
      expect(await ask(ledger)).toEqual({ kind: 'refused', why: 'requests per minute', retryAt: noon + 70_000 });
      clock.now = noon + 70_000;
      await reserve(ledger);
      expect(await ask(ledger)).toMatchObject({ retryAt: noon + 90_000 });
    });

    it('holds a call that may cross midnight against both days, and against one once it is settled', async () => {
      const ledger = open(budgetOf({ day: { requests: 2 } }));
      clock.now = midnight - 10_000;
      const [first] = [await reserve(ledger), await reserve(ledger)];
      await done(ledger.settle(first, used(1)));
      clock.now = midnight;
      await reserve(ledger);
      expect(await ask(ledger)).toMatchObject({ kind: 'refused' });
    });

    it('counts a call that outlived its deadline until it is settled', async () => {
      const ledger = open(budgetOf(tenADay));
      clock.now = midnight - 60_000;
      const late = await reserve(ledger);
      clock.now = midnight + 1_000;
      expect(await requestsOf(ledger, 'day')).toBe(0);
      await done(ledger.settle(late, used(1)));
      expect([await requestsOf(ledger, 'day'), await requestsOf(ledger, 'minute')]).toEqual([1, 1]);
    });

    it('says that no waiting helps where a call is larger than its limit, or nothing is configured', async () => {
      const small = open(budgetOf({ minute: { tokens: 999 } }));
      expect(await ask(small)).toEqual({ kind: 'refused', why: 'tokens per minute', retryAt: null });
      const none = open(budgetOf({}, { limitsOf: () => null }));
      expect(await ask(none)).toEqual({ kind: 'refused', why: 'no limits', retryAt: null });
    });

    it('keeps a reserve that urgent work may use and bulk work may not', async () => {
      const ledger = open(budgetOf(tenADay, { keep: keepShare(0.3) }));
      for (let n = 0; n < 7; n += 1) await reserve(ledger, { lane: 'bulk' });
      expect(await ask(ledger, { lane: 'bulk' })).toEqual({
        kind: 'refused',
        why: 'kept for urgent',
        retryAt: midnight,
      });
      for (let n = 0; n < 3; n += 1) await reserve(ledger);
      expect(await ask(ledger)).toMatchObject({ why: 'requests per day' });
    });

    it('caps the money of a day over all providers; what costs nothing may go on', async () => {
      const ledger = open(budgetOf(tenADay, { moneyPerDay: 250 }));
      const other = { provider: 'openai', project: 'work', model: 'luna' };
      await reserve(ledger);
      await reserve(ledger, { key: other });
      expect(await ask(ledger)).toEqual({ kind: 'refused', why: 'daily cap', retryAt: midnight });
      await reserve(ledger, { atMost: { requests: 1, tokens: 1, money: 0 } });
    });
  });
};
