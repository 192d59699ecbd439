import { createHash } from 'node:crypto';
import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const discovery = z
  .object({
    path: z.string(),
    kind: z.enum(['mbox', 'recorded', 'mail']),
    /** Mails of a container that an earlier discovery has numbered. */
    skip: z.number().int().nonnegative(),
    /** Mails it holds; null until a container was read to its end. */
    mails: z.number().int().nonnegative().nullable(),
  })
  .readonly();

/** One file of a folder, or the newer mails of a container in it. */
export type Discovery = z.infer<typeof discovery>;

/** The files of a folder in the order in which they were first seen. */
export interface Discoveries {
  readonly all: () => readonly Discovery[];
  readonly has: (path: string) => boolean;
  readonly add: (found: Discovery) => void;
  /** A container was read to its end and holds so many mails in all: newer ones become a discovery of their own. */
  readonly counted: (found: Discovery, total: number) => Promise<void>;
  /** Durable when it resolves. */
  readonly save: () => Promise<void>;
}

/** Remembers discoveries in a file of the data directory; without one (null) as long as the process lives. */
export const openDiscoveries = async (folder: string, directory: string | null): Promise<Discoveries> => {
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 16);
  const path = directory === null ? null : join(directory, `discovered-${name}.json`);
  const all: Discovery[] = path === null ? [] : await load(path);
  let isChanged = false;
  const add = (found: Discovery): void => {
    all.push(found);
    isChanged = true;
  };
  const save = async (): Promise<void> => {
    if (path !== null && directory !== null && isChanged) {
      await mkdir(directory, { recursive: true, mode: 0o700 });
      await write(path, JSON.stringify(all));
    }
    isChanged = false;
  };
  return {
    all: () => all,
    has: (file) => all.some((known) => known.path === file),
    add,
    save,
    counted: async (found, total) => {
      const index = all.indexOf(found);
      const mails = found.mails ?? total - found.skip;
      if (found.mails === null) all[index] = { ...found, mails };
      const numbered = found.skip + mails;
      const isNumbered = all.some(({ path: other, skip }) => other === found.path && skip === numbered);
      if (total > numbered && !isNumbered) add({ ...found, skip: numbered, mails: total - numbered });
      isChanged = true;
      await save();
    },
  };
};

const load = async (path: string): Promise<Discovery[]> => {
  try {
    return z.array(discovery).parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
};

/** Whole or not at all: a new file takes the old one's place. */
const write = async (path: string, text: string): Promise<void> => {
  const file = await open(`${path}.new`, 'w', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(`${path}.new`, path);
};
