import type { Piece, Token } from './pieces.ts';

/** A stretch of a line that may be a name: the tokens from `first` to `last`. */
export interface Span {
  readonly piece: Piece;
  readonly first: number;
  readonly last: number;
  /** What it may name. */
  readonly company: boolean;
  readonly role: boolean;
}

/** Lower-case words that may stand inside a name. */
const INNER = new Set(
  'of the and & de du des del della di da do dos das la le les el los las für fur for und y e et van der den en in im am zu zum zur at on sur with + /'.split(
    ' ',
  ),
);
/** Words after which a title may begin in lower case. */
const BEFORE_TITLE = new Set(
  'a an the of as our your this one open for als zum zur eine einen einer ein de del du des un une como para a uma um la el le per di da come van voor een role position job post poste puesto vaga cargo stelle posto functie'.split(
    ' ',
  ),
);

/** The text of a span, as the mail writes it. */
export const textOf = ({ piece, first, last }: Span): string =>
  piece.text.slice(piece.tokens[first]?.start, piece.tokens[last]?.end);

/**
 * Every stretch of a line that may be a name: any part of a run of capitalised words that begins and ends with such a
 * word, and for a title also lower-case words after an article or a word for the job. The sender's name is no title.
 */
export const spansOf = (piece: Piece): readonly Span[] => {
  const spans: Span[] = [];
  const isSender = piece.source === 'from';
  piece.tokens.forEach((token, first) => {
    if (token.isStrong) addSpans(spans, piece, first, isSender ? sender : capitalised);
    else if (!isSender && isWord(piece, token) && mayBeginTitle(piece, first)) addSpans(spans, piece, first, lower);
  });
  return spans;
};

/** What a span may consist of, and until where it may be which name. */
interface Grammar {
  readonly most: number;
  readonly mayEnd: (piece: Piece, token: Token) => boolean;
  readonly inner: ReadonlySet<string>;
  /** What the span may still be behind the punctuation after this token: 0 nothing, 1 a title, 2 a company too. */
  readonly goesOn: (piece: Piece, last: number) => 0 | 1 | 2;
  readonly company: boolean;
  readonly role: boolean;
}

const addSpans = (
  spans: Span[],
  piece: Piece,
  first: number,
  { most, mayEnd, inner, goesOn, role, ...grammar }: Grammar,
): void => {
  let { company } = grammar;
  for (let last = first; last < Math.min(piece.tokens.length, first + most); last += 1) {
    const token = piece.tokens[last];
    if (token === undefined || token.isAddress || (last > first && token.before !== '')) break;
    company &&= last - first < MOST_COMPANY_WORDS && !isDash(token);
    if (mayEnd(piece, token)) spans.push({ piece, first, last, company: company && !isMarker(piece, token), role });
    else if (!inner.has(token.plain)) break;
    if (token.after === '') continue;
    const onward = goesOn(piece, last);
    if (onward === 0) break;
    company &&= onward === 2;
  }
};

const MOST_COMPANY_WORDS = 8;

const isDash = ({ plain }: Token): boolean => plain === '-' || plain === '\u2013';

const mayBeginTitle = ({ source, tokens }: Piece, first: number): boolean =>
  BEFORE_TITLE.has(tokens[first - 1]?.plain ?? '') || (first === 0 && source === 'subject');

/** "St. Mary" and "S.A." go on behind their dots. */
const isAbbreviation = ({ tokens }: Piece, last: number): boolean =>
  tokens[last]?.after === '.' && tokens[last].plain.length <= 4;

/** "Quill, Inc." goes on behind its comma. */
const isBeforeForm = ({ tokens }: Piece, last: number): boolean =>
  tokens[last]?.after === ',' && /^(?:inc|ltd|llc|llp|gmbh|ag|s\.?a|pvt|plc|co)$/.test(tokens[last + 1]?.plain ?? '');

/** "Associate, Emerging Markets" goes on behind its comma. */
const isBeforeStrong = (piece: Piece, last: number): boolean => {
  const next = piece.tokens[last + 1];
  return piece.tokens[last]?.after === ',' && next?.isStrong === true;
};

const coreOf = ({ text }: Piece, { start, end }: Token): string => text.slice(start, end);

const isStrong = (_: Piece, token: Token): boolean => token.isStrong;

const isWord = (piece: Piece, token: Token): boolean => /^\(?[\p{L}\p{N}]/u.test(coreOf(piece, token));

/** "(m/w/d)" and its like belong to a title. */
const isMarker = (piece: Piece, token: Token): boolean => /^\([^()]+\)$/.test(coreOf(piece, token));

const capitalised: Grammar = {
  most: 9,
  mayEnd: (piece, token) => token.isStrong || isMarker(piece, token),
  inner: new Set([...INNER, '-', '\u2013']),
  goesOn: (piece, last) => {
    if (isAbbreviation(piece, last) || isBeforeForm(piece, last)) return 2;
    return isBeforeStrong(piece, last) ? 1 : 0;
  },
  company: true,
  role: true,
};

const sender: Grammar = { ...capitalised, mayEnd: isStrong, inner: INNER, role: false };

const lower: Grammar = {
  most: 5,
  mayEnd: isWord,
  inner: new Set(['&', '/', '-']),
  goesOn: () => 0,
  company: false,
  role: true,
};
