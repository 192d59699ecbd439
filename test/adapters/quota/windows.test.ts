import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { endOf, spansOf, zoneOf } from '#adapters/quota/windows.ts';
import { runs } from '../../support/properties.ts';

const PACIFIC = 'America/Los_Angeles';
const at = (text: string): number => Date.parse(text);
const hour = 3_600_000;

describe('the windows of a quota', () => {
  it("begin Gemini's days at Pacific midnight and everybody else's at midnight UTC", () => {
    expect([zoneOf('gemini'), zoneOf('groq'), zoneOf('openai')]).toEqual([PACIFIC, 'UTC', 'UTC']);
    expect(endOf('day', at('2026-07-01T06:59:59.999Z'), PACIFIC)).toBe(at('2026-07-01T07:00:00Z'));
    expect(endOf('day', at('2026-07-01T07:00:00Z'), PACIFIC)).toBe(at('2026-07-02T07:00:00Z'));
    expect(endOf('day', at('2026-07-01T07:00:00Z'), 'UTC')).toBe(at('2026-07-02T00:00:00Z'));
  });

  it('have a day of 23 hours when the Pacific clocks go forward', () => {
    const begins = at('2026-03-08T08:00:00Z');
    expect(endOf('day', begins - 1, PACIFIC)).toBe(begins);
    expect(endOf('day', begins, PACIFIC)).toBe(begins + 23 * hour);
    expect(endOf('day', begins + 2 * hour, PACIFIC)).toBe(begins + 23 * hour);
    expect(endOf('day', begins + 23 * hour, PACIFIC)).toBe(begins + 47 * hour);
  });

  it('have a day of 25 hours when the Pacific clocks go back', () => {
    const begins = at('2026-11-01T07:00:00Z');
    expect(endOf('day', begins - 1, PACIFIC)).toBe(begins);
    expect(endOf('day', begins, PACIFIC)).toBe(begins + 25 * hour);
    expect(endOf('day', begins + 24 * hour, PACIFIC)).toBe(begins + 25 * hour);
    expect(endOf('day', begins + 25 * hour, PACIFIC)).toBe(begins + 49 * hour);
  });

  it('end with the month of their own zone, over both changes of the clocks and the year', () => {
    expect(endOf('month', at('2026-03-01T08:00:00Z'), PACIFIC)).toBe(at('2026-04-01T07:00:00Z'));
    expect(endOf('month', at('2026-11-01T07:00:00Z'), PACIFIC)).toBe(at('2026-12-01T08:00:00Z'));
    expect(endOf('month', at('2026-12-31T23:00:00Z'), 'UTC')).toBe(at('2027-01-01T00:00:00Z'));
  });

  it('end when luxon says, at any moment', () => {
    const moment = fc.integer({ min: at('2024-01-01T00:00:00Z'), max: at('2034-01-01T00:00:00Z') });
    fc.assert(
      fc.property(moment, fc.constantFrom(PACIFIC, 'UTC'), fc.constantFrom('day', 'month'), (now, zone, window) => {
        const next = DateTime.fromMillis(now, { zone })
          .startOf(window)
          .plus({ [window]: 1 });
        expect(endOf(window, now, zone)).toBe(next.toMillis());
      }),
      runs(200),
    );
  });

  it('count a call in both days where midnight lies between its beginning and its end', () => {
    const midnight = at('2026-07-02T00:00:00Z');
    const days = (from: number, to: number): readonly number[] =>
      spansOf('day', { from, to, zone: 'UTC' }).map(({ endsAt }) => endsAt);
    expect(days(midnight - 10, midnight - 1)).toEqual([midnight]);
    expect(days(midnight - 10, midnight)).toEqual([midnight, midnight + 24 * hour]);
    expect(days(midnight, midnight)).toEqual([midnight + 24 * hour]);
  });

  it('let a call roll out of the minute a minute after its end, never earlier', () => {
    const [span] = spansOf('minute', { from: 0, to: 1_500, zone: 'UTC' });
    expect(span).toEqual({ window: 'minute', endsAt: 62_000 });
  });
});
