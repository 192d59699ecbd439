import { bucketOf } from '../local/hash.ts';
import { details, NEUTRAL } from '../local/classes.ts';
import { toPlain, toSentences } from '../local/sentences.ts';
import type { Composing, Language, Trap, Whole } from './corpus.ts';
import { fill } from './fill.ts';
import type { Random } from './random.ts';

/** Deciders are dealt into this many folds, so that no model is judged on a sentence it has seen. */
export const FOLDS = 4;

/** The fold of a sentence, by its text alone. */
export const foldOf = (text: string): number => bucketOf(text, 1 << 16) % FOLDS;

/** A sentence with its class: the index of a detail, or NEUTRAL. */
export interface Example {
  readonly plain: string;
  readonly label: number;
  readonly weight: number;
  readonly fold: number;
}

/** The index of the class a trap really belongs to: some are refusals. */
export const trapLabel = (trap: Trap): number =>
  /reject|refus|absage|rechaz|recus|negativ|descart/i.test(trap.really ?? '') &&
  !/not a|no reject|keine/i.test(trap.really ?? '')
    ? details.indexOf('rejection')
    : NEUTRAL;

/** Every sentence of the corpus, with filled slots. */
export const sentenceExamples = (languages: readonly Language[], random: Random): readonly Example[] =>
  languages.flatMap(({ composing, whole }) => [
    ...(composing === null ? [] : partExamples(composing, random)),
    ...whole.flatMap(wholeExamples),
  ]);

const partExamples = ({ shared, parts }: Composing, random: Random): readonly Example[] => {
  const examples: Example[] = [];
  const add = (text: string, label: number, weight: number, fills = 2) => {
    for (let n = 0; n < fills; n++)
      examples.push({ plain: toPlain(fill(text, shared, random)), label, weight, fold: foldOf(text) });
  };
  for (const part of parts) {
    const label = details.indexOf(part.detail);
    for (const text of part.deciders) add(text, label, 1, 3);
    for (const text of part.subjects) add(text, label, 0.3, 1);
    for (const text of [...part.openers, ...part.followers, ...part.closers]) add(text, NEUTRAL, 0.5);
  }
  for (const text of [...shared.neutral, ...shared.footers]) add(text, NEUTRAL, 1);
  for (const text of [...shared.greetings, ...shared.signoffs]) add(text, NEUTRAL, 0.5, 1);
  for (const trap of shared.traps) add(trap.text, trapLabel(trap), 1.5);
  return examples;
};

/** Sentences of a whole mail: those beside its deciders may say the same again, and count little. */
const wholeExamples = (mail: Whole): readonly Example[] => {
  const fold = foldOf(mail.body);
  const deciders = mail.deciders.map(toPlain);
  const subject = { plain: toPlain(mail.subject), label: details.indexOf(mail.detail), weight: 0.4, fold };
  const sentences = toSentences(mail.body).map(({ plain }) => {
    const decides = plain.length > 8 && deciders.some((decider) => decider.includes(plain) || plain.includes(decider));
    if (decides) return { plain, label: details.indexOf(mail.detail), weight: 1, fold };
    return { plain, label: NEUTRAL, weight: mail.kind === 'OTHER' ? 0.7 : 0.15, fold };
  });
  return [...(mail.subject === '' ? [] : [subject]), ...sentences];
};
