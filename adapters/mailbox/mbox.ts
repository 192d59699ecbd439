import { open, type FileHandle } from 'node:fs/promises';
import { toFromLineDate } from './from-line.ts';
import type { Piece, Unreadable } from './mailbox.ts';

/** A mail larger than this is cut to its head: no provider carries larger ones. */
export const MOST_MAIL_BYTES = 64_000_000;
/** A separator longer than this is none. */
const MOST_LINE = 1_000;
/** Most bytes that may stay undecided at the end of a chunk. */
const MOST_PENDING = MOST_LINE + 100;
const SEPARATOR = Buffer.from('\nFrom ');
const [LF, CR] = [10, 13];

/** How a file is read; the chunk size is a parameter so that tests can cut anywhere. */
export interface MboxOptions {
  readonly chunkBytes?: number;
  readonly onBytes?: (count: number) => void;
}

/** The mails of an mbox file, unquoted (mboxrd, mboxo), in flat memory: never more than one mail and one chunk. */
export async function* readMbox(
  path: string,
  { chunkBytes = 1 << 18, onBytes = () => undefined }: MboxOptions = {},
): AsyncGenerator<Piece | Unreadable> {
  const file = await open(path, 'r');
  try {
    const scratch = { buffer: new ArrayBuffer(SCRATCH) };
    let mail = gather(null, scratch);
    const buffer = Buffer.allocUnsafeSlow(chunkBytes + MOST_PENDING);
    // Two line ends before the file, so that its first line is one after an empty line.
    let pending = buffer.write('\n\n') + (await readBeyondMark(file, { into: buffer.subarray(2), onBytes }));
    for (;;) {
      const { bytesRead } = await file.read(buffer, pending, chunkBytes, null);
      if (bytesRead === 0) break;
      onBytes(bytesRead);
      const filled = buffer.subarray(0, pending + bytesRead);
      let start = 0;
      for (let found = separatorIn(filled, 0); found !== null; found = separatorIn(filled, start)) {
        if (found.end === -1) break;
        mail.add(filled.subarray(start, found.mailEnd));
        yield* mail.piece();
        mail = gather(filled.toString('latin1', found.lineStart, found.end), scratch);
        start = found.end;
      }
      // What may yet turn out to be a separator stays, with the two bytes before it that tell an empty line.
      const kept = Math.max(start, (separatorIn(filled, start)?.lineStart ?? filled.length - 7) - 3);
      mail.add(filled.subarray(start, kept));
      pending = filled.copy(buffer, 0, kept);
    }
    mail.add(buffer.subarray(0, pending));
    yield* mail.piece('last');
  } finally {
    await file.close();
  }
}

const MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/** The first bytes of a file, without the byte order mark that some editors leave there; answers how many. */
const readBeyondMark = async (
  file: FileHandle,
  { into, onBytes }: { readonly into: Buffer; readonly onBytes: (count: number) => void },
): Promise<number> => {
  const { bytesRead } = await file.read(into, 0, MARK.length, null);
  onBytes(bytesRead);
  return bytesRead === MARK.length && into.subarray(0, MARK.length).equals(MARK) ? 0 : bytesRead;
};

interface Separator {
  /** Where the mail before it ends, without the empty line that belongs to the separator. */
  readonly mailEnd: number;
  readonly lineStart: number;
  /** The line's own end, which the next mail begins with; -1 where it is not in the buffer yet. */
  readonly end: number;
}

/** The first separator after an empty line, shaped like one: a body line "From here on" is none. */
const separatorIn = (buffer: Buffer, from: number): Separator | null => {
  for (let at = buffer.indexOf(SEPARATOR, from); at !== -1; at = buffer.indexOf(SEPARATOR, at + 1)) {
    const isAfterEmpty = buffer[at - 1] === LF || (buffer[at - 1] === CR && buffer[at - 2] === LF);
    if (!isAfterEmpty) continue;
    const mailEnd = buffer[at - 1] === CR ? at - 1 : at;
    const end = buffer.indexOf(LF, at + 1);
    if (end === -1 && buffer.length - at < MOST_LINE) return { mailEnd, lineStart: at + 1, end };
    if (end === -1 || end - at > MOST_LINE) continue;
    if (/^From .*\d\d:\d\d.*\d{4}/.test(buffer.toString('latin1', at + 1, end)))
      return { mailEnd, lineStart: at + 1, end };
  }
  return null;
};

/** Bytes that are gathered in the same place again and again; a larger mail is given a place of its own. */
const SCRATCH = 1 << 17;

/** Gathers the bytes of one mail; `fromLine` is null for what stands before the first separator. */
const gather = (fromLine: string | null, scratch: { buffer: ArrayBuffer }) => {
  let size = 0;
  return {
    add: (part: Buffer): void => {
      const taken = part.subarray(0, Math.max(0, MOST_MAIL_BYTES - size));
      const needed = size + taken.length;
      // A buffer that grows is moved and leaves nothing behind.
      if (needed > scratch.buffer.byteLength) scratch.buffer = scratch.buffer.transfer(Math.max(needed, size * 2));
      new Uint8Array(scratch.buffer).set(taken, size);
      size = needed;
    },
    piece: function* (place?: 'last'): Generator<Piece | Unreadable> {
      const gathered = take(scratch, size);
      if (fromLine === null) {
        if (gathered.some((byte) => byte > 32)) yield { unreadable: 'there are words before the first mail' };
        return;
      }
      // The line end of the separator itself, and at the end of the file the empty line after the last mail.
      const bytes = gathered.subarray(
        gathered[0] === LF ? 1 : 0,
        place === 'last' ? withoutLastEmptyLine(gathered) : undefined,
      );
      yield { bytes: unquoted(bytes), receivedAt: toFromLineDate(fromLine), owner: null, labels: [] };
    },
  };
};

/** The first bytes of the scratch: a copy, or where it had to grow for them, itself. */
const take = (scratch: { buffer: ArrayBuffer }, size: number): Buffer => {
  if (scratch.buffer.byteLength === SCRATCH) return Buffer.from(scratch.buffer.slice(0, size));
  const taken = Buffer.from(scratch.buffer.transfer(size));
  scratch.buffer = new ArrayBuffer(SCRATCH);
  return taken;
};

const withoutLastEmptyLine = (bytes: Buffer): number => {
  const { length } = bytes;
  if (bytes[length - 1] !== LF) return length;
  const before = bytes[length - 2] === CR ? length - 2 : length - 1;
  return bytes[before - 1] === LF ? before : length;
};

/** Takes one ">" from every line of ">"s and "From ". */
const unquoted = (bytes: Buffer): Buffer => {
  const kept: Buffer[] = [];
  let start = 0;
  for (let at = bytes.indexOf('>From '); at !== -1; at = bytes.indexOf('>From ', at + 1)) {
    let first = at;
    while (first > 0 && bytes[first - 1] === 0x3e) first -= 1;
    if (first !== 0 && bytes[first - 1] !== LF) continue;
    kept.push(bytes.subarray(start, first));
    start = first + 1;
  }
  return kept.length === 0 ? bytes : Buffer.concat([...kept, bytes.subarray(start)]);
};
