import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Mail } from '#streams/model.ts';
import { details } from '../local/classes.ts';
import { SENTENCE_BUCKETS, sentenceFeatures, toWords } from '../local/features.ts';
import type { Linear } from '../local/linear.ts';
import { mailFeatures, SUBJECT_BUCKETS, WORD_BUCKETS, type MailFeatures } from '../local/mail-features.ts';
import type { NameKind } from '../local/naming/candidates.ts';
import { flagsOf } from '../local/phrases.ts';
import { scoreMail, worthOf, type MailModel } from '../local/score-mail.ts';
import { readMail } from '../local/reading.ts';
import { toFile } from '../local/weights.ts';
import { temperatureFor } from './calibrate.ts';
import { loadCorpus, type Language } from './corpus.ts';
import { FOLDS, sentenceExamples, type Example } from './examples.ts';
import { fit, quantise, type Row } from './fit.ts';
import { fitNaming, questionsOf } from './fit-naming.ts';
import { composeMails, type Composed } from './generate.ts';
import { seeded } from './random.ts';

/** Trains the whole judge from a corpus: the file of its weights, the same bytes on every machine. */
export const train = (languages: readonly Language[]): Buffer => {
  const examples = sentenceExamples(languages, seeded(11));
  const mails = composeMails(languages, seeded(12));
  const folds = Array.from({ length: FOLDS }, (_, fold) => fitSentences(examples.filter((e) => e.fold !== fold)));
  const seen = mails.map((mail) => ({ mail, features: featuresOf(mail, folds[mail.fold] ?? fitSentences([])) }));
  const last = FOLDS - 1;
  const held = seen.filter(({ mail }) => mail.fold === last);
  const trial = fitMails(seen.filter(({ mail }) => mail.fold !== last));
  const temperature = temperatureFor(
    held.map(({ features }) => scoreMail(trial, features)),
    held.map(({ mail }) => details.indexOf(mail.detail)),
  );
  return toFile(temperature, {
    sentence: fitSentences(examples),
    ...fitMails(seen),
    company: fitNames(languages, 'company'),
    role: fitNames(languages, 'role'),
  });
};

const featuresOf = (mail: Composed, sentence: Linear): MailFeatures => {
  const seen: Pick<Mail, 'from' | 'bulk' | 'subject' | 'text'> = mail;
  return mailFeatures(seen, readMail(seen, sentence));
};

const fitSentences = (examples: readonly Example[]): Linear => {
  const rows = examples.map(({ plain, label, weight }): Row => ({
    features: sentenceFeatures(toWords(plain), plain, flagsOf(plain)),
    values: null,
    label,
    weight,
  }));
  const classes = details.length + 1;
  const plan = { features: SENTENCE_BUCKETS, classes, epochs: 8, rate: 0.05, decay: 1e-4 };
  return quantise(fit(rows, plan, seeded(13)), classes, 2);
};

const fitMails = (seen: readonly { readonly mail: Composed; readonly features: MailFeatures }[]): MailModel => {
  const dense = seen[0]?.features.values.length ?? 0;
  const classes = details.length;
  const rows = seen.map(({ mail, features }): Row => ({
    features: Int32Array.from([
      ...features.values.keys(),
      ...features.subject.map((bucket) => bucket + dense),
      ...features.words.map((bucket) => bucket + dense + SUBJECT_BUCKETS),
    ]),
    values: Float64Array.from([
      ...features.values,
      ...Array.from(features.subject, () => 1),
      ...Array.from(features.words, () => worthOf(features.words)),
    ]),
    label: details.indexOf(mail.detail),
    weight: weightOf(mail),
  }));
  const plan = {
    features: dense + SUBJECT_BUCKETS + WORD_BUCKETS,
    classes,
    epochs: 10,
    rate: 0.05,
    decay: 3e-4,
  };
  const weights = fit(rows, plan, seeded(14));
  const part = (from: number, count: number, clip: number): Linear =>
    quantise(weights.slice(from * classes, (from + count) * classes), classes, clip);
  return {
    values: part(0, dense, 8),
    subject: part(dense, SUBJECT_BUCKETS, 3),
    words: part(dense + SUBJECT_BUCKETS, WORD_BUCKETS, 4),
  };
};

/** A whole mail is nearer to life than a composed one, and most of an inbox is no job mail at all. */
const weightOf = ({ whole, detail }: Composed): number => (whole ? 3 : 1) * (detail === 'unrelated' ? 2 : 1);

const fitNames = (languages: readonly Language[], kind: NameKind): Linear =>
  quantise(
    fitNaming(
      questionsOf(
        languages.flatMap(({ whole }) => whole),
        kind,
      ),
      seeded(15),
    ),
    1,
    4,
  );

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  writeFileSync(new URL('../local/weights.bin', import.meta.url), train(loadCorpus()));
