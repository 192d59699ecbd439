import { mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { Failure } from '#src/failure.ts';

/** Makes a directory that only the user may read, and those above it; throws Failure DATA_UNUSABLE with the reason. */
export const ensureDirectory = (path: string): void => {
  try {
    makeAll(resolve(path));
  } catch (cause) {
    const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
    throw new Failure(
      'DATA_UNUSABLE',
      `[data] ${path} cannot be used as a folder (${reason}): choose another folder (--data, DATA)`,
      {
        cause,
      },
    );
  }
};

/** Step by step, as Node's own recursive way never ends where a folder vanishes as it is made (/proc). */
const makeAll = (path: string): void => {
  if (isDirectory(path)) return;
  const parent = dirname(path);
  if (parent !== path && !isDirectory(parent)) makeAll(parent);
  try {
    mkdirSync(path, { mode: 0o700 });
  } catch (error) {
    if (!isDirectory(path)) throw error;
  }
};

const isDirectory = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
