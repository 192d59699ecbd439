import type { Command } from 'commander';
import type { Composition } from './composition.ts';
import { fromCaller } from './replay.ts';
import { toEvaluation, type ClassResult, type Evaluation } from './evaluation.ts';

/** `eval PATH`: how well the local model judges labelled mail. */
export const evalCommand = (program: Command, { evaluate }: Composition): void => {
  program
    .command('eval')
    .description('judge labelled mail (a recorded inbox, or JSONL with subject, from, body, label) and compare')
    .argument('<path>', 'the labelled mail')
    .option('--json', 'as JSON')
    .option('--tier <name>', 'only items of this tier')
    .option('--unambiguous', 'leave out items marked ambiguous')
    .action(async (path: string, flags: { json?: true; tier?: string; unambiguous?: true }) => {
      const pairs = [];
      for await (const item of evaluate(fromCaller(path))) {
        const isWanted =
          (flags.tier === undefined || item.tier === flags.tier) && !(flags.unambiguous && item.ambiguous);
        if (isWanted) pairs.push(item);
      }
      const evaluation = toEvaluation(pairs);
      process.stdout.write(`${flags.json ? JSON.stringify(evaluation, null, 2) : toReport(evaluation)}\n`);
    });
};

const percent = (share: number | null): string => (share === null ? '-' : `${(share * 100).toFixed(1)} %`);

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
    `false OFFER per 1,000: ${evaluation.falseOffersPer1000.toFixed(1)}`,
    `missed INTERVIEW per 1,000: ${evaluation.missedInterviewsPer1000.toFixed(1)}`,
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
