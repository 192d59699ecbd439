/** Minutes east of UTC of the zones that RFC 5322 still allows by name. */
const named: Readonly<Record<string, number>> = {
  ut: 0,
  utc: 0,
  gmt: 0,
  z: 0,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
};

/** The offset a Date header names, in minutes; null for "-0000", for none and for nonsense. */
export const toOffset = (header: string): number | null => {
  const [, sign, hours, minutes] = /\s([+-])(\d{2}):?(\d{2})\b/.exec(header) ?? [];
  if (sign !== undefined) {
    const offset = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
    return Math.abs(offset) > 14 * 60 || (sign === '-' && offset === 0) ? null : offset;
  }
  const zone = /\s([a-z]{1,3})\s*(?:\(|$)/i.exec(header)?.[1]?.toLowerCase();
  return zone === undefined ? null : (named[zone] ?? null);
};

/** ISO 8601 in UTC, or null where the header holds no plausible date. */
export const toUtc = (header: string): string | null => {
  const time = new Date(
    header
      .replace(/\([^()]*\)/g, '')
      .slice(0, 100)
      .trim(),
  );
  const year = time.getUTCFullYear();
  return Number.isNaN(time.getTime()) || year < 1970 || year > 2200 ? null : time.toISOString();
};

/** The date of a Received header: what stands after its last semicolon. */
export const toReceivedUtc = (header: string): string | null => toUtc(header.slice(header.lastIndexOf(';') + 1));
