import type { Mail } from '#streams/model.ts';
import { details, kindAt, NEUTRAL } from './classes.ts';
import { softmax } from './exponential.ts';
import { sentenceFeatures, toWords, type Words } from './features.ts';
import { scoreSparse, type Linear } from './linear.ts';
import { addressesMachine, flags as names, flagsOf, type Flag } from './phrases.ts';
import { toPlain, toSentences, type Sentence } from './sentences.ts';

/** A sentence with what the sentence classifier and the phrases say of it. */
export interface Read extends Sentence {
  /** Probability of each detail, then of deciding nothing. */
  readonly odds: Float64Array;
  readonly flags: readonly number[];
  readonly words: Words;
  /** It gives orders to whatever reads the mail, and so says nothing itself. */
  readonly speaksToMachine: boolean;
}

/** A mail as far as the sentence classifier has read it. */
export interface Reading {
  readonly subject: Read;
  readonly sentences: readonly Read[];
}

/** Reads every sentence of subject and text; quoted history is not read. */
export const readMail = (mail: Pick<Mail, 'subject' | 'text'>, model: Linear): Reading => ({
  subject: readSentence({ raw: mail.subject.slice(0, 300).trim(), plain: toPlain(mail.subject.slice(0, 300)) }, model),
  sentences: toSentences(mail.text).map((sentence) => readSentence(sentence, model)),
});

const readSentence = (sentence: Sentence, model: Linear): Read => {
  const speaksToMachine = addressesMachine(sentence.plain);
  if (sentence.plain === '' || speaksToMachine) return { ...sentence, ...unread, speaksToMachine };
  const [flags, words] = [flagsOf(sentence.plain), toWords(sentence.plain)];
  const features = sentenceFeatures(words, sentence.plain, flags);
  return {
    raw: sentence.raw,
    plain: sentence.plain,
    odds: softmax(scoreSparse(model, features)),
    flags,
    words,
    speaksToMachine,
  };
};

const silent = (): Float64Array => {
  const odds = new Float64Array(NEUTRAL + 1);
  odds[NEUTRAL] = 1;
  return odds;
};

/** A sentence that says nothing, or nothing that may count. */
const unread: Omit<Read, keyof Sentence | 'speaksToMachine'> = {
  odds: silent(),
  flags: [],
  words: { hashes: [], stems: [] },
};

const numberByFlag: ReadonlyMap<Flag, number> = new Map(names.map((flag, n) => [flag, n]));

/** Whether a sentence holds a phrase of this kind. */
export const hasFlag = (read: Read, flag: Flag): boolean => read.flags.includes(numberByFlag.get(flag) ?? -1);

/** Probability that a sentence decides this kind. */
export const kindOdds = (read: Read, kind: (typeof kindAt)[number]): number => {
  let sum = 0;
  for (let c = 0; c < details.length; c++) if (kindAt[c] === kind) sum += read.odds[c] ?? 0;
  return sum;
};
