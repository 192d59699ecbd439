import { bucketOf } from '../features.ts';
import { toPieces, type Named, type Piece } from './pieces.ts';
import { domainLabel, featuresOf, SPAN_BUCKETS, toSender } from './span-features.ts';
import { capitalisedSpans, textOf, titleSpans, type Span } from './spans.ts';

/** A text that may be the name asked for, with the buckets of all that speaks for and against it. */
export interface Candidate {
  readonly text: string;
  readonly features: Int32Array;
}

/** What is asked for. */
export type NameKind = 'company' | 'role';

const MOST_CANDIDATES = 400;
const LONGEST = 90;

/** Every text of a mail that may name its company or its role, each once, and first of all "none". */
export const candidatesOf = (mail: Named, kind: NameKind): readonly Candidate[] => {
  const sender = toSender(mail);
  const found = new Map<string, { readonly features: Set<number>; count: number }>();
  const add = (text: string, features: readonly number[]): void => {
    const known = found.get(text) ?? { features: new Set<number>(), count: 0 };
    if (!found.has(text) && (found.size >= MOST_CANDIDATES || !isName(text))) return;
    found.set(text, known);
    known.count += 1;
    for (const feature of features) known.features.add(feature);
  };
  for (const piece of toPieces(mail)) {
    for (const span of spansOf(piece, kind)) add(textOf(span), featuresOf(span, sender));
  }
  const label = kind === 'company' ? domainLabel(mail.from?.address ?? '') : '';
  if (label !== '') add(label, [`s domain`, `t ${label}`].map(toBucket));
  return [
    { text: '', features: Int32Array.of(toBucket('none')) },
    ...[...found].map(([text, { features, count }]) => ({
      text,
      features: Int32Array.from([...features, toBucket(`o ${Math.min(count, 4)}`)]),
    })),
  ];
};

const toBucket = (feature: string): number => bucketOf(feature, SPAN_BUCKETS);

const spansOf = (piece: Piece, kind: NameKind): readonly Span[] =>
  kind === 'company' || piece.source === 'from' ? capitalisedSpans(piece) : titleSpans(piece);

const isName = (text: string): boolean =>
  text.length >= 2 && text.length <= LONGEST && /\p{L}/u.test(text) && !/https?:|@|www\./i.test(text);
