import { map } from 'rxjs';
import { describe, it } from 'vitest';
import { classify, judgeOnce } from '#streams/classify.ts';
import type { Judgement } from '#streams/model.ts';
import { marbles, type Marbles } from '../support/marbles.ts';
import { aJudgement, aMail, aVerdict, noise, policy } from '../support/records.ts';

const [mine, theirs] = [aJudgement(), noise];

/** A store that answers after a frame, and a model that thinks for three. */
const desk = ({ cold }: Marbles, { known, stored = mine }: { known: Judgement | null; stored?: Judgement }) => {
  const found = cold('-(k|)', { k: known });
  const judged = cold('---(j|)', { j: mine });
  const first = cold('-(f|)', { f: stored });
  return {
    found,
    judged,
    first,
    world: {
      verdicts: { find: () => found, first: () => first },
      model: { name: 'local', judge: () => judged },
      policy,
    } as const,
  };
};

describe('judgeOnce', () => {
  it('asks the model, and answers once its judgement is stored', () => {
    marbles((helpers) => {
      const { world, judged, first } = desk(helpers, { known: null });
      helpers.expectObservable(judgeOnce(world)(aMail())).toBe('-----(a|)', { a: mine });
      helpers.expectSubscriptions(judged.subscriptions).toBe('-^--!');
      helpers.expectSubscriptions(first.subscriptions).toBe('----^!');
    });
  });

  it('asks no model where a verdict is stored', () => {
    marbles((helpers) => {
      const { world, judged, first } = desk(helpers, { known: theirs });
      helpers.expectObservable(judgeOnce(world)(aMail())).toBe('-(a|)', { a: theirs });
      helpers.expectSubscriptions(judged.subscriptions).toBe([]);
      helpers.expectSubscriptions(first.subscriptions).toBe([]);
    });
  });

  it('takes the verdict that was stored first, though it is not its own', () => {
    marbles((helpers) => {
      const { world } = desk(helpers, { known: null, stored: theirs });
      helpers.expectObservable(judgeOnce(world)(aMail())).toBe('-----(a|)', { a: theirs });
    });
  });

  it('lets go of the model when nobody waits any more', () => {
    marbles((helpers) => {
      const { world, judged } = desk(helpers, { known: null });
      helpers.expectObservable(judgeOnce(world)(aMail()), '^--!').toBe('----');
      helpers.expectSubscriptions(judged.subscriptions).toBe('-^-!');
    });
  });
});

describe('classify', () => {
  it('announces the verdict that counts with the facts of this copy of the mail', () => {
    marbles((helpers) => {
      const { world } = desk(helpers, { known: null });
      const announced = classify(world)(aMail({ seq: 7 })).pipe(map(({ to, value }) => [to, value]));
      helpers.expectObservable(announced).toBe('-----(ab|)', {
        a: ['verdicts', aVerdict({}, { seq: 7 })],
        b: ['classifiedEvents', aVerdict({}, { seq: 7 })],
      });
    });
  });
});
