import fc from 'fast-check';
import { EMPTY, lastValueFrom, of, throwError, timer, toArray } from 'rxjs';
import { map, mergeMap } from 'rxjs';
import { describe, expect, it } from 'vitest';
import type { Delivery } from '#src/delivery.ts';
import { Failure } from '#src/failure.ts';
import { perform } from '#src/perform.ts';
import { arbitraryInbox } from '../support/arbitrary-inbox.ts';
import { done } from '../support/collect.ts';
import { runs } from '../support/properties.ts';
import { memoryStrikes } from '../support/strikes.ts';
import { openPlace, outcomesOf } from '../support/world.ts';

type Fate = 'drop' | 'one' | 'three' | 'late' | 'dead' | 'weather';

describe('law: conservation', () => {
  it('settles each delivery once, whatever the behaviour does to it', async () => {
    const fate = fc.constantFrom<Fate>('drop', 'one', 'three', 'late', 'dead', 'weather');
    await fc.assert(
      fc.asyncProperty(fc.array(fate, { maxLength: 40 }), async (fates) => {
        const tried = new Set<number>();
        const does = (index: number) => {
          const first = !tried.has(index);
          tried.add(index);
          if (fates[index] === 'drop') return EMPTY;
          if (fates[index] === 'dead') return throwError(() => new Failure('MAIL_EMPTY', 'nothing'));
          if (fates[index] === 'weather' && first) return throwError(() => new Failure('BUSY', 'held'));
          if (fates[index] === 'late') return timer(1).pipe(map(() => index));
          return of(...(fates[index] === 'three' ? [index, index, index] : [index]));
        };
        const deliveries = fates.map((_, index): Delivery<number> => ({
          receipt: { inbox: 'mails', partition: 0, offset: String(index) },
          key: String(index),
          value: index,
          headers: {},
        }));
        const settled = await lastValueFrom(
          of(deliveries).pipe(
            mergeMap((all) => all),
            perform({
              group: 'g',
              does,
              entries: (value) => [{ topic: 'out', key: 'k', value: Buffer.from(String(value)), headers: {} }],
              toBytes: () => null,
              strikes: memoryStrikes(),
              pauses: [0],
            }),
            toArray(),
          ),
        );
        expect(settled.map(({ receipt }) => Number(receipt.offset)).toSorted((a, b) => a - b)).toEqual(
          fates.map((_, index) => index),
        );
      }),
      runs(50),
    );
  });

  it('ends every mail of any inbox judged or dead with a code, never both, never neither', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryInbox(), async (mails) => {
        const place = await openPlace(mails);
        try {
          await done(place.start().run());
          const outcomes = await outcomesOf(place);
          expect([...outcomes.keys()].toSorted((a, b) => a - b)).toEqual(mails.map(({ seq }) => seq));
          for (const found of outcomes.values()) expect(found).toHaveLength(1);
        } finally {
          await place.remove();
        }
      }),
      runs(15),
    );
  });
});
