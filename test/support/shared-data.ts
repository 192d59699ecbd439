import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './sources.ts';

/** A place in the shared test data, which lies beside the project or where CAREEROPS_TEST_DATA says; null without it. */
export const sharedData = (...parts: readonly string[]): string | null => {
  const base = process.env['CAREEROPS_TEST_DATA'] ?? join(root, '../shared/data');
  const path = join(base, ...parts);
  return existsSync(path) ? path : null;
};

/** Why a suite over the shared data is skipped. */
export const whyNoSharedData =
  'skipped: the shared test data is not here (../shared/data, or the folder that CAREEROPS_TEST_DATA names)';

/** Every regular file under a folder, in a stable order. */
export const filesUnder = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .toSorted();
