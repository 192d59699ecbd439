import { open } from 'node:fs/promises';
import type { KindOfFile } from './kind-of-file.ts';
import type { Piece, Unreadable } from './mailbox.ts';
import { MOST_MAIL_BYTES, readMbox } from './mbox.ts';
import { readRecorded } from './recorded.ts';

/** The mails of one file. A file that cannot be read gives one unreadable piece, wherever reading stopped. */
export async function* readPieces(
  path: string,
  { kind, labels, onBytes }: { kind: KindOfFile; labels: readonly string[]; onBytes?: (count: number) => void },
): AsyncGenerator<Piece | Unreadable> {
  try {
    if (kind === 'mbox') yield* readMbox(path, onBytes === undefined ? {} : { onBytes });
    else if (kind === 'recorded') yield* readRecorded(path, onBytes);
    else if (kind === 'mail') {
      const bytes = await readHead(path);
      onBytes?.(bytes.length);
      yield { bytes, receivedAt: null, owner: null, labels };
    }
  } catch (error) {
    yield { unreadable: `the file cannot be read (${codeOf(error)})` };
  }
}

/** A single mail; of one larger than any provider carries, its head. */
const readHead = async (path: string): Promise<Buffer> => {
  const file = await open(path, 'r');
  try {
    const size = Math.min(MOST_MAIL_BYTES, (await file.stat()).size);
    const bytes = Buffer.allocUnsafeSlow(size);
    let filled = 0;
    while (filled < size) {
      const { bytesRead } = await file.read(bytes, filled, size - filled, null);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    return bytes.subarray(0, filled);
  } finally {
    await file.close();
  }
};

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'for no known reason';
