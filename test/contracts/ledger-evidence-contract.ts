import { firstValueFrom, Subscription } from 'rxjs';
import { describe, expect, it } from 'vitest';
import { UNBILLED } from '#src/ledger.ts';
import { done } from '../support/collect.ts';
import { ask, atNoon, midnight, noon, reserve, used, type LedgerPlace } from '../support/ledger-place.ts';
import { budgetOf, callOf } from '../support/ledger.ts';
import { until } from '../support/waiting.ts';

const tenADay = { day: { requests: 10 } };

/** What every ledger makes of what it is told, and tells. */
export const ledgerEvidenceContract = (name: string, place: () => Promise<LedgerPlace>): void => {
  describe(`${name} keeps the contract of a ledger that is told`, () => {
    const { clock, restart, ledger: open } = atNoon(place);

    it('is corrected downwards at once, by what the provider says is left, less what is under way', async () => {
      const ledger = open(budgetOf(tenADay));
      const { key } = callOf();
      await reserve(ledger);
      const told = { kind: 'remaining', window: 'day', quantity: 'requests', resetAt: clock.now + 600_000 } as const;
      await done(ledger.correct(key, [{ ...told, remaining: 3 }]));
      await done(ledger.correct(key, [{ ...told, remaining: 9 }]));
      await restart();
      const again = open(budgetOf(tenADay));
      const [first] = [await reserve(again), await reserve(again)];
      expect(await ask(again)).toEqual({ kind: 'refused', why: 'requests per day', retryAt: clock.now + 600_000 });
      await done(again.settle(first, UNBILLED));
      await reserve(again);
      clock.now += 600_000;
      await reserve(again);
    });

    it('never grows above the configuration, whatever the provider says', async () => {
      const ledger = open(budgetOf(tenADay));
      const { key } = callOf();
      const told = { window: 'day', quantity: 'requests' } as const;
      await done(ledger.correct(key, [{ ...told, kind: 'remaining', remaining: 500, resetAt: clock.now + 600_000 }]));
      await done(ledger.correct(key, [{ ...told, kind: 'limit', limit: 500 }]));
      for (let n = 0; n < 10; n += 1) await reserve(ledger);
      expect(await ask(ledger)).toMatchObject({ why: 'requests per day' });
    });

    it('learns a limit from the provider, until it is configured anew', async () => {
      const { key } = callOf();
      const quota = { kind: 'limit', window: 'day', quantity: 'requests' } as const;
      await done(open(budgetOf(tenADay)).correct(key, [{ ...quota, limit: 0 }]));
      await restart();
      const ledger = open(budgetOf(tenADay));
      expect(await ask(ledger)).toEqual({ kind: 'refused', why: 'requests per day', retryAt: null });
      await done(ledger.correct(key, [{ ...quota, limit: 1 }]));
      await reserve(ledger);
      expect(await ask(ledger)).toMatchObject({ retryAt: midnight });
      await reserve(open(budgetOf({ day: { requests: 20 } })));
    });

    it('blocks a project with all its models, and no other, until it is told', async () => {
      const ledger = open(budgetOf(tenADay));
      const key = { provider: 'gemini', project: 'a', model: 'flash' };
      await done(ledger.blockUntil(key, clock.now + 5_000));
      await done(ledger.blockUntil(key, clock.now + 1_000));
      await restart();
      const again = open(budgetOf(tenADay));
      const blocked = { kind: 'refused', why: 'blocked', retryAt: clock.now + 5_000 };
      expect(await ask(again, { key })).toEqual(blocked);
      expect(await ask(again, { key: { ...key, model: 'lite' } })).toEqual(blocked);
      await reserve(again, { key: { ...key, project: 'b' } });
      clock.now += 5_000;
      await reserve(again, { key });
    });

    it('leaves nothing reserved for one who has gone before, or while, it is written', async () => {
      const limits = { day: { requests: 1 } };
      const going = new Subscription();
      const ledger = open(
        budgetOf(limits, {
          limitsOf: () => {
            going.unsubscribe();
            return limits;
          },
        }),
      );
      ledger.reserve(callOf()).subscribe().unsubscribe();
      let answers = 0;
      going.add(ledger.reserve(callOf()).subscribe(() => (answers += 1)));
      await until(() => going.closed);
      await restart();
      expect(answers).toBe(0);
      await reserve(open(budgetOf(limits)));
    });

    it('tells what is used, left and until when, of every window of every key, and of all together', async () => {
      const ledger = open(budgetOf({ minute: { requests: 3 }, day: { tokens: 5_000 } }, { moneyPerDay: 500 }));
      expect(await firstValueFrom(ledger.state())).toMatchObject([{ key: null, used: UNBILLED, left: { money: 500 } }]);
      await done(ledger.settle(await reserve(ledger), used(700)));
      const [minute, day, month, total, ...rest] = await firstValueFrom(ledger.state());
      const { key } = callOf();
      expect(rest).toEqual([]);
      expect(minute).toMatchObject({ key, window: 'minute', left: { requests: 2 }, until: noon + 60_000 });
      expect(day).toMatchObject({ key, window: 'day', used: used(700), left: { tokens: 4_300 }, until: midnight });
      expect(month).toMatchObject({ window: 'month', used: used(700), limit: {}, blockedUntil: null });
      expect(total).toMatchObject({ key: null, window: 'day', left: { money: 490 }, until: midnight });
    });
  });
};
