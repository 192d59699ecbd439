import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { defer } from 'rxjs';
import type { Blobs } from '#src/ports.ts';
import { toFileFailure } from './file-failure.ts';

/**
 * Blobs as files named by the SHA-256 of their bytes, in sixteen folders. A put is durable when it completes: the file
 * is synced under a temporary name, renamed, and its folder synced, which puts that come together share.
 */
export const folderBlobs = (directory: string): Blobs => {
  const folders = new Map<string, Folder>();
  const folderOf = (key: string): Folder => {
    const path = join(directory, key.slice(0, 1));
    const known = folders.get(path) ?? toFolder(path);
    folders.set(path, known);
    return known;
  };
  return {
    put: (bytes) =>
      defer(async () => {
        const key = createHash('sha256').update(bytes).digest('hex');
        try {
          await putInto(folderOf(key), key, bytes);
        } catch (error) {
          throw toFileFailure('blobs', error);
        }
        return key;
      }),
    get: (key) =>
      defer(() => (/^[0-9a-f]{64}$/.test(key) ? read(join(directory, key.slice(0, 1), key)) : Promise.resolve(null))),
  };
};

interface Folder {
  readonly path: string;
  /** Creates it once. */
  readonly ready: () => Promise<unknown>;
  /** Makes the names in it durable; those who ask while it is under way share the next one. */
  readonly sync: () => Promise<void>;
}

const toFolder = (path: string): Folder => {
  let made: Promise<unknown> | null = null;
  let running: Promise<void> | null = null;
  let next: Promise<void> | null = null;
  const begin = (): Promise<void> => {
    running = syncFolder(path).finally(() => {
      running = null;
    });
    return running;
  };
  return {
    path,
    ready: () => (made ??= mkdir(path, { recursive: true, mode: 0o700 })),
    sync: () => {
      if (running === null) return begin();
      next ??= running
        .catch(() => undefined)
        .then(() => {
          next = null;
          return begin();
        });
      return next;
    },
  };
};

/** Known content is only looked at; a file of the wrong size was torn and is written again. */
const putInto = async (folder: Folder, key: string, bytes: Uint8Array): Promise<void> => {
  await folder.ready();
  const path = join(folder.path, key);
  const known = await stat(path).catch(() => null);
  if (known?.size !== bytes.byteLength) await write(path, bytes);
  await folder.sync();
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

const syncFolder = async (path: string): Promise<void> => {
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
