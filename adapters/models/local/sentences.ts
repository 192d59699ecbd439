/** A stretch of the text, verbatim. */
export interface Sentence {
  readonly raw: string;
  /** Lower case, without diacritics, white space collapsed: what phrases and features read. */
  readonly plain: string;
}

const MAX_SENTENCE = 400;
const MAX_SENTENCES = 400;
const ends = /[.!?…:;](?=["')\]]*\s)|\n/g;
const month = /^\s+(?:jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|o[kc]t|nov|de[cz])/i;
const abbreviation =
  /(?:\b(?:mr|mrs|ms|dr|prof|st|no|nr|bzw|ca|inkl|vgl|approx|e\.g|i\.e|z\.\s?b|sr|sra|mme|a\.m|p\.m)|\b[A-Z])$/i;

/** Folds case, diacritics, quotes and white space away. */
export const toPlain = (text: string): string => {
  const lower = text.toLowerCase().replace(/[‘’`´]/g, "'");
  // eslint-disable-next-line no-control-regex -- the quick way out for plain English
  const folded = /[^\u0000-\u007f]/.test(lower) ? lower.normalize('NFD').replace(/\p{M}+/gu, '') : lower;
  return folded.replace(/\s+/g, ' ').trim();
};

/** Splits text into sentences of at most 400 characters, in time linear in its length. */
export const toSentences = (text: string): readonly Sentence[] => {
  const sentences: Sentence[] = [];
  let start = 0;
  const push = (end: number) => {
    for (let from = start; from < end && sentences.length < MAX_SENTENCES; from += MAX_SENTENCE) {
      const raw = text.slice(from, Math.min(end, from + MAX_SENTENCE)).trim();
      if (raw.length > 0) sentences.push({ raw, plain: toPlain(raw) });
    }
    start = end;
  };
  ends.lastIndex = 0;
  for (let match = ends.exec(text); match !== null; match = ends.exec(text)) {
    if (endsHere(text, start, match.index)) push(match.index + 1);
    ends.lastIndex = match.index + 1;
  }
  push(text.length);
  return sentences;
};

const endsHere = (text: string, start: number, at: number): boolean => {
  const mark = text[at];
  const after = text.slice(at + 1, at + 8);
  if (mark === '\n') return !wraps(text, at);
  if (mark === ':' || mark === ';') return false;
  if (mark !== '.') return true;
  const before = text.slice(Math.max(start, at - 8), at);
  if (/\d$/.test(before)) return !month.test(after) && !/^\s+\p{Ll}/u.test(after);
  return !abbreviation.test(before);
};

/** A line break inside a sentence: the line is long, does not end one, and the next goes on in lower case. */
const wraps = (text: string, at: number): boolean => {
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  if (at - lineStart < 45 || at - lineStart > 120) return false;
  const last =
    text
      .slice(Math.max(lineStart, at - 3), at)
      .trimEnd()
      .at(-1) ?? '';
  if (/[.!?:;]/.test(last)) return false;
  return /^[\p{L}\d"'(]/u.test(text.slice(at + 1, at + 3));
};
