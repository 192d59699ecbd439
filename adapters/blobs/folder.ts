import { hash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { defer, map, of, switchMap } from 'rxjs';
import type { Blobs } from '#src/ports.ts';
import { toFileFailure } from './file-failure.ts';
import { largeBlobs } from './large.ts';
import { smallBlobs } from './small.ts';

/** Blobs in a folder, and how to give the folder back. */
export interface FolderBlobs extends Blobs {
  /** Waits for what is under way. */
  readonly close: () => Promise<void>;
}

/** From so many bytes on a blob is a file of its own. */
const LARGE = 128_000;

/**
 * Blobs in a folder, by the SHA-256 of their bytes: large ones as files, small ones in one SQLite file, because a file, a
 * name and two syncs for each mail cost eight times as much as a row that shares its sync. A put is durable when it
 * completes. Fails with DISK_FULL, BUSY or DATA_UNUSABLE.
 */
export const folderBlobs = (directory: string): FolderBlobs => {
  makeFolder(directory);
  const [small, large] = [smallBlobs(directory), largeBlobs(directory)];
  return {
    put: (bytes) =>
      defer(() => {
        const key = hash('sha256', bytes);
        return (bytes.byteLength < LARGE ? small : large).put(key, bytes).pipe(map(() => key));
      }),
    get: (key) =>
      KEY.test(key)
        ? small.get(key).pipe(switchMap((bytes) => (bytes === null ? large.get(key) : of(bytes))))
        : of(null),
    close: small.close,
  };
};

const KEY = /^[0-9a-f]{64}$/;

const makeFolder = (directory: string): void => {
  try {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw toFileFailure('blobs', error);
  }
};
