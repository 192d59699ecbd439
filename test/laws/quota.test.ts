import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runs } from '../support/properties.ts';
import { inVirtualTime } from '../support/virtual-time.ts';
import { asked, moves, openTrial } from '../support/quota-trial.ts';

/** Shortly before a midnight that matters: both changes of the Pacific clocks, a month, a year, an ordinary day. */
const beginnings = [
  '2026-03-08T07:58:00Z',
  '2026-03-09T06:58:00Z',
  '2026-11-01T06:58:00Z',
  '2026-11-02T07:58:00Z',
  '2026-06-30T23:58:00Z',
  '2026-12-31T23:58:00Z',
  '2026-07-15T12:00:00Z',
].map(Date.parse);

it('law: no window of a provider is ever exceeded, and nothing is refunded on an unknown outcome', async () => {
  let admitted = 0;
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...beginnings), moves, (begins, all) =>
      inVirtualTime(async () => {
        const trial = await openTrial(begins);
        try {
          for (const move of all) {
            await trial.make(move);
            await trial.check();
          }
          admitted += trial.counts().admitted;
          refused += trial.counts().refused;
        } finally {
          await trial.close();
        }
      }),
    ),
    runs(40),
  );
  // A law that nobody came near would say nothing.
  expect(admitted).toBeGreaterThan(100);
  expect(refused).toBeGreaterThan(100);
});

it('law: asking before the time that a refusal names is in vain, and asking at it comes to an end', async () => {
  let waits = 0;
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...beginnings), moves, asked, (begins, all, call) =>
      inVirtualTime(async () => {
        const trial = await openTrial(begins);
        try {
          for (const move of all) await trial.make(move);
          waits += await trial.waitFor(call);
        } finally {
          await trial.close();
        }
      }),
    ),
    runs(200),
  );
  expect(waits).toBeGreaterThan(20);
});
