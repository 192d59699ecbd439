import type { Progress } from './composition.ts';

/** A line that is drawn over itself. */
export interface ProgressLine {
  readonly show: (progress: Progress) => void;
  readonly clear: () => void;
}

const WIDTH = 24;

/** A progress bar on a terminal; nothing at all where the stream is no terminal. */
export const progressLine = (stream: NodeJS.WriteStream): ProgressLine => {
  if (!stream.isTTY) return { show: () => undefined, clear: () => undefined };
  const clear = (): void => void stream.write('\r\u001b[2K');
  return {
    show: ({ mails, share }) => {
      clear();
      stream.write(`[${toBar(share)}] ${Math.floor(share * 100)} %  ${mails.toLocaleString('en')} mails`);
    },
    clear,
  };
};

const toBar = (share: number): string => {
  const filled = Math.round(Math.min(1, share) * WIDTH);
  return '#'.repeat(filled) + '-'.repeat(WIDTH - filled);
};
