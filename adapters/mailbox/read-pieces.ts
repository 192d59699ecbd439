import { readFile } from 'node:fs/promises';
import type { KindOfFile } from './kind-of-file.ts';
import type { Piece, Unreadable } from './mailbox.ts';
import { readMbox } from './mbox.ts';
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
      const bytes = await readFile(path);
      onBytes?.(bytes.length);
      yield { bytes, receivedAt: null, owner: null, labels };
    }
  } catch (error) {
    yield { unreadable: `the file cannot be read (${codeOf(error)})` };
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'for no known reason';
