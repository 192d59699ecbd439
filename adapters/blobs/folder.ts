import { createHash, randomUUID } from 'node:crypto';
import { closeSync, fsync, mkdirSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { defer } from 'rxjs';
import type { Blobs } from '#src/ports.ts';
import { toFileFailure } from './file-failure.ts';
import { sharedSync } from './shared-sync.ts';

const sync = promisify(fsync);

/**
 * Blobs as files named by the SHA-256 of their bytes, in sixteen folders. A put is durable when it completes: the file
 * is synced under a temporary name, renamed, and its folder synced, which puts that come together share.
 */
export const folderBlobs = (directory: string): Blobs => {
  const syncByFolder = new Map<string, () => Promise<void>>();
  const syncOf = (folder: string): (() => Promise<void>) => {
    const known = syncByFolder.get(folder);
    if (known !== undefined) return known;
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const shared = sharedSync(() => syncFolder(folder));
    syncByFolder.set(folder, shared);
    return shared;
  };
  return {
    put: (bytes) =>
      defer(async () => {
        const key = createHash('sha256').update(bytes).digest('hex');
        const folder = folderOf(directory, key);
        try {
          const syncNames = syncOf(folder);
          if (!isThere(join(folder, key), bytes.byteLength)) await write(join(folder, key), bytes);
          await syncNames();
        } catch (error) {
          throw toFileFailure('blobs', error);
        }
        return key;
      }),
    get: (key) => defer(() => (KEY.test(key) ? read(join(folderOf(directory, key), key)) : Promise.resolve(null))),
  };
};

const KEY = /^[0-9a-f]{64}$/;

const folderOf = (directory: string, key: string): string => join(directory, key.slice(0, 1));

/** A file of the wrong size was torn, and is written again. */
const isThere = (path: string, size: number): boolean => statSync(path, { throwIfNoEntry: false })?.size === size;

/** Only the sync is handed to the thread pool: each other call costs less than handing it over would. */
const write = async (path: string, bytes: Uint8Array): Promise<void> => {
  const temporary = `${path}.${randomUUID()}`;
  const file = openSync(temporary, 'wx', 0o600);
  try {
    for (let written = 0; written < bytes.byteLength;) written += writeSync(file, bytes, written);
    await sync(file);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
};

const syncFolder = async (path: string): Promise<void> => {
  const folder = openSync(path, 'r');
  try {
    await sync(folder);
  } finally {
    closeSync(folder);
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
