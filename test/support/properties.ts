import fc from 'fast-check';

/** True for `npm run test:deep`. */
export const isDeep = process.env['DEEP'] === '1';

/** How many runs a property gets: few in `npm test`, many in `npm run test:deep`. */
export const runs = (few: number, deep = 1_000): { numRuns: number } => ({ numRuns: isDeep ? deep : few });

const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31));
fc.configureGlobal({ seed });
console.info(`properties run with seed ${seed}; SEED=${seed} repeats them`);
