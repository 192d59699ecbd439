import type { Piece, Token } from './pieces.ts';

/** A stretch of a line that may be a name: the tokens from `first` to `last`. */
export interface Span {
  readonly piece: Piece;
  readonly first: number;
  readonly last: number;
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

/** Every run of capitalised words, and every part of one that begins and ends with such a word. */
export const capitalisedSpans = (piece: Piece): readonly Span[] =>
  piece.tokens.flatMap((token, first) => (isStrong(piece, token) ? spansFrom(piece, first, company) : []));

/** Stretches where a title may stand: capitalised, or in lower case after an article or a word for the job. */
export const titleSpans = (piece: Piece): readonly Span[] =>
  piece.tokens.flatMap((token, first) => {
    if (isStrong(piece, token)) return spansFrom(piece, first, title);
    return isWord(piece, token) && mayBeginTitle(piece, first) ? spansFrom(piece, first, lowerTitle) : [];
  });

/** What a span may consist of. */
interface Grammar {
  readonly most: number;
  readonly mayEnd: (piece: Piece, token: Token) => boolean;
  readonly inner: ReadonlySet<string>;
  /** Whether the span goes on behind the punctuation after this token. */
  readonly goesOn: (piece: Piece, last: number) => boolean;
}

const spansFrom = (piece: Piece, first: number, { most, mayEnd, inner, goesOn }: Grammar): readonly Span[] => {
  const spans: Span[] = [];
  for (let last = first; last < Math.min(piece.tokens.length, first + most); last += 1) {
    const token = piece.tokens[last];
    if (token === undefined || token.isAddress || (last > first && token.before !== '')) break;
    if (mayEnd(piece, token)) spans.push({ piece, first, last });
    else if (!inner.has(token.plain)) break;
    if (token.after !== '' && !goesOn(piece, last)) break;
  }
  return spans;
};

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
  return piece.tokens[last]?.after === ',' && next !== undefined && isStrong(piece, next);
};

const coreOf = ({ text }: Piece, { start, end }: Token): string => text.slice(start, end);

const isStrong = (_: Piece, token: Token): boolean => token.isStrong;

const isWord = (piece: Piece, token: Token): boolean => /^\(?[\p{L}\p{N}]/u.test(coreOf(piece, token));

/** "(m/w/d)" and its like belong to a title. */
const isMarker = (piece: Piece, token: Token): boolean => /^\([^()]+\)$/.test(coreOf(piece, token));

const company: Grammar = {
  most: 8,
  mayEnd: isStrong,
  inner: INNER,
  goesOn: (piece, last) => isAbbreviation(piece, last) || isBeforeForm(piece, last),
};

const title: Grammar = {
  most: 9,
  mayEnd: (piece, token) => isStrong(piece, token) || isMarker(piece, token),
  inner: new Set([...INNER, '-', '\u2013']),
  goesOn: (piece, last) => isAbbreviation(piece, last) || isBeforeStrong(piece, last),
};

const lowerTitle: Grammar = { most: 5, mayEnd: isWord, inner: new Set(['&', '/', '-']), goesOn: () => false };
