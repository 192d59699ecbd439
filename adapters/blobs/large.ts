import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { defer } from 'rxjs';
import { toFileFailure } from './file-failure.ts';
import type { BlobShelf } from './shelf.ts';

/** Each blob a file, in sixteen folders: synced under a temporary name, renamed, and its folder synced. */
export const largeBlobs = (directory: string): BlobShelf => {
  const pathOf = (key: string): string => join(directory, key.slice(0, 1), key);
  return {
    put: (key, bytes) =>
      defer(async () => {
        try {
          await putFile(pathOf(key), bytes);
        } catch (error) {
          throw toFileFailure('blobs', error);
        }
      }),
    get: (key) => defer(() => read(pathOf(key))),
  };
};

/** A file of the wrong size was torn, and is written again. */
const putFile = async (path: string, bytes: Uint8Array): Promise<void> => {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const known = await stat(path).catch(() => null);
  if (known?.size !== bytes.byteLength) await write(path, bytes);
  await sync(dirname(path));
};

const write = async (path: string, bytes: Uint8Array): Promise<void> => {
  const temporary = `${path}.${randomUUID()}`;
  try {
    const file = await open(temporary, 'wx', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
};

const sync = async (path: string): Promise<void> => {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
};

const read = async (path: string): Promise<Uint8Array | null> => {
  try {
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw toFileFailure('blobs', error);
  }
};
