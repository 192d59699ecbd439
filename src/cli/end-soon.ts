/** How long what was closed may take to let go of the process; in good order it takes no time. */
const GRACE = 1_000;

/**
 * Ends the process a second from now where something still keeps it, as a request does that nobody answers. All that was
 * printed is out by then, and the exit code is the one set until then; who leaves by himself is not waited for.
 */
export const endSoon = (): void => {
  setTimeout(() => void printed().then(() => process.exit()), GRACE).unref();
};

/** A pipe takes what is written when its reader does: an end before that would cut it off. */
const printed = (): Promise<unknown> =>
  Promise.all(
    [process.stdout, process.stderr].map((stream) => new Promise<void>((resolve) => stream.write('', () => resolve()))),
  );
