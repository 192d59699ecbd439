import type { Figure } from './report.ts';

/** Figures that are measured together, and their ids in the order of the table. */
export interface Bench<Place> {
  readonly ids: readonly string[];
  readonly run: (place: Place) => Promise<readonly Figure[]>;
}

/**
 * Measures one after the other; with `only`, what brings one of those ids, and gives no other figure. Throws at once for
 * an id that no bench has.
 */
export const choose = <Place>(
  benches: readonly Bench<Place>[],
  only: readonly string[] | null,
): ((place: Place) => Promise<readonly Figure[]>) => {
  refuseUnknown(
    only ?? [],
    benches.flatMap(({ ids }) => ids),
  );
  const isWanted = (id: string): boolean => only === null || only.includes(id);
  return async (place) => {
    const figures: Figure[] = [];
    for (const { ids, run } of benches) if (ids.some(isWanted)) figures.push(...(await run(place)));
    return figures.filter(({ id }) => isWanted(id));
  };
};

/** The ids behind `--only`, separated by commas; null without it. */
export const onlyIn = (argv: readonly string[]): readonly string[] | null => {
  const at = argv.indexOf('--only');
  return at === -1 ? null : (argv[at + 1] ?? '').split(',');
};

const refuseUnknown = (only: readonly string[], known: readonly string[]): void => {
  const unknown = only.filter((id) => !known.includes(id));
  if (unknown.length === 0) return;
  throw new Error(`[bench] --only: no figure is called "${unknown.join('", "')}": choose from ${known.join(', ')}`);
};
