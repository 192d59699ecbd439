/** Buckets of the sentence features. */
export const SENTENCE_BUCKETS = 1 << 16;
const MAX_WORDS = 90;

/** The bucket of a text: FNV-1a folded to `buckets`, a power of two. */
export const bucketOf = (text: string, buckets: number): number => {
  let hash = 0x811c9dc5;
  for (let n = 0; n < text.length; n++) hash = Math.imul(hash ^ text.charCodeAt(n), 0x01000193);
  hash ^= hash >>> 15;
  return (hash >>> 0) & (buckets - 1);
};

const step = (hash: number, word: number): number => {
  const mixed = Math.imul(hash ^ word, 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
};
const fold = (hash: number, salt: number): number => {
  const mixed = Math.imul(hash ^ salt, 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 16)) >>> 0) & (SENTENCE_BUCKETS - 1);
};
const wordHash = (word: string): number => {
  let hash = 0x811c9dc5;
  for (let n = 0; n < word.length && n < 24; n++) hash = Math.imul(hash ^ word.charCodeAt(n), 0x01000193);
  return hash ^ (hash >>> 15);
};

/** The words of a plain sentence; numbers become one word. */
export const wordsOf = (plain: string): readonly string[] =>
  (plain.match(/\p{L}+|\d+/gu) ?? []).slice(0, MAX_WORDS).map((word) => (/^\d/.test(word) ? '0' : word));

/** Buckets of the words, word pairs and triples, word beginnings and phrases of a plain sentence. */
export const sentenceFeatures = (plain: string, flags: readonly number[]): Int32Array => {
  const words = wordsOf(plain);
  const hashes = words.map(wordHash);
  const found: number[] = [fold(1, 0)];
  for (let n = 0; n < hashes.length; n++) {
    const [a, b, c] = [hashes[n] ?? 0, hashes[n + 1], hashes[n + 2]];
    found.push(fold(a, 1));
    const word = words[n] ?? '';
    if (word.length > 5) found.push(fold(wordHash(word.slice(0, 5)), 5));
    if (b === undefined) continue;
    found.push(fold(step(a, b), 2));
    if (c === undefined) continue;
    found.push(fold(step(step(a, b), c), 3), fold(step(a, c), 4));
  }
  if (plain.endsWith('?')) found.push(fold(2, 0));
  for (const flag of flags) found.push(fold(flag + 10, 6), fold(flag + 10, 7), fold(flag + 10, 8));
  return Int32Array.from(new Set(found));
};
