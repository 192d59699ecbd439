import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { calmPlans, nodeKilledPlans, stormyPlans, type PlannedHistory } from '../chaos/history.ts';
import { runHistory, type Outcome, type Place } from '../chaos/run-history.ts';
import { startBrokers, whyNoBroker, type Brokers } from '../support/kafka-broker.ts';
import { isDeep } from '../support/properties.ts';

const [CALM, STORMY, NODE_KILLED] = [15, 20, 2];
const kafka = inject('kafka');
const notDeep = isDeep ? null : 'they start some hundred processes; npm run test:deep does it';
const why = 'why' in kafka ? kafka.why : notDeep;
const whyNoOwn = notDeep ?? (await whyNoBroker({ mayFetch: true }));
if (why !== null) console.info(`skipped: calm histories at a real broker, as ${why}`);
if (whyNoOwn !== null) console.info(`skipped: histories with faults at brokers of their own, as ${whyNoOwn}`);

/** Each run takes seconds, so a failing one is printed as it is, with its seed. */
const check = (plans: fc.Arbitrary<PlannedHistory>, numRuns: number, holds: (plan: PlannedHistory) => Promise<void>) =>
  fc.assert(fc.asyncProperty(plans, holds), { numRuns, endOnFailure: true });

const sums = { histories: 0, records: 0, kills: 0, duplicates: 0, said: 0 };
const isWhole = ({ checked, unexplained, exits, behind, said }: Outcome): void => {
  sums.histories += 1;
  sums.records += checked.records;
  sums.kills += checked.kills;
  sums.duplicates += checked.duplicates;
  sums.said += said.length;
  expect({ ...checked, unexplained, behind, badExits: exits.filter((code) => code !== 0), said }).toMatchObject({
    ...{ lost: 0, orderViolations: 0, unexplained: [], behind: [], badExits: [], verdict: 'pass' },
  });
};
afterAll(() => console.info('histories', sums));

describe.skipIf(why !== null)('law: any calm history of processes on a real broker', () => {
  it('completes every record once, in order of key, where processes come and go in good order', async () => {
    const place: Place = { brokers: 'brokers' in kafka ? kafka.brokers : [], nodes: null };
    await check(calmPlans, CALM, async (plan) => {
      const outcome = await runHistory(plan, place);
      isWhole(outcome);
      expect(outcome).toMatchObject({ checked: { duplicates: 0 }, said: [] });
    });
  });
});

describe.skipIf(whyNoOwn !== null).each([
  { title: 'one node', nodes: 1, plans: stormyPlans, numRuns: STORMY },
  { title: 'three nodes, of which one is killed', nodes: 3, plans: nodeKilledPlans, numRuns: NODE_KILLED },
] as const)('law: any stormy history of processes on $title', ({ nodes, plans, numRuns }) => {
  let own: Brokers;
  beforeAll(async () => {
    own = await startBrokers({ nodes });
  }, 180_000);
  afterAll(() => own.close());

  it('loses nothing, keeps order, and repeats only what a fault can have undone', async () => {
    await check(plans, numRuns, async (plan) => isWhole(await runHistory(plan, { brokers: own.brokers, nodes: own })));
  });
});
