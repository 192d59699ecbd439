import type { Evaluated } from './composition.ts';

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
  /** Notifications at once for mail that deserves none, for each thousand of such mails; null where there is no such mail. */
  readonly falseAlertsPer1000: number | null;
  /** Of the mails of the right kind where there is a finer answer, deserved or given: how often it is right too. */
  readonly answers: Readonly<Record<Answer, Share>>;
  /** Mean squared distance of the scores from the truth, 0 (perfect) to 2. */
  readonly brier: number;
}

const answers = ['detail', 'company', 'role', 'when'] as const;
type Answer = (typeof answers)[number];

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
export const toEvaluation = (items: readonly Evaluated[]): Evaluation => {
  const count = (matches: (item: Evaluated) => boolean): number => items.filter(matches).length;
  const per1000 = (hits: number, of = items.length): number => (1000 * hits) / Math.max(1, of);
  const deserve = (name: string): number => count(({ deserves }) => deserves.kind === name);
  const meet = (deserved: string, judged: string): number =>
    count(({ deserves, got }) => deserves.kind === deserved && got.kind === judged);
  const isNoise = ({ deserves }: Evaluated): boolean => deserves.kind === 'OTHER' && deserves.detail !== 'assessment';
  return {
    items: items.length,
    classes: names.map((name) => ({
      name,
      recall: toShare(meet(name, name), deserve(name)),
      precision: toShare(
        meet(name, name),
        count(({ got }) => got.kind === name),
      ),
    })),
    confusion: Object.fromEntries(
      names.map((deserved) => [deserved, Object.fromEntries(names.map((judged) => [judged, meet(deserved, judged)]))]),
    ),
    falseOffersPer1000: per1000(count(({ deserves, got }) => got.kind === 'OFFER' && deserves.kind !== 'OFFER')),
    missedInterviewsPer1000: per1000(deserve('INTERVIEW') - meet('INTERVIEW', 'INTERVIEW')),
    falseAlertsPer1000:
      count(isNoise) === 0
        ? null
        : per1000(
            count((item) => isNoise(item) && item.alerts),
            count(isNoise),
          ),
    answers: Object.fromEntries(answers.map((answer) => [answer, shareOf(items, answer)])) as Evaluation['answers'],
    brier: items.reduce((sum, item) => sum + distanceOf(item), 0) / Math.max(1, items.length),
  };
};

const shareOf = (items: readonly Evaluated[], answer: Answer): Share => {
  const known = items.filter(
    ({ deserves, got }) =>
      deserves.kind === got.kind &&
      deserves[answer] !== undefined &&
      (deserves[answer] !== null || got[answer] !== null),
  );
  return toShare(known.filter(({ deserves, got }) => isSame(deserves[answer], got[answer])).length, known.length);
};

/** Moments are the same in whatever zone they are written. */
const isSame = (one: string | null | undefined, other: string | null): boolean =>
  one === other || (one != null && other !== null && /^\d{4}-.*T/.test(one) && Date.parse(one) === Date.parse(other));

const distanceOf = ({ deserves, got }: Evaluated): number =>
  names.reduce((sum, name) => sum + ((got.scores[name] ?? 0) - (name === deserves.kind ? 1 : 0)) ** 2, 0);
