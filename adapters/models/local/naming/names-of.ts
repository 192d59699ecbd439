import type { Linear } from '../linear.ts';
import { candidatesOf, type Candidate, type NameKind } from './candidates.ts';
import { isPersonOf } from './people.ts';
import type { Named } from './pieces.ts';

/** What was learned of names: one weight a feature, for each kind of name. */
export type NamingWeights = Readonly<Record<NameKind, Linear>>;

/** The company and the role as the mail writes them; null where no candidate outweighs "none". */
export const namesOf = (mail: Named, weights: NamingWeights): Readonly<Record<NameKind, string | null>> => {
  const candidates = candidatesOf(mail);
  const isPerson = (text: string): boolean => isPersonOf(mail, text);
  return {
    company: heaviest(candidates, { kind: 'company', weights: weights.company, isPerson }),
    role: heaviest(candidates, { kind: 'role', weights: weights.role, isPerson }),
  };
};

interface Asked {
  readonly kind: NameKind;
  readonly weights: Linear;
  readonly isPerson: (text: string) => boolean;
}

const heaviest = (candidates: readonly Candidate[], { kind, weights: { weights }, isPerson }: Asked): string | null => {
  let [name, most] = ['', -Infinity];
  for (const { text, features, mayBe } of candidates) {
    if (!mayBe[kind]) continue;
    let sum = 0;
    for (const feature of features) sum += weights[feature] ?? 0;
    if (sum > most && !isPerson(text)) [name, most] = [text, sum];
  }
  return name === '' ? null : name;
};
