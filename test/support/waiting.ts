/** Lets so many milliseconds go by. */
export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Waits until something is so; fails after so many milliseconds. */
export const until = async (isSo: () => boolean | Promise<boolean>, within = 20_000): Promise<void> => {
  const deadline = performance.now() + within;
  while (!(await isSo())) {
    if (performance.now() > deadline) throw new Error('it did not happen in time');
    await pause(5);
  }
};
