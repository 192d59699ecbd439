import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Evaluated } from '#src/cli/composition.ts';
import { toEvaluation, toShare } from '#src/cli/evaluation.ts';

const item = (deserved: string, got: string, facts: Partial<Evaluated['got']> = {}): Evaluated => ({
  source: 's',
  subject: '',
  tier: null,
  ambiguous: false,
  alerts: got === 'INTERVIEW' || got === 'OFFER',
  deserves: { kind: deserved },
  got: {
    kind: got,
    detail: 'x',
    company: null,
    role: null,
    when: null,
    evidence: null,
    scores: { [got]: 1 },
    ...facts,
  },
});

describe('an evaluation', () => {
  it('knows the Wilson intervals of the textbook', () => {
    // Brown, Cai, DasGupta (2001): 0 of 10 gives 0 to 0.278; 5 of 10 gives 0.237 to 0.763.
    expect(toShare(0, 10)).toMatchObject({ share: 0, low: 0, high: expect.closeTo(0.2775, 3) as number });
    const half = toShare(5, 10);
    expect([half.low, half.high]).toEqual([expect.closeTo(0.2366, 3), expect.closeTo(0.7634, 3)]);
    expect(toShare(0, 0)).toEqual({ hits: 0, of: 0, share: null, low: null, high: null });
  });

  it('has every interval around its share, and within 0 and 1', () => {
    const counts = fc
      .integer({ min: 1, max: 5_000 })
      .chain((of) => fc.tuple(fc.integer({ min: 0, max: of }), fc.constant(of)));
    fc.assert(
      fc.property(counts, ([hits, of]) => {
        const { share, low, high } = toShare(hits, of);
        expect(low!).toBeGreaterThanOrEqual(0);
        expect(low!).toBeLessThanOrEqual(share! + 1e-12);
        expect(high!).toBeGreaterThanOrEqual(share! - 1e-12);
        expect(high!).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('counts recall over what was deserved and precision over what was judged', () => {
    const { classes, confusion } = toEvaluation([
      item('INTERVIEW', 'INTERVIEW'),
      item('INTERVIEW', 'OTHER'),
      item('REJECTION', 'INTERVIEW'),
      item('OTHER', 'OTHER'),
    ]);
    expect(classes[0]).toMatchObject({ name: 'INTERVIEW', recall: { hits: 1, of: 2 }, precision: { hits: 1, of: 2 } });
    expect(classes[2]).toMatchObject({ name: 'REJECTION', recall: { hits: 0, of: 1 }, precision: { share: null } });
    expect(confusion['REJECTION']).toEqual({ INTERVIEW: 1, OFFER: 0, REJECTION: 0, OTHER: 0 });
  });

  it('counts false offers, missed interviews and false alerts per thousand', () => {
    const items = [
      item('REJECTION', 'OFFER'),
      item('INTERVIEW', 'OTHER'),
      item('OTHER', 'OFFER'),
      item('OTHER', 'OTHER'),
    ];
    expect(toEvaluation(items)).toMatchObject({
      falseOffersPer1000: 500,
      missedInterviewsPer1000: 250,
      falseAlertsPer1000: 500,
    });
    expect(toEvaluation([item('OFFER', 'OFFER')]).falseAlertsPer1000).toBeNull();
  });

  it('takes a moment for the same in whatever zone it is written, and no other', () => {
    const deserving = (when: string | null, got: string | null): Evaluated => {
      const one = item('INTERVIEW', 'INTERVIEW', { when: got });
      return { ...one, deserves: { ...one.deserves, when } };
    };
    const share = (when: string | null, got: string | null) => toEvaluation([deserving(when, got)]).answers.when.hits;
    expect(share('2026-03-09T14:00:00+01:00', '2026-03-09T13:00:00+00:00')).toBe(1);
    expect(share('2026-03-09T14:00:00+01:00', '2026-03-09T14:00:00+00:00')).toBe(0);
    expect(share('2026-03-09', '2026-03-09T00:00:00+00:00')).toBe(0);
    expect(toEvaluation([deserving(null, null)]).answers.when.of).toBe(0);
    expect(share(null, '2026-03-09')).toBe(0);
  });
});
