import { distinct, hashOf } from '../hash.ts';
import { toLetters, toPieces, type Named, type Piece } from './pieces.ts';
import { bucket, domainLabel, eachFeature, SPAN_BUCKETS, toSender, type Sender } from './span-features.ts';
import { spansOf, textOf, type Span } from './spans.ts';

/** What is asked for. */
export type NameKind = 'company' | 'role';

/** A text that may be a name asked for, with the bucket of everything that speaks for or against it, each once. */
export interface Candidate {
  readonly text: string;
  readonly features: Int32Array;
  readonly mayBe: Readonly<Record<NameKind, boolean>>;
}

/** Most stretches of one mail that are looked at. */
const MOST_SPANS = 500;
/** More occurrences of one text say nothing new. */
const MOST_OCCURRENCES = 4;
const LONGEST = 90;
/** The one feature of "none". */
export const NONE_BUCKET = bucket(20, 0);
const NONE: Candidate = {
  text: '',
  features: Int32Array.of(NONE_BUCKET),
  mayBe: { company: true, role: true },
};

interface Found {
  readonly spans: Span[];
  company: boolean;
  role: boolean;
}

/** Every text of a mail that may name its company or its role, each once, and first of all "none". */
export const candidatesOf = (mail: Named): readonly Candidate[] => {
  const sender = toSender(mail);
  const found = findSpans(toPieces(mail));
  const label = spelled(domainLabel(mail.from?.address ?? ''), found);
  if (label !== '') found.set(label, { role: false, spans: [], ...found.get(label), company: true });
  return [NONE, ...[...found].map(([text, one]) => toCandidate(text, one, { sender, label }))];
};

const findSpans = (pieces: readonly Piece[]): Map<string, Found> => {
  const found = new Map<string, Found>();
  let left = MOST_SPANS;
  for (const piece of pieces) {
    for (const span of spansOf(piece)) {
      left -= 1;
      if (left < 0) return found;
      if (!isName(span)) continue;
      const text = textOf(span);
      const known = found.get(text);
      if (known === undefined) found.set(text, { spans: [span], company: span.company, role: span.role });
      else {
        known.spans.push(span);
        known.company ||= span.company;
        known.role ||= span.role;
      }
    }
  }
  return found;
};

const toCandidate = (
  text: string,
  { spans, company, role }: Found,
  { sender, label }: { readonly sender: Sender; readonly label: string },
): Candidate => {
  const features = [bucket(19, Math.min(spans.length, MOST_OCCURRENCES))];
  if (text === label) features.push(bucket(18, 0), bucket(17, hashOf(label.toLowerCase())));
  for (let n = 0; n < spans.length && n < MOST_OCCURRENCES; n += 1) {
    const span = spans[n];
    if (span !== undefined) eachFeature(span, sender, (one) => features.push(one));
  }
  return { text, features: onceEach(features), mayBe: { company, role } };
};

/** The domain's name as the mail spells it, where it does. */
const spelled = (label: string, found: ReadonlyMap<string, Found>): string => {
  if (label === '') return label;
  const letters = toLetters(label);
  for (const text of found.keys()) {
    if (text.length <= label.length + 4 && toLetters(text) === letters) return text;
  }
  return label;
};

const onceEach = distinct(SPAN_BUCKETS);

const isName = ({ piece: { tokens }, first, last }: Span): boolean => {
  const [start, end] = [tokens[first]?.start ?? 0, tokens[last]?.end ?? 0];
  if (end - start < 2 || end - start > LONGEST) return false;
  for (let n = first; n <= last; n += 1) if (tokens[n]?.hasLetter === true) return true;
  return false;
};
