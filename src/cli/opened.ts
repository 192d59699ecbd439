/** What has to be given back, however its use ends. */
interface Closable {
  readonly close: () => Promise<void>;
}

/** Opens, uses and closes. */
export const opened = async <T extends Closable>(
  open: () => Promise<T>,
  use: (one: T) => Promise<void>,
): Promise<void> => {
  const one = await open();
  try {
    await use(one);
  } finally {
    await one.close();
  }
};

/** Prints for a program or for a person. */
export const printRows = <R>(rows: readonly R[], { json, toText }: Printing<R>): boolean =>
  process.stdout.write(`${json ? JSON.stringify(rows, null, 2) : toText(rows)}\n`);

interface Printing<R> {
  /** The flag `--json`. */
  readonly json: true | undefined;
  readonly toText: (rows: readonly R[]) => string;
}
