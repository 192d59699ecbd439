import { addDense, addSparse, scoreSparse, type Linear } from './linear.ts';
import type { MailFeatures } from './mail-features.ts';

/** The three parts of the mail classifier. */
export interface MailModel {
  readonly values: Linear;
  readonly subject: Linear;
  readonly words: Linear;
}

/** What one word of a mail is worth: a long mail must not shout a short one down. */
export const worthOf = (words: Int32Array): number => 3 / Math.sqrt(Math.max(9, words.length));

/** Raw scores of the details for a mail. */
export const scoreMail = ({ values, subject, words }: MailModel, features: MailFeatures): Float64Array =>
  addDense(
    addSparse(scoreSparse(subject, features.subject), words, features.words, worthOf(features.words)),
    values,
    features.values,
  );
