import { once } from 'node:events';
import { Failure } from '../failure.ts';

/** Writes each line, waiting whenever the reader is slow, so that memory stays flat. */
export const printLines = async (stream: NodeJS.WriteStream, lines: AsyncIterable<string>): Promise<void> => {
  for await (const line of lines) {
    if (stream.errored !== null) throw new Failure('STOPPED', 'the output was closed before its end');
    if (!stream.write(`${line}\n`)) await Promise.race([once(stream, 'drain'), once(stream, 'close')]);
  }
};
