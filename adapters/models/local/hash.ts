const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;
/** Letters that tell words apart. */
const MOST_LETTERS = 24;

/** FNV-1a over the UTF-16 units of a text, folded to `buckets`, a power of two. */
export const bucketOf = (text: string, buckets: number): number => {
  let hash = BASIS;
  for (let n = 0; n < text.length; n += 1) hash = Math.imul(hash ^ text.charCodeAt(n), PRIME);
  return ((hash ^ (hash >>> 15)) >>> 0) & (buckets - 1);
};

/** A hash of a stretch of text, by its first letters. */
export const hashOf = (text: string, start = 0, end = text.length): number => {
  let hash = BASIS;
  const last = Math.min(end, start + MOST_LETTERS);
  for (let n = start; n < last; n += 1) hash = Math.imul(hash ^ text.charCodeAt(n), PRIME);
  return hash ^ (hash >>> 15);
};

/** Folds two hashes into one; the order counts. */
export const step = (hash: number, next: number): number => {
  const mixed = Math.imul(hash ^ next, 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
};

/** The bucket of a feature: its sort, the hash of its value, and how many buckets there are (a power of two). */
export const bucket = (sort: number, value: number, buckets: number): number => {
  const mixed = Math.imul(step(value, Math.imul(sort, 0x9e3779b1)), 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 15)) >>> 0) & (buckets - 1);
};

/** Each bucket once, in the order of first sight; `buckets` bounds their numbers. */
export const distinct = (buckets: number): ((found: readonly number[]) => Int32Array) => {
  const seenAt = new Int32Array(buckets);
  let round = 0;
  return (found) => {
    round += 1;
    const kept = new Int32Array(found.length);
    let count = 0;
    for (const one of found) {
      if (seenAt[one] === round) continue;
      seenAt[one] = round;
      kept[count] = one;
      count += 1;
    }
    return kept.subarray(0, count);
  };
};
