import { bucketOf } from '../features.ts';
import type { Named, Piece } from './pieces.ts';
import { textOf, type Span } from './spans.ts';

/** Buckets of the features of spans. */
export const SPAN_BUCKETS = 1 << 15;

/** What a mail's sender says about every span of it. */
export interface Sender {
  /** Letters of the address's domain without its endings: `acmeworks` of `jobs@mail.acme-works.co.uk`. */
  readonly domain: string;
  readonly name: string;
}

/** Folds a name to its letters and digits. */
export const toLetters = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** The label of the domain that names its owner. */
export const domainLabel = (address: string): string =>
  /@(?:[\w-]+\.)*?([\w-]{2,40})\.(?:(?:co|com|ac|org|gov|edu|net)\.)?[a-z]{2,10}$/i.exec(address.slice(0, 320))?.[1] ??
  '';

export const toSender = ({ from }: Named): Sender => ({
  domain: toLetters(domainLabel(from?.address ?? '')),
  name: toLetters(from?.name ?? ''),
});

/** Buckets of what can be said of one occurrence of a span. */
export const featuresOf = (span: Span, sender: Sender): readonly number[] => {
  const { piece, first, last } = span;
  const [one, two] = [wordAt(piece, first - 1), wordAt(piece, first - 2)];
  const [next, after] = [wordAt(piece, last + 1), wordAt(piece, last + 2)];
  const words = piece.tokens.slice(first, last + 1).map(({ plain }) => plain);
  const head = words.at(-1) ?? '';
  const text = textOf(span);
  return [
    `s ${piece.source}`,
    `p ${one}`,
    `pp ${two} ${one}`,
    `n ${next}`,
    `nn ${next} ${after}`,
    `b ${piece.tokens[first]?.before ?? ''}${piece.tokens[first - 1]?.after ?? ''}`,
    `a ${piece.tokens[last]?.after ?? ''}${piece.tokens[last + 1]?.before ?? ''}`,
    `w ${first === 0 && last === piece.tokens.length - 1} ${piece.source}`,
    `f ${words[0] ?? ''}`,
    `l ${head}`,
    `x ${head.slice(-3)}`,
    `y ${head.slice(-4)}`,
    `k ${words.length}`,
    `c ${shapeOf(text)} ${isCapital(piece, first - 1)} ${isCapital(piece, last + 1)}`,
    `e ${likeness(toLetters(text), sender.domain)}`,
    `m ${likeness(toLetters(text), sender.name)} ${piece.source === 'from'}`,
    ...words.map((word) => `t ${word}`),
  ].map((feature) => bucketOf(feature, SPAN_BUCKETS));
};

const wordAt = ({ tokens }: Piece, index: number): string => tokens[index]?.plain ?? (index < 0 ? '^' : '$');

const isCapital = ({ text, tokens }: Piece, index: number): boolean => {
  const token = tokens[index];
  return token !== undefined && /^\p{Lu}/u.test(text.slice(token.start, token.end));
};

const shapeOf = (text: string): string => {
  if (/^\p{Lu}[\p{Lu}\p{N}&.\s-]+$/u.test(text)) return 'CAPITALS';
  if (/\d/.test(text)) return 'digits';
  return /^\p{Ll}/u.test(text) ? 'lower' : 'Capital';
};

/** How a name's letters lie in others: the same, within them, around them, as their initials, or not at all. */
const likeness = (letters: string, others: string): string => {
  if (others === '' || letters.length < 2) return 'none';
  if (letters === others) return 'same';
  if (others.includes(letters)) return letters.length * 2 >= others.length ? 'most' : 'part';
  return letters.includes(others) ? 'around' : 'no';
};
