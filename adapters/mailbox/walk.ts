import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Every regular file under a folder, as relative paths with forward slashes, in order of their names. */
export async function* walk(folder: string, below = '', seen: ReadonlySet<string> = new Set()): AsyncGenerator<string> {
  const real = await realpath(join(folder, below)).catch(() => null);
  if (real === null || seen.has(real)) return;
  const names = await readdir(join(folder, below)).catch(() => []);
  for (const name of names.toSorted()) {
    // Maildirs named as subfolders begin with a dot (".Sent"); other dot files are none of ours.
    const path = below === '' ? name : `${below}/${name}`;
    const status = await stat(join(folder, path)).catch(() => null);
    if (status?.isDirectory() === true && !isPassedOver(name)) yield* walk(folder, path, new Set([...seen, real]));
    else if (!name.startsWith('.') && (status === null || status.isFile())) yield path;
  }
}

/** Folders that hold no mail: version control, and mail that is still being written. */
const isPassedOver = (name: string): boolean => ['.git', 'tmp', 'node_modules'].includes(name);
