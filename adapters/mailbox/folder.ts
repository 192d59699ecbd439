import { join } from 'node:path';
import type { Arrival } from '#streams/model.ts';
import type { Discoveries, Discovery } from './discoveries.ts';
import { kindOfFile, type KindOfFile } from './kind-of-file.ts';
import { toArrival, type Mailbox, type Piece, type Unreadable } from './mailbox.ts';
import { readPieces } from './read-pieces.ts';
import { walk } from './walk.ts';

/**
 * A folder of mail files, Maildirs and containers, recursively. What was discovered once keeps its numbers, so that a
 * folder may grow between two runs: new files, and new mails in known containers, are numbered after all known ones.
 */
export const folderMailbox = (folder: string, discoveries: Discoveries): Mailbox => {
  const skipped: string[] = [];
  let [done, total] = [0, 1];
  return {
    account: folder,
    skipped: () => skipped,
    share: () => Math.min(1, done / total),
    close: discoveries.close,
    arrivals: async function* (from) {
      await discoverAll(folder, { discoveries, skipped });
      let seq = 0;
      [done, total] = [0, discoveries.count()];
      // New mails of a known container are discovered on the way, so the list may grow under the loop.
      for (let found = discoveries.next(0); found !== null; found = discoveries.next(found.id)) {
        done += 1;
        if (found.mails !== null && seq + found.mails <= from) {
          seq += found.mails;
          continue;
        }
        for await (const arrival of arrivalsOf(folder, { discovery: found, discoveries, seq })) {
          if (seq >= from) yield arrival;
          seq += 1;
        }
      }
      [done, total] = [1, 1];
    },
  };
};

interface Discovering {
  readonly discoveries: Discoveries;
  readonly skipped: string[];
}

const discoverAll = (folder: string, { discoveries, skipped }: Discovering): Promise<void> =>
  discoveries.together(async () => {
    for await (const { path, kind: step } of walk(folder)) {
      const identity = identityOf(path);
      if (discoveries.has(identity)) discoveries.moved(identity, path);
      else if (step === 'unreadable folder') discoveries.add({ path, identity, kind: 'mail', skip: 0, mails: 1 });
      else {
        const kind = await kindIn(folder, path);
        if (kind === 'other' || kind === 'empty') skipped.push(path);
        else discoveries.add({ path, identity, kind, skip: 0, mails: kind === 'mail' ? 1 : null });
      }
    }
  });

/** Reading a mail moves it within its Maildir and marks its name: what stands before the flags stays. */
const identityOf = (path: string): string => {
  const maildir = /^(.*\/)?(?:cur|new)\/([^/]+?)(?::2,[A-Za-z]*)?$/.exec(path);
  return maildir === null ? path : `${maildir[1] ?? ''}cur/${maildir[2] ?? ''}`;
};

/** A file in cur/ or new/ of a Maildir is a mail whatever it looks like; one that cannot be read is not lost either. */
const kindIn = async (folder: string, path: string): Promise<KindOfFile> =>
  /(?:^|\/)(?:cur|new)\/[^/]+$/.test(path) ? 'mail' : kindOfFile(join(folder, path)).catch(() => 'mail' as const);

async function* arrivalsOf(
  folder: string,
  { discovery, discoveries, seq }: { discovery: Discovery; discoveries: Discoveries; seq: number },
): AsyncGenerator<Arrival> {
  const { path, kind, skip, mails } = discovery;
  let index = 0;
  const place = (): Parameters<typeof toArrival>[1] => ({
    account: folder,
    seq: seq + index - skip,
    source: kind === 'mail' ? path : `${path}#${index}`,
  });
  const pieces: AsyncIterable<Piece | Unreadable> = readPieces(join(folder, path), { kind, labels: labelsOf(path) });
  for await (const piece of pieces) {
    if (index >= skip && (mails === null || index < skip + mails)) yield toArrival(piece, place());
    index += 1;
  }
  for (; mails !== null && index < skip + mails; index += 1) {
    yield toArrival({ unreadable: 'is no longer there' }, place());
  }
  if (kind !== 'mail') discoveries.counted(discovery, index);
}

/** Maildir and export programs name the folder of the user's own mail. */
const labelsOf = (path: string): readonly string[] =>
  /(?:^|[/.])(?:sent|sent items|sent mail|gesendet|enviados|envoyés)(?:\/|$)/i.test(path) ? ['Sent'] : [];
