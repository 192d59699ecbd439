/** Most bytes of a mail that are parsed, and how many of them are its end: calendars stand behind big attachments. */
export const MOST_BYTES = 4_000_000;
const TAIL_BYTES = 1_000_000;

/** The mail, or its head and tail where it is larger than `most`. */
export const bounded = (bytes: Uint8Array, most = MOST_BYTES, tail = TAIL_BYTES): Uint8Array =>
  bytes.byteLength <= most
    ? bytes
    : Buffer.concat([bytes.subarray(0, most - tail), Buffer.from('\r\n'), bytes.subarray(-tail)]);
