import { toTable } from '#src/cli/table.ts';

/** One figure of a benchmark, as `--json` prints it. */
export interface Figure {
  readonly id: string;
  readonly value: number;
  readonly unit: string;
  /** What it is compared with, in the same unit; null where there is nothing. */
  readonly baseline: number | null;
  /** Median of the rounds' own ratios; null without a baseline. */
  readonly ratio: number | null;
  /** Lowest and highest ratio, or value where there is no baseline. */
  readonly spread: readonly [number, number];
  readonly rounds: number;
  /** Processor time of this process for one record, in microseconds: median of the rounds. */
  readonly cpu?: Cpu;
}

/** What one record costs in microseconds of processor time, beside what it costs the baseline. */
export interface Cpu {
  readonly value: number;
  readonly baseline: number;
}

/** The middle value; of an even count the lower of the two. */
export const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor((values.length - 1) / 2)] ?? Number.NaN;

/** A figure without a baseline. */
export const toFigure = (id: string, unit: string, values: readonly number[]): Figure => ({
  id,
  value: median(values),
  unit,
  baseline: null,
  ratio: null,
  spread: [Math.min(...values), Math.max(...values)],
  rounds: values.length,
});

/** A figure beside its baseline: both measured in every round, the ratio is the median of the rounds' own ratios. */
export const toRatio = (
  id: string,
  unit: string,
  pairs: readonly { readonly value: number; readonly baseline: number }[],
): Figure => {
  const ratios = pairs.map(({ value, baseline }) => value / baseline);
  return {
    id,
    value: median(pairs.map(({ value }) => value)),
    unit,
    baseline: median(pairs.map(({ baseline }) => baseline)),
    ratio: median(ratios),
    spread: [Math.min(...ratios), Math.max(...ratios)],
    rounds: pairs.length,
  };
};

/** Half of the samples' range in per cent of their median, which they are within; the spread is from the median. */
export const toRange = (id: string, samples: readonly number[]): Figure => {
  const middle = median(samples);
  const percent = samples.map((sample) => ((sample - middle) * 100) / middle);
  const figure = toFigure(id, '%', percent);
  return { ...figure, value: (figure.spread[1] - figure.spread[0]) / 2 };
};

/** The figure with what each round cost. */
export const withCpu = (figure: Figure, rounds: readonly Cpu[]): Figure => ({
  ...figure,
  cpu: { value: median(rounds.map(({ value }) => value)), baseline: median(rounds.map(({ baseline }) => baseline)) },
});

const round = (value: number | null): string =>
  value === null ? '-' : value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(2);

const cpuOf = ({ cpu }: Figure): string =>
  cpu === undefined ? '-' : `${round(cpu.value)} us, baseline ${round(cpu.baseline)} us`;

/** The figures as a table; what a record costs has a column where any of them has it. */
export const figuresToTable = (figures: readonly Figure[]): string => {
  const hasCpu = figures.some(({ cpu }) => cpu !== undefined);
  const rows = figures.map((figure) => {
    const { id, value, unit, baseline, ratio, spread, rounds } = figure;
    return [
      id,
      `${round(value)} ${unit}`,
      baseline === null ? '-' : `${round(baseline)} ${unit}`,
      round(ratio),
      `${round(spread[0])} - ${round(spread[1])}`,
      String(rounds),
      ...(hasCpu ? [cpuOf(figure)] : []),
    ];
  });
  const head = ['id', 'value', 'baseline', 'ratio', 'spread', 'rounds', ...(hasCpu ? ['CPU per record'] : [])];
  return toTable(head, rows);
};

/** Prints the figures as a table, or with `--json` as one array on stdout. */
export const printFigures = (figures: readonly Figure[], argv: readonly string[]): void => {
  const text = argv.includes('--json') ? JSON.stringify(figures) : figuresToTable(figures);
  process.stdout.write(`${text}\n`);
};
