import type { Linear } from '../linear.ts';
import { candidatesOf, type NameKind } from './candidates.ts';
import type { Named } from './pieces.ts';

/** What was learned of names: one weight a feature, for each kind of name. */
export type NamingWeights = Readonly<Record<NameKind, Linear>>;

/** The company or the role as the mail writes it, or null where none outweighs "none". */
export const nameOf = (mail: Named, kind: NameKind, weights: NamingWeights): string | null => {
  const { weights: weightByFeature } = weights[kind];
  let [best, most] = ['', -Infinity];
  for (const { text, features } of candidatesOf(mail, kind)) {
    let sum = 0;
    for (const feature of features) sum += weightByFeature[feature] ?? 0;
    if (sum > most) [best, most] = [text, sum];
  }
  return best === '' ? null : best;
};
