import { basename } from 'node:path';
import type { KindOfFile } from './kind-of-file.ts';
import { toArrival, type Mailbox } from './mailbox.ts';
import { readPieces } from './read-pieces.ts';

/** One file as a mailbox: an mbox, a recorded inbox, or a single mail. It may grow at its end between two runs. */
export const fileMailbox = (
  path: string,
  { kind, bytes }: { readonly kind: KindOfFile; readonly bytes: number },
): Mailbox => {
  let read = 0;
  return {
    account: path,
    skipped: () => [],
    close: () => undefined,
    share: () => (bytes === 0 ? 1 : Math.min(1, read / bytes)),
    arrivals: async function* (from) {
      read = 0;
      let seq = 0;
      for await (const piece of readPieces(path, { kind, labels: [], onBytes: (count) => (read += count) })) {
        const source = kind === 'mail' ? basename(path) : `${basename(path)}#${seq}`;
        if (seq >= from) yield toArrival(piece, { account: path, seq, source });
        seq += 1;
      }
    },
  };
};
