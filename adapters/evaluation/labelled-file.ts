import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { lastValueFrom } from 'rxjs';
import { Failure } from '#src/failure.ts';
import type { Kind } from '#streams/kinds.ts';
import type { Mail } from '#streams/model.ts';
import type { Deserved } from '../mailbox/recorded.ts';
import { readLines, toRecordedPiece } from '../mailbox/recorded.ts';
import { parseMail } from '../mime/parse-mail.ts';
import { labelledToMail, parseLabelled } from './labelled-mail.ts';

/** A mail with the verdict it deserves: a whole one in a recorded inbox, its kind alone in a plain labelled set. */
export interface LabelledMail {
  readonly mail: Mail;
  readonly deserves: Partial<Deserved> & { readonly kind: Kind };
  readonly tier: string | null;
  readonly ambiguous: boolean;
}

/**
 * Every labelled mail of a JSONL file, or of all such files in a folder: lines of a recorded inbox, or plain ones with
 * `subject`, `from`, `body` and `label`. Throws Failure USAGE, which names the first line that is neither.
 */
export async function* readLabelled(path: string): AsyncGenerator<LabelledMail> {
  for (const file of await filesAt(path)) {
    let number = 0;
    for await (const line of readLines(file)) {
      number += 1;
      if (line?.trim() !== '') yield await toLabelled(line, `${basename(file)}#${number - 1}`);
    }
  }
}

const filesAt = async (path: string): Promise<readonly string[]> => {
  const status = await stat(path).catch((cause: unknown) => {
    throw new Failure('USAGE', `[eval] ${path} is not there: check the path`, { cause });
  });
  if (!status.isDirectory()) return [path];
  const names = (await readdir(path, { recursive: true })).filter((name) => name.endsWith('.jsonl')).toSorted();
  if (names.length > 0) return names.map((name) => join(path, name));
  throw new Failure('USAGE', `[eval] ${path} holds no .jsonl file: give labelled mail, one JSON object a line`);
};

const toLabelled = async (line: string | null, source: string): Promise<LabelledMail> =>
  line === null
    ? unlabelled(source)
    : ((await fromRecorded(line, source)) ?? fromLabelled(line, source) ?? unlabelled(source));

const fromRecorded = async (line: string, source: string): Promise<LabelledMail | null> => {
  const piece = toRecordedPiece(line);
  if ('unreadable' in piece || piece.deserves === null) return null;
  const { deserves, ...raw } = piece;
  const mail = parseMail({ me: [] })({ ...raw, account: source, seq: 0, source }, source);
  return { mail: await lastValueFrom(mail), deserves, tier: null, ambiguous: false };
};

const fromLabelled = (line: string, source: string): LabelledMail | null => {
  const item = parseLabelled(line);
  if (item === null) return null;
  const { label, tier = null, ambiguous = false } = item;
  return { mail: labelledToMail(item, source), deserves: { kind: label }, tier, ambiguous };
};

const unlabelled = (source: string): never => {
  throw new Failure(
    'USAGE',
    `[eval] ${source} is no labelled mail: it needs subject, from, body and label, or raw, receivedAt and deserves`,
  );
};
