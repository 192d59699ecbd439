import { describe, expect, it } from 'vitest';
import { check, type Completion, type Fault } from './check.ts';

const done = (hop: 1 | 2, number: number, at: number, process = 1): Completion => ({
  hop,
  key: 'a',
  number,
  process,
  began: at - 1,
  at,
});
const sent = [0, 1, 2].map((number) => ({ key: 'a', number }));
const whole = sent.flatMap(({ number }) => [done(1, number, number * 10), done(2, number, number * 10 + 5)]);
const verdictOf = (completions: readonly Completion[], faults: readonly Fault[] = []) =>
  check({ sent, completions, faults });

describe('the checker of histories', () => {
  it('passes a history in which every record was completed once and in order', () => {
    expect(verdictOf(whole)).toEqual({
      ...{ records: 3, kills: 0, lost: 0, orderViolations: 0, duplicates: 0, duplicatesExplained: 0 },
      verdict: 'pass',
    });
  });

  it('misses what never reached the end', () => {
    expect(verdictOf(whole.slice(0, -1))).toMatchObject({ lost: 1, verdict: 'fail' });
  });

  it('sees a later record of a key overtake an earlier one', () => {
    const swapped = [...whole.slice(0, 2), done(1, 1, 10), done(1, 2, 20), done(2, 2, 25), done(2, 1, 30)];
    expect(verdictOf(swapped)).toMatchObject({ orderViolations: 1, verdict: 'fail' });
  });

  it('lets a repetition pass only where its first completion lies within reach of a fault of that process', () => {
    const repeated = [...whole, done(2, 1, 40, 2)];
    const kill = (process: number, from: number, to: number): Fault => ({ kind: 'kill', process, from, to });
    expect(verdictOf(repeated)).toMatchObject({ duplicates: 1, duplicatesExplained: 0, verdict: 'fail' });
    expect(verdictOf(repeated, [kill(1, 10, 20)])).toMatchObject({ duplicatesExplained: 1, verdict: 'pass' });
    expect(verdictOf(repeated, [kill(2, 10, 20)])).toMatchObject({ duplicatesExplained: 0, verdict: 'fail' });
    expect(verdictOf(repeated, [kill(1, 16, 20)])).toMatchObject({ duplicatesExplained: 0, verdict: 'fail' });
  });

  it('lets a process that was stopped complete late what others have completed, and nobody else', () => {
    const stopped: Fault = { kind: 'pause', process: 2, from: 35, to: 45 };
    expect(verdictOf([...whole, done(2, 1, 40, 2)], [stopped])).toMatchObject({ verdict: 'pass' });
    expect(verdictOf([...whole, done(2, 1, 40, 3)], [stopped])).toMatchObject({ verdict: 'fail' });
  });

  it('lets a change of members undo only work that takes longer than a drain waits', () => {
    const change: Fault = { kind: 'change', process: null, from: 5, to: 12, longerThan: 8 };
    const repeatedAfter = (began: number): readonly Completion[] => [
      ...whole.slice(0, -1),
      { ...done(2, 2, 25), began },
      done(2, 2, 60, 2),
    ];
    expect(verdictOf(repeatedAfter(10), [change])).toMatchObject({ duplicatesExplained: 1, verdict: 'pass' });
    expect(verdictOf(repeatedAfter(18), [change])).toMatchObject({ duplicatesExplained: 0, verdict: 'fail' });
    expect(verdictOf(repeatedAfter(13), [change])).toMatchObject({ duplicatesExplained: 0, verdict: 'fail' });
  });

  it('takes the first hop for the end where there is no second', () => {
    const completions = [0, 1].map((number) => done(1, number, number * 10));
    expect(check({ sent, completions, faults: [], hops: 1 })).toMatchObject({ lost: 1, orderViolations: 0 });
  });
});
