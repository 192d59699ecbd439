import { Failure } from '#src/failure.ts';

/** Names what the file system threw, where somebody can act on it; anything else is handed back as it is. */
export const toFileFailure = (who: string, error: unknown): unknown => {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new Failure('DISK_FULL', `[${who}] the disk is full: free some space and start again`, { cause: error });
  }
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS' || code === 'ENOTDIR') {
    return new Failure('DATA_UNUSABLE', `[${who}] the data folder cannot be written: check its rights`, {
      cause: error,
    });
  }
  return error;
};
