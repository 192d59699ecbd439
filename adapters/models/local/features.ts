import { bucket, distinct, hashOf, step } from './hash.ts';

/** Buckets of the sentence features. */
export const SENTENCE_BUCKETS = 1 << 16;

/** The words of a plain sentence as hashes: all numbers are one word. */
export interface Words {
  readonly hashes: readonly number[];
  /** Hashes of the beginnings of long words, 0 for a short one. */
  readonly stems: readonly number[];
}

const MOST_WORDS = 90;
const STEM = 5;
const NUMBER = hashOf('0');

/** Cuts a plain sentence into words. */
export const toWords = (plain: string): Words => {
  const [hashes, stems] = [[] as number[], [] as number[]];
  for (let at = 0; at < plain.length && hashes.length < MOST_WORDS;) {
    const start = at;
    const isDigits = isDigit(plain.charCodeAt(at));
    const belongs = isDigits ? isDigit : isLetter;
    while (at < plain.length && belongs(plain.charCodeAt(at))) at += 1;
    if (at === start) at += 1;
    else {
      hashes.push(isDigits ? NUMBER : hashOf(plain, start, at));
      stems.push(!isDigits && at - start > STEM ? hashOf(plain, start, start + STEM) : 0);
    }
  }
  return { hashes, stems };
};

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Letters of any script, and emoji; no punctuation, and no signs of the blocks that hold nothing else. */
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 0xc0 && !(code >= 0x2000 && code <= 0x2bff) && !(code >= 0x3000 && code <= 0x303f));

const onceEach = distinct(SENTENCE_BUCKETS);

/** Buckets of the words, word pairs and triples, word beginnings and phrases of a plain sentence. */
export const sentenceFeatures = ({ hashes, stems }: Words, plain: string, flags: readonly number[]): Int32Array => {
  const found = [sentence(0, 0)];
  for (let n = 0; n < hashes.length; n += 1) {
    const [one, two, three] = [hashes[n] ?? 0, hashes[n + 1], hashes[n + 2]];
    found.push(sentence(1, one));
    const stem = stems[n] ?? 0;
    if (stem !== 0) found.push(sentence(5, stem));
    if (two === undefined) continue;
    const pair = step(one, two);
    found.push(sentence(2, pair));
    if (three !== undefined) found.push(sentence(3, step(pair, three)), sentence(4, step(one, three)));
  }
  if (plain.endsWith('?')) found.push(sentence(0, 1));
  // Phrases weigh three times: each has three buckets.
  for (const flag of flags) found.push(sentence(6, flag), sentence(7, flag), sentence(8, flag));
  return onceEach(found);
};

const sentence = (sort: number, value: number): number => bucket(sort, value, SENTENCE_BUCKETS);
