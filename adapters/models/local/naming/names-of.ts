import type { Linear } from '../linear.ts';
import { candidatesOf, type Candidate, type NameKind } from './candidates.ts';
import { toPieces, type Named } from './pieces.ts';

/** What was learned of names: one weight a feature, for each kind of name. */
export type NamingWeights = Readonly<Record<NameKind, Linear>>;

/** The company and the role as the mail writes them; null where no candidate outweighs "none". */
export const namesOf = (mail: Named, weights: NamingWeights): Readonly<Record<NameKind, string | null>> => {
  const pieces = toPieces(mail);
  const nameOf = (kind: NameKind): string | null => heaviest(candidatesOf(mail, kind, pieces), weights[kind]);
  return { company: nameOf('company'), role: nameOf('role') };
};

const heaviest = (candidates: readonly Candidate[], { weights }: Linear): string | null => {
  let [name, most] = ['', -Infinity];
  for (const { text, features } of candidates) {
    let sum = 0;
    for (const feature of features) sum += weights[feature] ?? 0;
    if (sum > most) [name, most] = [text, sum];
  }
  return name === '' ? null : name;
};
