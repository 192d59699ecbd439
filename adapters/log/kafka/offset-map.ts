import type { Ring } from './ring.ts';

/** What Kafka keeps beside a committed offset, in bytes (`offset.metadata.max.bytes`). */
const MOST = 4_096;
const PREFIX = 'settled:';

/**
 * What is settled beyond the watermark, as a bit for each offset, to travel with the commit: a restart delivers exactly
 * what was not settled. Empty where nothing is, or where it does not fit (then some records come twice).
 */
export const toOffsetMap = (ring: Ring): string => {
  const [base, end] = [ring.base(), ring.end()];
  if (base === end) return '';
  const bits = new Uint8Array(Math.ceil((end - base) / 8));
  let any = false;
  for (let offset = base; offset < end; offset += 1) {
    if (!ring.isSettled(offset)) continue;
    const at = offset - base;
    bits[at >> 3] = (bits[at >> 3] ?? 0) | (1 << (at & 7));
    any = true;
  }
  const text = PREFIX + Buffer.from(bits).toString('base64');
  return any && text.length <= MOST ? text : '';
};

/** Reads a commit's map back: whether an offset at or beyond `base` was settled. Anything else's metadata means no. */
export const fromOffsetMap = (base: number, text: string | null): ((offset: number) => boolean) => {
  if (text === null || !text.startsWith(PREFIX)) return () => false;
  const bits = Buffer.from(text.slice(PREFIX.length), 'base64');
  return (offset) => {
    const at = offset - base;
    return at >= 0 && at >> 3 < bits.length && (((bits[at >> 3] ?? 0) >> (at & 7)) & 1) === 1;
  };
};
