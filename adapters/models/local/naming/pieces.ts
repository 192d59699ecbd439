import type { Mail } from '#streams/model.ts';

/** What is looked at of a mail when it is asked for names. */
export type Named = Pick<Mail, 'from' | 'subject' | 'text'>;

/** A word of a line; `start` and `end` leave out punctuation at its edges. */
export interface Token {
  readonly plain: string;
  readonly start: number;
  readonly end: number;
  /** Punctuation that stands directly before and after. */
  readonly before: string;
  readonly after: string;
}

/** A line of a mail, cut into words. */
export interface Piece {
  readonly text: string;
  readonly source: 'from' | 'subject' | 'top' | 'body' | 'end';
  readonly tokens: readonly Token[];
}

const MOST_LINES = 60;
const MOST_TOKENS = 80;
/** Lines at the end of a mail among which its signature stands. */
const END = 6;

/** The sender's name, the subject and the lines of the text, in this order. */
export const toPieces = ({ from, subject, text }: Named): readonly Piece[] => {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, MOST_LINES);
  return [
    toPiece((from?.name ?? '').slice(0, 120), 'from'),
    toPiece(subject.slice(0, 300), 'subject'),
    ...lines.map((line, n) =>
      toPiece(line.slice(0, 1_000), n >= lines.length - END && n > 1 ? 'end' : n < 3 ? 'top' : 'body'),
    ),
  ];
};

const toPiece = (text: string, source: Piece['source']): Piece => ({
  text,
  source,
  tokens: [...text.matchAll(/\S+/g)].slice(0, MOST_TOKENS).map(({ 0: raw, index }) => toToken(raw, index)),
});

const toToken = (raw: string, at: number): Token => {
  const isWrapped = /^\([^()]+\)[.,;:!?]*$/.test(raw);
  const [before = ''] = isWrapped ? [''] : (/^[("'“„«‘[*<]+/.exec(raw) ?? ['']);
  const [after = ''] = /(?<!^)(?:[.,;:!?"'”“»’\]*>]+|(?<!\([^()]*)\)[.,;:!?]*)$/.exec(raw.slice(before.length)) ?? [''];
  const core = raw.slice(before.length, raw.length - after.length);
  return { plain: core.toLowerCase(), start: at + before.length, end: at + raw.length - after.length, before, after };
};
