import { Option, type Command } from 'commander';
import { Failure } from '../failure.ts';
import type { Composition, Evaluated } from './composition.ts';
import { toEvaluation, type ClassResult, type Evaluation, type Share } from './evaluation.ts';
import { fromCaller } from './replay.ts';

interface EvalFlags {
  readonly json?: true;
  readonly tier?: string;
  readonly unambiguous?: true;
  readonly misses?: true;
}

/** `eval PATH`: how well the local model judges labelled mail. */
export const evalCommand = (program: Command, { evaluate }: Composition): void => {
  program
    .command('eval')
    .description('judge labelled mail (a recorded inbox, or JSONL with subject, from, body, label) and compare')
    .argument('<path>', 'the labelled mail: a file, or a folder of such files')
    .option('--json', 'as JSON')
    .option('--tier <name>', 'only items of this tier')
    .option('--unambiguous', 'leave out items marked ambiguous')
    .addOption(new Option('--misses', 'name every mail that was misjudged').conflicts('json'))
    .action(async (path: string, flags: EvalFlags) => {
      const items: Evaluated[] = [];
      for await (const item of evaluate(fromCaller(path))) if (isWanted(item, flags)) items.push(item);
      if (items.length === 0) throw new Failure('USAGE', `[eval] ${path} holds no labelled mail of that description`);
      const evaluation = toEvaluation(items);
      const text = flags.json
        ? JSON.stringify(evaluation, null, 2)
        : [...(flags.misses ? items.filter(isMiss).map(toMiss) : []), toReport(evaluation)].join('\n');
      process.stdout.write(`${text}\n`);
    });
};

const isWanted = ({ tier, ambiguous }: Evaluated, flags: EvalFlags): boolean =>
  (flags.tier === undefined || tier === flags.tier) && !(flags.unambiguous && ambiguous);

const isMiss = ({ deserves, got, alerts }: Evaluated): boolean =>
  deserves.kind !== got.kind || (alerts && deserves.detail !== 'assessment' && deserves.kind === 'OTHER');

const toMiss = ({ source, subject, deserves, got }: Evaluated): string =>
  [
    `${source}  ${deserves.kind} judged ${got.kind}/${got.detail} (${((got.scores[got.kind] ?? 0) * 100).toFixed(0)} %)`,
    `  subject   ${subject}`,
    `  evidence  ${got.evidence ?? '-'}\n`,
  ].join('\n');

const percent = (share: number | null): string => (share === null ? '-' : `${(share * 100).toFixed(1)} %`);

const per1000 = (value: number | null): string => (value === null ? '-' : value.toFixed(1));

const toReport = (evaluation: Evaluation): string => {
  const names = evaluation.classes.map(({ name }) => name);
  return [
    `${evaluation.items} items`,
    '',
    'class        recall  [95 % Wilson]       precision  [95 % Wilson]',
    ...evaluation.classes.map(toRow),
    '',
    `deserved \\ judged  ${names.map((name) => name.padStart(10)).join('')}`,
    ...names.map(
      (deserved) =>
        deserved.padEnd(18) +
        names.map((got) => String(evaluation.confusion[deserved]?.[got] ?? 0).padStart(11)).join(''),
    ),
    '',
    `false OFFER per 1,000: ${per1000(evaluation.falseOffersPer1000)}`,
    `missed INTERVIEW per 1,000: ${per1000(evaluation.missedInterviewsPer1000)}`,
    `false alerts per 1,000 mails that deserve none: ${per1000(evaluation.falseAlertsPer1000)}`,
    `Brier score: ${evaluation.brier.toFixed(3)} (0 is perfect)`,
    ...Object.entries(evaluation.answers).map(toAnswer),
  ].join('\n');
};

const toRow = ({ name, recall, precision }: ClassResult): string =>
  [
    name.padEnd(11),
    percent(recall.share).padStart(8),
    `  [${percent(recall.low)} - ${percent(recall.high)}]`.padEnd(20),
    percent(precision.share).padStart(9),
    `  [${percent(precision.low)} - ${percent(precision.high)}]`,
    `  (${recall.hits}/${recall.of}, ${precision.hits}/${precision.of})`,
  ].join('');

const toAnswer = ([name, { share, hits, of }]: [string, Share]): string =>
  `right ${name} where the kind is right: ${percent(share)} (${hits}/${of})`;
