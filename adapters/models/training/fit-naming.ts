import { exponential } from '../local/exponential.ts';
import { candidatesOf, NONE_BUCKET, type Candidate, type NameKind } from '../local/naming/candidates.ts';
import type { Named } from '../local/naming/pieces.ts';
import { SPAN_BUCKETS } from '../local/naming/span-features.ts';
import type { Address } from '#streams/model.ts';
import { toAddress } from '../../mime/address.ts';
import type { Whole } from './corpus.ts';
import type { Random } from './random.ts';

/** A mail's candidates, and which of them is the name. */
export interface Question {
  readonly candidates: readonly Candidate[];
  readonly right: number;
}

/** Details of mail about no application: asking it for names teaches nothing. */
const QUIET: ReadonlySet<string> = new Set(['unrelated', 'newsletter', 'job_alert', 'own_mail']);

/** What the whole mails of the corpus answer; where the name is among no candidates nothing is asked. */
export const questionsOf = (mails: readonly Whole[], kind: NameKind): readonly Question[] =>
  mails
    .filter(({ detail }) => !QUIET.has(detail))
    .flatMap((mail) => sendersOf(mail).map((from) => toQuestion({ ...mail, from }, mail[kind] ?? '', kind)))
    .filter(({ right }) => right !== -1);

type Asked = Omit<Named, 'text'> & { readonly body: string };

/** A mail as its author sent it, which counts twice, and through a service that many employers share. */
const sendersOf = ({ from }: Whole): readonly (Address | null)[] => {
  const sender = toAddress(from);
  return [sender, sender, sender === null ? null : { name: sender.name, address: 'no-reply@hire.mailing.example' }];
};

const toQuestion = (mail: Asked, name: string, kind: NameKind): Question => {
  const candidates = candidatesOf({ ...mail, text: mail.body }).filter(({ mayBe }) => mayBe[kind]);
  return { candidates, right: candidates.findIndex(({ text }) => text === name) };
};

const EPOCHS = 10;
const RATE = 0.2;
const DECAY = 1e-5;
/** How much less sure than its author a reader may be of a name: a likely one helps more than none. */
const BOLDNESS = 1;

/** One weight a feature, so that the right candidate of each mail outweighs all others (softmax, AdaGrad). */
export const fitNaming = (questions: readonly Question[], random: Random): Float64Array => {
  const weights = new Float64Array(SPAN_BUCKETS);
  const squares = new Float64Array(SPAN_BUCKETS).fill(0.1);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (const question of random.shuffle(questions)) learn(question, weights, squares);
  }
  weights[NONE_BUCKET] = (weights[NONE_BUCKET] ?? 0) - BOLDNESS;
  return weights;
};

const learn = ({ candidates, right }: Question, weights: Float64Array, squares: Float64Array): void => {
  const shares = sharesOf(candidates, weights);
  candidates.forEach(({ features }, n) => {
    const miss = (shares[n] ?? 0) - (n === right ? 1 : 0);
    if (Math.abs(miss) < 1e-3) return;
    for (const feature of features) {
      const gradient = miss + DECAY * (weights[feature] ?? 0);
      const square = (squares[feature] ?? 0) + gradient * gradient;
      squares[feature] = square;
      weights[feature] = (weights[feature] ?? 0) - (RATE * gradient) / Math.sqrt(square);
    }
  });
};

const sharesOf = (candidates: Question['candidates'], weights: Float64Array): Float64Array => {
  const scores = Float64Array.from(candidates, ({ features }) => {
    let sum = 0;
    for (const feature of features) sum += weights[feature] ?? 0;
    return sum;
  });
  let highest = -Infinity;
  for (const score of scores) if (score > highest) highest = score;
  let total = 0;
  for (let n = 0; n < scores.length; n += 1) total += scores[n] = exponential((scores[n] ?? 0) - highest);
  return scores.map((score) => score / total);
};
