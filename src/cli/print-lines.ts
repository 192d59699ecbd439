import { once } from 'node:events';

/** Writes each line, waiting whenever the reader is slow, so that memory stays flat. */
export const printLines = async (stream: NodeJS.WritableStream, lines: AsyncIterable<string>): Promise<void> => {
  for await (const line of lines) {
    if (!stream.write(`${line}\n`)) await once(stream, 'drain');
  }
};
