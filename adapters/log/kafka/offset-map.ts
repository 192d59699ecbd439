import type { Ring } from './ring.ts';

/** What Kafka keeps beside a committed offset, in bytes (`offset.metadata.max.bytes`). */
const MOST = 4_096;
const PREFIX = 'settled:';

/** What was settled beyond a committed offset when it was committed. */
export interface OffsetMap {
  readonly has: (offset: number) => boolean;
  /** Nothing at or beyond this was settled. */
  readonly end: number;
}

/**
 * What is settled beyond the watermark, as a bit for each offset, to travel with the commit: a restart delivers exactly
 * what was not settled. What `before` knows of records that have not been admitted yet is handed on. Empty where nothing
 * is settled, or where it does not fit (then some records come twice).
 */
export const toOffsetMap = (ring: Ring, before: OffsetMap): string => {
  const [base, end] = [ring.base(), Math.max(ring.end(), before.end)];
  if (base >= end) return '';
  const bits = new Uint8Array(Math.ceil((end - base) / 8));
  let any = false;
  for (let offset = base; offset < end; offset += 1) {
    if (offset < ring.end() ? !ring.isSettled(offset) : !before.has(offset)) continue;
    const at = offset - base;
    bits[at >> 3] = (bits[at >> 3] ?? 0) | (1 << (at & 7));
    any = true;
  }
  const text = PREFIX + Buffer.from(bits).toString('base64');
  return any && text.length <= MOST ? text : '';
};

/** Reads a commit's map back; anything else's metadata says that nothing was settled. */
export const fromOffsetMap = (base: number, text: string | null): OffsetMap => {
  if (text === null || !text.startsWith(PREFIX)) return { has: () => false, end: base };
  const bits = Buffer.from(text.slice(PREFIX.length), 'base64');
  const end = base + bits.length * 8;
  return {
    has: (offset) => {
      const at = offset - base;
      return at >= 0 && offset < end && (((bits[at >> 3] ?? 0) >> (at & 7)) & 1) === 1;
    },
    end,
  };
};
