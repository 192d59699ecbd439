import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** A file on the way through a folder, or a folder on the way that could not be read. */
export interface Step {
  /** Relative, with forward slashes. */
  readonly path: string;
  readonly kind: 'file' | 'unreadable folder';
}

/**
 * Every regular file under a folder, in order of their names. Links are followed, and each real folder is entered once,
 * however many ways lead to it.
 */
export async function* walk(folder: string, below = '', entered: Set<string> = new Set()): AsyncGenerator<Step> {
  const here = join(folder, below);
  const real = await realpath(here).catch(() => here);
  if (entered.has(real)) return;
  entered.add(real);
  const names = await readdir(here).catch(() => null);
  if (names === null) yield { path: below, kind: 'unreadable folder' };
  for (const name of names?.toSorted() ?? []) {
    // Maildirs named as subfolders begin with a dot (".Sent"); other dot files are none of ours.
    const path = below === '' ? name : `${below}/${name}`;
    const status = await stat(join(folder, path)).catch(() => null);
    if (status?.isDirectory() === true && !isPassedOver(name)) yield* walk(folder, path, entered);
    else if (!name.startsWith('.') && (status === null || status.isFile())) yield { path, kind: 'file' };
  }
}

/** Folders that hold no mail: version control, and mail that is still being written. */
const isPassedOver = (name: string): boolean => ['.git', 'tmp', 'node_modules'].includes(name);
