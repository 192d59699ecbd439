import { distinct, hashOf } from '../hash.ts';
import { toLetters, toPieces, type Named, type Piece } from './pieces.ts';
import { bucket, domainLabel, eachFeature, SPAN_BUCKETS, toSender } from './span-features.ts';
import { capitalisedSpans, textOf, titleSpans, type Span } from './spans.ts';

/** What is asked for. */
export type NameKind = 'company' | 'role';

/** A text that may be the name asked for, with the bucket of everything that speaks for or against it, each once. */
export interface Candidate {
  readonly text: string;
  readonly features: Int32Array;
}

/** Most stretches of one mail that are looked at. */
const MOST_SPANS = 500;
/** More occurrences of one text say nothing new. */
const MOST_OCCURRENCES = 4;
const LONGEST = 90;
/** The one feature of "none". */
export const NONE_BUCKET = bucket(20, 0);
const NONE: Candidate = { text: '', features: Int32Array.of(NONE_BUCKET) };

/** Every text of a mail that may name its company or its role, each once, and first of all "none". */
export const candidatesOf = (
  mail: Named,
  kind: NameKind,
  pieces: readonly Piece[] = toPieces(mail),
): readonly Candidate[] => {
  const sender = toSender(mail);
  const spansByText = new Map<string, Span[]>();
  for (const span of pieces.flatMap((piece) => spansOf(piece, kind)).slice(0, MOST_SPANS)) {
    if (!isName(span)) continue;
    const text = textOf(span);
    const known = spansByText.get(text);
    if (known === undefined) spansByText.set(text, [span]);
    else known.push(span);
  }
  const label = kind === 'company' ? spelled(domainLabel(mail.from?.address ?? ''), spansByText) : '';
  if (label !== '' && !spansByText.has(label)) spansByText.set(label, []);
  return [
    NONE,
    ...[...spansByText].map(([text, spans]) => {
      const found = [bucket(19, Math.min(spans.length, MOST_OCCURRENCES))];
      if (text === label) found.push(bucket(18, 0), bucket(17, hashOf(label.toLowerCase())));
      for (const span of spans.slice(0, MOST_OCCURRENCES)) eachFeature(span, sender, (one) => found.push(one));
      return { text, features: onceEach(found) };
    }),
  ];
};

/** The domain's name as the mail spells it, where it does. */
const spelled = (label: string, spansByText: ReadonlyMap<string, readonly Span[]>): string =>
  [...spansByText.keys()].find((text) => text.length <= label.length + 4 && toLetters(text) === toLetters(label)) ??
  label;

const onceEach = distinct(SPAN_BUCKETS);

const spansOf = (piece: Piece, kind: NameKind): readonly Span[] =>
  kind === 'company' || piece.source === 'from' ? capitalisedSpans(piece) : titleSpans(piece);

const isName = ({ piece: { tokens }, first, last }: Span): boolean => {
  const [start, end] = [tokens[first]?.start ?? 0, tokens[last]?.end ?? 0];
  if (end - start < 2 || end - start > LONGEST) return false;
  for (let n = first; n <= last; n += 1) if (tokens[n]?.hasLetter === true) return true;
  return false;
};
