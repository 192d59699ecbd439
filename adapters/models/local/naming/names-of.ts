import type { Linear } from '../linear.ts';
import { eachCandidate, MOST_CANDIDATES, type NameKind } from './candidates.ts';
import { toPieces, type Named } from './pieces.ts';

/** What was learned of names: one weight a feature, for each kind of name. */
export type NamingWeights = Readonly<Record<NameKind, Linear>>;

/** The company and the role as the mail writes them; null where no candidate outweighs "none". */
export const namesOf = (mail: Named, weights: NamingWeights): Readonly<Record<NameKind, string | null>> => {
  const pieces = toPieces(mail);
  const nameOf = (kind: NameKind): string | null => {
    const learned = weights[kind].weights;
    const sums = new Float64Array(MOST_CANDIDATES + 2);
    const texts = eachCandidate({ mail, kind, pieces }, (candidate, bucket) => {
      sums[candidate] = (sums[candidate] ?? 0) + (learned[bucket] ?? 0);
    });
    return heaviest(texts, sums);
  };
  return { company: nameOf('company'), role: nameOf('role') };
};

const heaviest = (texts: readonly string[], sums: Float64Array): string | null => {
  let best = 0;
  for (let n = 1; n < texts.length; n += 1) if ((sums[n] ?? 0) > (sums[best] ?? 0)) best = n;
  return best === 0 ? null : (texts[best] ?? null);
};
