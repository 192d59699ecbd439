import { createReadStream } from 'node:fs';
import { z } from 'zod';
import { judgementSchema } from '#streams/model.ts';
import type { Piece, Unreadable } from './mailbox.ts';

const deserved = judgementSchema
  .unwrap()
  .pick({ kind: true, detail: true, company: true, role: true, when: true })
  .partial({ company: true, role: true, when: true })
  .readonly();

/** The verdict a recorded mail deserves. */
export type Deserved = z.infer<typeof deserved>;

const recorded = z
  .object({
    raw: z.string().optional(),
    rawBase64: z.base64().optional(),
    receivedAt: z.iso.datetime({ offset: true }),
    account: z.string().nullable().default(null),
    labels: z.array(z.string()).readonly().default([]),
    deserves: deserved.optional(),
  })
  .refine(({ raw, rawBase64 }) => (raw === undefined) !== (rawBase64 === undefined), 'needs raw or rawBase64')
  .readonly();

/** A mail of a recorded inbox, with the verdict it deserves where it says one. */
export interface RecordedPiece extends Piece {
  readonly deserves: Deserved | null;
}

/** The mails of a recorded inbox (JSONL), line by line. */
export async function* readRecorded(
  path: string,
  onBytes: (count: number) => void = () => undefined,
): AsyncGenerator<RecordedPiece | Unreadable> {
  for await (const line of readLines(path, onBytes)) {
    if (line === null) yield { unreadable: 'this line is longer than any mail' };
    else if (line.trim() !== '') yield toRecordedPiece(line);
  }
}

/** One line of a recorded inbox. */
export const toRecordedPiece = (line: string): RecordedPiece | Unreadable => {
  const read = recorded.safeParse(parseJson(line));
  if (!read.success) return { unreadable: 'this line is no recorded mail: it needs raw or rawBase64, and receivedAt' };
  const { raw, rawBase64, receivedAt, account, labels, deserves } = read.data;
  return {
    bytes: raw === undefined ? Buffer.from(rawBase64 ?? '', 'base64') : Buffer.from(raw),
    receivedAt: new Date(receivedAt).toISOString(),
    owner: account,
    labels,
    deserves: deserves ?? null,
  };
};

const parseJson = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
};

/** A line longer than this holds no mail that anybody carries. */
const MOST_LINE = 100_000_000;

/** The lines of a file, one at a time, without their line ends; null for one that is too long to be held. */
export async function* readLines(
  path: string,
  onBytes: (count: number) => void = () => undefined,
): AsyncGenerator<string | null> {
  let parts: Buffer[] = [];
  let held = 0;
  const take = (end: Buffer): string | null => {
    const line = held + end.length > MOST_LINE ? null : Buffer.concat([...parts, end]).toString('utf8');
    onBytes(held + end.length + 1);
    [parts, held] = [[], 0];
    return line;
  };
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 }) as AsyncIterable<Buffer>) {
    let start = 0;
    for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, start)) {
      yield take(chunk.subarray(start, end));
      start = end + 1;
    }
    held += chunk.length - start;
    if (start < chunk.length && held <= MOST_LINE) parts.push(chunk.subarray(start));
  }
  if (held > 0) yield take(Buffer.alloc(0));
}
