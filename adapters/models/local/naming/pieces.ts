import type { Mail } from '#streams/model.ts';
import { hashOf } from '../hash.ts';

/** What is looked at of a mail when it is asked for names. */
export type Named = Pick<Mail, 'from' | 'subject' | 'text'>;

/** A word of a line, with all that is asked about it often. */
export interface Token {
  /** Where it begins and ends in its line, without punctuation at its edges. */
  readonly start: number;
  readonly end: number;
  readonly plain: string;
  readonly hash: number;
  /** Its letters and digits alone, without diacritics. */
  readonly letters: string;
  /** Begins with a capital or a digit. */
  readonly isStrong: boolean;
  readonly isLower: boolean;
  /** All capitals. */
  readonly isCapitals: boolean;
  readonly hasDigit: boolean;
  readonly hasLetter: boolean;
  /** An address of the net: no part of a name. */
  readonly isAddress: boolean;
  /** Punctuation that stands directly before and after. */
  readonly before: string;
  readonly beforeHash: number;
  readonly after: string;
  readonly afterHash: number;
}

/** Where in a mail a line stands. */
export const sources = ['from', 'subject', 'top', 'body', 'end'] as const;

/** A line of a mail, cut into words. */
export interface Piece {
  readonly text: string;
  readonly source: (typeof sources)[number];
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

const OPENING = /^[("'“„«‘[*<]+/;
const CLOSING = /(?<!^)(?:[.,;:!?"'”“»’\]*>]+|(?<!\([^()]*)\)[.,;:!?]*)$/;
const WRAPPED = /^\([^()]+\)[.,;:!?]*$/;
/** A word without punctuation at its edges: most are. */
const BARE = /^[\p{L}\p{N}](?:.*[\p{L}\p{N}])?$/u;

const toToken = (raw: string, at: number): Token => (PLAIN.test(raw) ? plainToken(raw, at) : anyToken(raw, at));

/** A word of ASCII letters and digits alone: most are, and need no second look. */
const PLAIN = /^[A-Za-z0-9]+$/;

const plainToken = (raw: string, at: number): Token => {
  const plain = raw.toLowerCase();
  const code = raw.charCodeAt(0);
  const hasDigit = /[0-9]/.test(raw);
  const isLower = plain === raw;
  return {
    start: at,
    end: at + raw.length,
    plain,
    hash: hashOf(plain),
    letters: plain,
    isAddress: false,
    isStrong: code < 97,
    isLower: isLower && code >= 97,
    isCapitals: !isLower && raw === raw.toUpperCase(),
    hasDigit,
    hasLetter: !hasDigit || /[a-z]/.test(plain),
    before: '',
    beforeHash: NOTHING,
    after: '',
    afterHash: NOTHING,
  };
};

const anyToken = (raw: string, at: number): Token => {
  const isBare = BARE.test(raw);
  const before = isBare || WRAPPED.test(raw) ? '' : (OPENING.exec(raw)?.[0] ?? '');
  const after = isBare ? '' : (CLOSING.exec(raw.slice(before.length))?.[0] ?? '');
  const core = raw.slice(before.length, raw.length - after.length);
  const plain = core.toLowerCase();
  return {
    start: at + before.length,
    end: at + raw.length - after.length,
    plain,
    hash: hashOf(plain),
    letters: toLetters(plain),
    isAddress: /[@]|https?:|www\./.test(plain),
    isStrong: /^\(?[\p{Lu}\p{N}]/u.test(core),
    isLower: core === plain && /^\p{Ll}/u.test(core),
    isCapitals: core !== plain && core === core.toUpperCase(),
    hasDigit: /\d/.test(core),
    hasLetter: /\p{L}/u.test(core),
    before,
    beforeHash: hashOf(before),
    after,
    afterHash: hashOf(after),
  };
};

const NOTHING = hashOf('');

/** Folds a name to its letters and digits. */
export const toLetters = (text: string): string =>
  /^[a-z0-9]*$/.test(text)
    ? text
    : text
        .toLowerCase()
        .normalize('NFD')
        .replace(/ß/g, 'ss')
        .replace(/[^\p{L}\p{N}]+/gu, '');
