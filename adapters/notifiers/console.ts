import { Observable } from 'rxjs';
import type { Channel } from '#streams/world.ts';
import { toAlertText } from './alert-text.ts';

/** Where the console channel writes, and how times are read there. */
export interface ConsoleOptions {
  /** Calls back once the text is handed to the operating system, or with the error. */
  readonly write: (text: string, done: (error?: Error | null) => void) => void;
  readonly zone: string;
  /** Columns of the terminal; null where nobody knows. */
  readonly width: number | null;
}

/** Prints each alert, framed as on a phone. */
export const consoleChannel = ({ write, zone, width }: ConsoleOptions): Channel => ({
  name: 'console',
  send: (notification, { repeated }) =>
    new Observable((subscriber) => {
      write(`\n${toFrame(toAlertText(notification, { zone, repeated }), toRoom(width))}\n`, (error) => {
        if (error instanceof Error) subscriber.error(error);
        else subscriber.complete();
      });
    }),
});

const toFrame = (text: string, room: number): string => {
  const rows = text.split('\n').flatMap((line, index) => wrap(line, { indent: index === 0 ? 0 : 10, room }));
  return ['.-', ...rows.map((row) => `| ${row}`), "'-"].join('\n');
};

const WIDTH = 76;
const FRAME = 2;

/** Columns for the text within the frame. */
const toRoom = (width: number | null): number => Math.max(24, Math.min(WIDTH, (width ?? WIDTH + FRAME) - FRAME));

/** Wraps at words; the rest of a labelled line is indented under its text. */
const wrap = (
  line: string,
  { indent, room }: { readonly indent: number; readonly room: number },
): readonly string[] => {
  const rows: string[] = [];
  let row = '';
  for (const word of line.split(/(?<=\s)(?=\S)/)) {
    if (row.length + word.trimEnd().length > room && row.trim() !== '') {
      rows.push(row.trimEnd());
      row = ' '.repeat(indent);
    }
    row += word;
  }
  return [...rows, row.trimEnd()];
};
