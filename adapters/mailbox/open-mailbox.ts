import { access, constants, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Failure } from '#src/failure.ts';
import { openDiscoveries } from './discoveries.ts';
import { fileMailbox } from './file.ts';
import { folderMailbox } from './folder.ts';
import { kindOfFile } from './kind-of-file.ts';
import type { Mailbox } from './mailbox.ts';

/** Opens whatever mailbox lies at a path; `directory` remembers the order of a folder's files between runs. */
export const openMailbox = async (
  given: string,
  { directory }: { readonly directory: string | null },
): Promise<Mailbox> => {
  const path = resolve(given);
  const status = await stat(path).catch((cause: unknown) => {
    throw unusable(path, 'is not there: check the path', cause);
  });
  await access(path, constants.R_OK).catch((cause: unknown) => {
    throw unusable(path, 'may not be read by you: check its rights', cause);
  });
  if (status.isDirectory()) return folderMailbox(path, openDiscoveries(path, directory));
  if (!status.isFile()) throw unusable(path, 'is neither a file nor a folder: give a mailbox that lies on the disk');
  const kind = await kindOfFile(path);
  if (kind === 'other') throw unusable(path, `is no mailbox: ${WHAT_IS}`);
  return fileMailbox(path, { kind, bytes: status.size });
};

const WHAT_IS = 'give an mbox file, a folder of mails, a Maildir, an .eml file or a recorded inbox (.jsonl)';

const unusable = (path: string, what: string, cause?: unknown): Failure =>
  new Failure('USAGE', `[mailbox] ${path} ${what}`, { cause });
