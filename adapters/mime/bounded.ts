/** Most bytes of a mail that are parsed, and how many of them are its end: calendars stand behind big attachments. */
export const MOST_BYTES = 4_000_000;
const TAIL_BYTES = 1_000_000;

/** The mail, or its head and tail where it is larger than `most`. */
export const bounded = (bytes: Uint8Array, most = MOST_BYTES, tail = TAIL_BYTES): Uint8Array =>
  bytes.byteLength <= most
    ? bytes
    : Buffer.concat([bytes.subarray(0, most - tail), Buffer.from('\r\n'), bytes.subarray(-tail)]);

/** Most lines of a mail that are parsed: the parser pays for each, however short it is. */
const MOST_LINES = 60_000;
/** Empty lines in a row that nobody misses. */
const MOST_EMPTY = 50;
const [LF, CR] = [10, 13];

/** The mail without walls of empty lines, and its first lines where there are too many. */
export const withFewLines = (bytes: Uint8Array): Uint8Array => {
  if (isWithinLines(bytes)) return bytes;
  const few = withoutWalls(bytes);
  return few.subarray(0, endOfLine(few, MOST_LINES));
};

const isWithinLines = (bytes: Uint8Array): boolean => endOfLine(bytes, MOST_LINES) === bytes.byteLength;

/** Where the line of this number ends, or the end of all. */
const endOfLine = (bytes: Uint8Array, number: number): number => {
  let at = -1;
  for (let line = 0; line < number; line += 1) {
    at = bytes.indexOf(LF, at + 1);
    if (at === -1) return bytes.byteLength;
  }
  return at + 1;
};

const withoutWalls = (bytes: Uint8Array): Uint8Array => {
  const kept = new Uint8Array(bytes.byteLength);
  let [length, empty] = [0, 0];
  for (const byte of bytes) {
    if (byte === LF) empty += 1;
    else if (byte !== CR) empty = 0;
    if (empty > MOST_EMPTY) continue;
    kept[length] = byte;
    length += 1;
  }
  return kept.subarray(0, length);
};
