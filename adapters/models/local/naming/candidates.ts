import { hashOf } from '../hash.ts';
import { toPieces, type Named, type Piece } from './pieces.ts';
import { bucket, domainLabel, eachFeature, toSender } from './span-features.ts';
import { capitalisedSpans, textOf, titleSpans, type Span } from './spans.ts';

/** What is asked for. */
export type NameKind = 'company' | 'role';

/** Most texts of one mail that are looked at. */
export const MOST_CANDIDATES = 400;
/** More occurrences of one text say nothing new. */
const MOST_OCCURRENCES = 3;
const LONGEST = 90;

/**
 * Every text of a mail that may name its company or its role, each once; the first is '', for "none". Shows, for each by
 * its place in the list, the bucket of everything that speaks for or against it.
 */
export const eachCandidate = (
  { mail, kind, pieces = toPieces(mail) }: { mail: Named; kind: NameKind; pieces?: readonly Piece[] },
  see: (candidate: number, bucket: number) => void,
): readonly string[] => {
  const sender = toSender(mail);
  const texts = [''];
  const counts = [1];
  const placeByText = new Map<string, number>();
  const placeOf = (text: string): number => {
    const known = placeByText.get(text) ?? texts.length;
    if (known === texts.length) {
      if (known > MOST_CANDIDATES) return 0;
      placeByText.set(text, known);
      texts.push(text);
      counts.push(0);
    }
    counts[known] = (counts[known] ?? 0) + 1;
    return known;
  };
  see(0, bucket(20, 0));
  for (const piece of pieces) {
    for (const span of spansOf(piece, kind)) {
      const place = isName(span) ? placeOf(textOf(span)) : 0;
      if (place > 0 && (counts[place] ?? 0) <= MOST_OCCURRENCES) eachFeature(span, sender, (one) => see(place, one));
    }
  }
  const label = kind === 'company' ? domainLabel(mail.from?.address ?? '') : '';
  if (label !== '') {
    const place = placeOf(label);
    see(place, bucket(18, 0));
    see(place, bucket(17, hashOf(label.toLowerCase())));
  }
  for (let place = 1; place < texts.length; place += 1) see(place, bucket(19, Math.min(counts[place] ?? 0, 4)));
  return texts;
};

const spansOf = (piece: Piece, kind: NameKind): readonly Span[] =>
  kind === 'company' || piece.source === 'from' ? capitalisedSpans(piece) : titleSpans(piece);

const isName = ({ piece: { tokens }, first, last }: Span): boolean => {
  const [start, end] = [tokens[first]?.start ?? 0, tokens[last]?.end ?? 0];
  if (end - start < 2 || end - start > LONGEST) return false;
  for (let n = first; n <= last; n += 1) if (tokens[n]?.hasLetter === true) return true;
  return false;
};
