import { Failure } from '#src/failure.ts';

const isSqliteError = (error: unknown): error is Error & { readonly errcode: number } =>
  error instanceof Error && 'errcode' in error && typeof error.errcode === 'number';

/** SQLite's primary result codes that somebody can do something about. */
const failureByCode = new Map<number, (who: string, cause: unknown) => Failure>([
  [5, (who, cause) => new Failure('BUSY', `[${who}] another process holds the file; it is tried again`, { cause })],
  [6, (who, cause) => new Failure('BUSY', `[${who}] another process holds the file; it is tried again`, { cause })],
  [8, (who, cause) => new Failure('DATA_UNUSABLE', `[${who}] cannot be written: check the folder's rights`, { cause })],
  [
    10,
    (who, cause) => new Failure('DISK_FULL', `[${who}] cannot be written: the disk may be full or failing`, { cause }),
  ],
  [
    11,
    (who, cause) =>
      new Failure('DATA_UNUSABLE', `[${who}] is damaged: restore it or choose another folder (--data, DATA)`, {
        cause,
      }),
  ],
  [
    13,
    (who, cause) => new Failure('DISK_FULL', `[${who}] the disk is full: free some space and start again`, { cause }),
  ],
  [
    14,
    (who, cause) =>
      new Failure('DATA_UNUSABLE', `[${who}] cannot be opened: check that the folder exists and is yours`, { cause }),
  ],
  [
    26,
    (who, cause) =>
      new Failure('DATA_UNUSABLE', `[${who}] is not a database of ours: choose another folder (--data, DATA)`, {
        cause,
      }),
  ],
]);

/** Names what SQLite threw, where somebody can act on it; whatever else it threw is handed back as it is. */
export const toSqliteFailure = (who: string, error: unknown): unknown =>
  isSqliteError(error) ? (failureByCode.get(error.errcode & 0xff)?.(who, error) ?? error) : error;
