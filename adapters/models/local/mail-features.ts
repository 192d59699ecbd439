import type { Mail } from '#streams/model.ts';
import { details, NEUTRAL } from './classes.ts';
import type { Words } from './features.ts';
import { bucket, distinct, step } from './hash.ts';
import { flags } from './phrases.ts';
import { hasFlag, kindOdds, type Read, type Reading } from './reading.ts';
import { senderFacts } from './senders.ts';

/** Buckets of the words of the subject. */
export const SUBJECT_BUCKETS = 1 << 11;
/** Buckets of the words of the whole mail. */
export const WORD_BUCKETS = 1 << 15;
/** Most sentences whose words are read. */
const MOST_SENTENCES = 60;

/** What the mail classifier sees of a mail: bounded aggregates, whatever the mail's length. */
export interface MailFeatures {
  readonly values: Float64Array;
  readonly subject: Int32Array;
  readonly words: Int32Array;
}

type Seen = Pick<Mail, 'from' | 'bulk' | 'subject'>;

/** Aggregates over the sentences, the subject and the sender. */
export const mailFeatures = (mail: Seen, reading: Reading): MailFeatures => ({
  values: Float64Array.from([
    1,
    ...twoHighest(reading.sentences),
    ...reading.subject.odds.subarray(0, NEUTRAL),
    ...kindMaxima(reading),
    ...flagCounts(reading),
    ...firmFlags(reading.sentences),
    ...senderFacts(mail),
    Number(mail.bulk),
    Number(/^(?:re|aw|antw|sv|rv|res)\s?:/i.test(mail.subject)),
    Number(/^(?:fwd?|wg|tr|enc)\s?:/i.test(mail.subject)),
    Math.min(reading.sentences.length, 40) / 40,
    Number(reading.sentences.length < 5),
  ]),
  subject: subjectWords(reading.subject),
  words: mailWords(reading),
});

const onceEach = distinct(WORD_BUCKETS);

/** Buckets of the words and word pairs of subject and text, each once. */
const mailWords = ({ subject, sentences }: Reading): Int32Array => {
  const found: number[] = [];
  for (const { words } of [subject, ...sentences.slice(0, MOST_SENTENCES)]) addWords(found, words, WORD_BUCKETS);
  return onceEach(found);
};

const addWords = (found: number[], { hashes }: Words, buckets: number): void => {
  for (let n = 0; n < hashes.length; n += 1) {
    const [one, two] = [hashes[n] ?? 0, hashes[n + 1]];
    found.push(bucket(1, one, buckets));
    if (two !== undefined) found.push(bucket(2, step(one, two), buckets));
  }
};

const twoHighest = (sentences: readonly Read[]): number[] => {
  const first = new Array<number>(details.length).fill(0);
  const second = new Array<number>(details.length).fill(0);
  for (const { odds } of sentences)
    for (let c = 0; c < details.length; c++) {
      const value = odds[c] ?? 0;
      if (value > (first[c] ?? 0)) {
        second[c] = first[c] ?? 0;
        first[c] = value;
      } else if (value > (second[c] ?? 0)) second[c] = value;
    }
  return [...first, ...second];
};

const kindMaxima = ({ sentences }: Reading): number[] =>
  (['INTERVIEW', 'OFFER', 'REJECTION', 'OTHER'] as const).flatMap((kind) => {
    const highest = sentences.reduce((most, read) => Math.max(most, kindOdds(read, kind)), 0);
    return [highest, Number(highest > 0.5), Number(highest > 0.85)];
  });

const flagCounts = ({ subject, sentences }: Reading): number[] => {
  const counts = new Array<number>(flags.length).fill(0);
  for (const read of sentences) for (const flag of read.flags) counts[flag] = (counts[flag] ?? 0) + 1;
  const found = new Array<number>(flags.length * 3).fill(0);
  counts.forEach((count, flag) => {
    found[flag] = Number(count > 0);
    found[flags.length + flag] = Math.min(count, 3) / 3;
  });
  for (const flag of subject.flags) found[flags.length * 2 + flag] = 1;
  return found;
};

/** Phrases of news in a sentence that is neither conditional nor about the past. */
const firmFlags = (sentences: readonly Read[]): number[] =>
  (['rejection', 'interview', 'offer', 'scheduling', 'closed'] as const).map((flag) =>
    Number(sentences.some((read) => hasFlag(read, flag) && !hasFlag(read, 'conditional') && !hasFlag(read, 'past'))),
  );

const subjectWords = ({ words }: Read): Int32Array => {
  const found: number[] = [];
  addWords(found, words, SUBJECT_BUCKETS);
  return Int32Array.from(new Set(found));
};
