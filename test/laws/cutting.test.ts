import fc from 'fast-check';
import { firstValueFrom, merge, timer } from 'rxjs';
import { endWith, takeUntil } from 'rxjs';
import { describe, expect, it } from 'vitest';
import type { RawMail } from '#streams/model.ts';
import { arbitraryInbox } from '../support/arbitrary-inbox.ts';
import { done } from '../support/collect.ts';
import { runs } from '../support/properties.ts';
import { openPlace, outcomesOf, type Place } from '../support/world.ts';

interface Result {
  readonly alerts: readonly string[];
  readonly unmarkedRepeats: number;
  readonly outcomes: ReadonlyMap<number, readonly string[]>;
}

const resultOf = async (place: Place): Promise<Result> => {
  const ids = place.shown.map(({ notification }) => notification.id);
  const unmarked = place.shown.filter(({ repeated }) => !repeated).map(({ notification }) => notification.id);
  return {
    alerts: [...new Set(ids)].toSorted(),
    unmarkedRepeats: unmarked.length - new Set(unmarked).size,
    outcomes: await outcomesOf(place),
  };
};

const inPlace = async (mails: readonly RawMail[], run: (place: Place) => Promise<unknown>): Promise<Result> => {
  const place = await openPlace(mails);
  try {
    await run(place);
    return await resultOf(place);
  } finally {
    await place.remove();
  }
};

const whole = (mails: readonly RawMail[]): Promise<Result> => inPlace(mails, (place) => done(place.start().run()));

/** Kills the graph after so many milliseconds, each time losing all that is not durable, then lets it finish. */
const killed = (mails: readonly RawMail[], lives: readonly number[]): Promise<Result> =>
  inPlace(mails, async (place) => {
    for (const life of lives) {
      const { run } = place.start();
      await firstValueFrom(merge(run().pipe(endWith('ended')), timer(life)));
    }
    await done(place.start().run());
  });

/** One actor at a time gets to run for a while, as if each were a process of its own that comes and goes. */
const actorByActor = (mails: readonly RawMail[], order: readonly number[]): Promise<Result> =>
  inPlace(mails, async (place) => {
    for (const turn of order) {
      const { actors, log } = place.start();
      const actor = actors[turn % actors.length]!;
      const running = actor.run({ log, strikes: place.store.strikes, pauses: [], stopping: timer(6) });
      await done(running.pipe(takeUntil(timer(200))));
    }
    await done(place.start().run());
  });

describe('law: cutting is free', () => {
  it('gives the same verdicts and alerts when killed at any point and started again', async () => {
    await fc.assert(
      fc.asyncProperty(
        arbitraryInbox(),
        fc.array(fc.integer({ min: 0, max: 25 }), { minLength: 1, maxLength: 5 }),
        async (mails, lives) => {
          const [one, other] = [await whole(mails), await killed(mails, lives)];
          expect(other.outcomes).toEqual(one.outcomes);
          expect(other.alerts).toEqual(one.alerts);
          expect(other.unmarkedRepeats).toBe(0);
        },
      ),
      runs(15),
    );
  });

  it('gives the same verdicts and alerts actor by actor, in any order of turns', async () => {
    await fc.assert(
      fc.asyncProperty(
        arbitraryInbox({ maxMails: 12 }),
        fc.array(fc.nat(5), { minLength: 1, maxLength: 8 }),
        async (mails, order) => {
          const [one, other] = [await whole(mails), await actorByActor(mails, order)];
          expect(other).toEqual(one);
        },
      ),
      runs(8),
    );
  });
});
