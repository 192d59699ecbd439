import { bucket as bucketIn, hashOf, step } from '../hash.ts';
import { sources, toLetters, type Named, type Piece } from './pieces.ts';
import type { Span } from './spans.ts';

/** Buckets of the features of spans. */
export const SPAN_BUCKETS = 1 << 15;

/** What a mail's sender says about every span of it. */
export interface Sender {
  /** Letters of the label of the address's domain that names its owner: `acmeworks` of `jobs@mail.acme-works.co.uk`. */
  readonly domain: string;
  readonly name: string;
}

/** The label of the domain that names its owner. */
export const domainLabel = (address: string): string =>
  /@(?:[\w-]+\.)*?([\w-]{2,40})\.(?:(?:co|com|ac|org|gov|edu|net)\.)?[a-z]{2,10}$/i.exec(address.slice(0, 320))?.[1] ??
  '';

export const toSender = ({ from }: Named): Sender => ({
  domain: toLetters(domainLabel(from?.address ?? '')),
  name: toLetters(from?.name ?? ''),
});

/** The bucket of a feature: its sort, and the hash of its value. */
export const bucket = (sort: number, value: number): number => bucketIn(sort, value, SPAN_BUCKETS);

/** Hashes of the edges of a line. */
const [BEGINNING, END] = [hashOf('^'), hashOf('$')];

/** Shows the bucket of everything that can be said of one occurrence of a span. */
export const eachFeature = (span: Span, sender: Sender, see: (bucket: number) => void): void => {
  const { piece, first, last } = span;
  const { tokens } = piece;
  const source = sources.indexOf(piece.source);
  const [one, two] = [hashAt(piece, first - 1), hashAt(piece, first - 2)];
  const [next, after] = [hashAt(piece, last + 1), hashAt(piece, last + 2)];
  const head = tokens[last]?.plain ?? '';
  const letters = lettersOf(span);
  const isWhole = Number(first === 0 && last === tokens.length - 1);
  see(bucket(1, source));
  see(bucket(2, one));
  see(bucket(3, step(two, one)));
  see(bucket(4, next));
  see(bucket(5, step(next, after)));
  see(bucket(6, step(tokens[first - 1]?.afterHash ?? 0, tokens[first]?.beforeHash ?? 0)));
  see(bucket(7, step(tokens[last]?.afterHash ?? 0, tokens[last + 1]?.beforeHash ?? 0)));
  see(bucket(8, isWhole * 8 + source));
  see(bucket(9, tokens[first]?.hash ?? 0));
  see(bucket(10, tokens[last]?.hash ?? 0));
  see(bucket(11, hashOf(head, Math.max(0, head.length - 3))));
  see(bucket(12, hashOf(head, Math.max(0, head.length - 4))));
  see(bucket(13, last - first));
  see(bucket(14, shapeOf(span) * 4 + Number(isStrongAt(piece, first - 1)) * 2 + Number(isStrongAt(piece, last + 1))));
  see(bucket(15, likeness(letters, sender.domain)));
  see(bucket(16, likeness(letters, sender.name) * 8 + source));
  for (let n = first; n <= last; n += 1) see(bucket(17, tokens[n]?.hash ?? 0));
};

const lettersOf = ({ piece: { tokens }, first, last }: Span): string => {
  let letters = '';
  for (let n = first; n <= last; n += 1) letters += tokens[n]?.letters ?? '';
  return letters;
};

const hashAt = ({ tokens }: Piece, index: number): number => tokens[index]?.hash ?? (index < 0 ? BEGINNING : END);

const isStrongAt = ({ tokens }: Piece, index: number): boolean => tokens[index]?.isStrong ?? false;

/** With digits, all capitals, lower case, or capitalised. */
const shapeOf = ({ piece: { tokens }, first, last }: Span): number => {
  let isCapitals = true;
  for (let n = first; n <= last; n += 1) {
    if (tokens[n]?.hasDigit === true) return 1;
    isCapitals &&= tokens[n]?.isCapitals ?? false;
  }
  if (isCapitals) return 0;
  return tokens[first]?.isLower === true ? 2 : 3;
};

/** How a name's letters lie in others: nothing to compare, the same, most of them, a part, around them, not at all. */
const likeness = (letters: string, others: string): number => {
  if (others === '' || letters.length < 2) return 0;
  if (letters === others) return 1;
  if (others.includes(letters)) return letters.length * 2 >= others.length ? 2 : 3;
  return letters.includes(others) ? 4 : 5;
};
