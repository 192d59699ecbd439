import { argument } from '../../support/argument.ts';
import { choose, onlyIn, type Bench } from '../choice.ts';
import { printFigures } from '../report.ts';
import { reserving } from './ledger.ts';

const benches: readonly Bench<{ readonly rounds: number }>[] = [
  { ids: ['ledger'], run: async (place) => [await reserving(place)] },
];

const measure = choose(benches, onlyIn(process.argv));
printFigures(await measure({ rounds: argument('rounds', 5) }), process.argv);
