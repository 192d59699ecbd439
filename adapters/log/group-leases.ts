import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Failure } from '#src/failure.ts';
import { ensureDirectory } from '../data-directory.ts';

/** Leases of consumer groups within one data directory. */
export interface GroupLeases {
  /** Idempotent within the process; throws Failure GROUP_TAKEN while another process holds the group. */
  readonly take: (group: string) => void;
  readonly release: () => void;
}

const nowhere: GroupLeases = { take: () => undefined, release: () => undefined };

/**
 * One lock file a group, held through SQLite's file lock: the operating system gives it back the moment the process
 * dies, however it dies, so that a restart never waits and two readers never overlap. Without a directory nobody else
 * can come, and nothing is held.
 */
export const groupLeases = (directory: string | null): GroupLeases => {
  if (directory === null) return nowhere;
  const locks = new Map<string, DatabaseSync>();
  return {
    take: (group) => {
      if (locks.has(group)) return;
      ensureDirectory(join(directory, 'leases'));
      locks.set(group, lock(join(directory, 'leases', `${group}.lock`), group));
    },
    release: () => {
      for (const held of locks.values()) held.close();
      locks.clear();
    },
  };
};

const lock = (path: string, group: string): DatabaseSync => {
  const database = new DatabaseSync(path, { timeout: 0 });
  try {
    database.exec('begin exclusive');
    return database;
  } catch (cause) {
    database.close();
    throw new Failure(
      'GROUP_TAKEN',
      `[log] another process already reads for ${group} here: stop it, or choose another folder (--data, DATA)`,
      { cause },
    );
  }
};
