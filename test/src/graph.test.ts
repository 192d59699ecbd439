import { EMPTY, NEVER, of } from 'rxjs';
import { describe, expect, it } from 'vitest';
import { actor } from '#src/actor.ts';
import { topicsOf, topologyOf } from '#src/graph.ts';
import { toOneOf, topic } from '#src/topic.ts';

const named = (name: string) =>
  topic<string>({ name, partitions: 1, retention: 0, key: (value) => value, parse: String });
const [letters, loud, quiet] = [named('letters'), named('loud'), named('quiet')];

const actors = [
  actor('write', {
    reads: { name: 'world', read: () => NEVER, settle: () => EMPTY },
    does: (value: string) => of(value),
    writes: letters,
  }),
  actor('sort', {
    reads: letters,
    does: (value) => of({ to: 'loud' as const, value }),
    writes: toOneOf({ loud, quiet }),
  }),
  actor('hear', { reads: loud, does: () => EMPTY }),
];

describe('the graph', () => {
  it('names every topic once, and the dead letters', () => {
    expect(topicsOf(actors).map(({ name }) => name)).toEqual(['letters', 'loud', 'quiet', 'dead_letters']);
  });

  it('is drawn from the actors alone', () => {
    const { sources, edges } = topologyOf(actors);
    expect(sources).toEqual(['world']);
    expect(edges.map(({ from, to }) => `${from} ${to}`)).toEqual([
      'world write',
      'write letters',
      'letters sort',
      'sort loud',
      'sort quiet',
      'loud hear',
    ]);
  });

  it('does not compile with a behaviour wired to a topic of another type', () => {
    const numbers = topic<number>({ name: 'numbers', partitions: 1, retention: 0, key: String, parse: Number });
    // @ts-expect-error -- the behaviour answers strings
    actor('wrong', { reads: letters, does: (value) => of(value), writes: numbers });
    // @ts-expect-error -- the behaviour takes numbers
    actor('wrong', { reads: letters, does: (value: number) => of(value), writes: numbers });
    expect(numbers.name).toBe('numbers');
  });
});
