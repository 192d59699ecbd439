/** What a labelled item deserves and what it got. */
export interface Judged {
  readonly deserves: string;
  readonly got: string;
}

/** A share of counted things with its 95 % Wilson interval; null where there is nothing to count. */
export interface Share {
  readonly hits: number;
  readonly of: number;
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

export interface ClassResult {
  readonly name: string;
  readonly recall: Share;
  readonly precision: Share;
}

/** A comparison of a whole labelled set. */
export interface Evaluation {
  readonly items: number;
  readonly classes: readonly ClassResult[];
  /** Counts by deserved class, then by judged class. */
  readonly confusion: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly falseOffersPer1000: number;
  readonly missedInterviewsPer1000: number;
}

const names = ['INTERVIEW', 'OFFER', 'REJECTION', 'OTHER'];
const Z = 1.959964;

/** Wilson's score interval: honest for small counts and shares near 0 and 1. */
export const toShare = (hits: number, of: number): Share => {
  if (of === 0) return { hits, of, share: null, low: null, high: null };
  const share = hits / of;
  const centre = (share + Z ** 2 / (2 * of)) / (1 + Z ** 2 / of);
  const reach = (Z * Math.sqrt((share * (1 - share)) / of + Z ** 2 / (4 * of ** 2))) / (1 + Z ** 2 / of);
  return { hits, of, share, low: Math.max(0, centre - reach), high: Math.min(1, centre + reach) };
};

/** Compares what was deserved with what was judged. */
export const toEvaluation = (items: readonly Judged[]): Evaluation => {
  const count = (matches: (item: Judged) => boolean): number => items.filter(matches).length;
  const per1000 = (matches: (item: Judged) => boolean): number => (1000 * count(matches)) / Math.max(1, items.length);
  return {
    items: items.length,
    classes: names.map((name) => {
      const hits = count(({ deserves, got }) => deserves === name && got === name);
      return {
        name,
        recall: toShare(
          hits,
          count(({ deserves }) => deserves === name),
        ),
        precision: toShare(
          hits,
          count(({ got }) => got === name),
        ),
      };
    }),
    confusion: Object.fromEntries(
      names.map((deserved) => [
        deserved,
        Object.fromEntries(
          names.map((judged) => [judged, count(({ deserves, got }) => deserves === deserved && got === judged)]),
        ),
      ]),
    ),
    falseOffersPer1000: per1000(({ deserves, got }) => got === 'OFFER' && deserves !== 'OFFER'),
    missedInterviewsPer1000: per1000(({ deserves, got }) => deserves === 'INTERVIEW' && got !== 'INTERVIEW'),
  };
};
