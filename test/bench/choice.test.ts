import { describe, expect, it } from 'vitest';
import { choose, onlyIn, type Bench } from './choice.ts';
import { toFigure } from './report.ts';

const benchOf = (...ids: readonly string[]): Bench<string[]> => ({
  ids,
  run: (ran) => {
    ran.push(...ids);
    return Promise.resolve(ids.map((id) => toFigure(id, 's', [1])));
  },
});

describe('the choice of benchmarks', () => {
  it('is all of them, in order, where nothing is said', async () => {
    const figures = await choose([benchOf('a', 'b'), benchOf('c')], onlyIn(['node', 'main.ts', '--json']))([]);
    expect(figures.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('runs what brings a wanted figure, and gives that figure alone', async () => {
    const ran: string[] = [];
    const figures = await choose([benchOf('a', 'b'), benchOf('c'), benchOf('d')], onlyIn(['--only', 'd,b']))(ran);
    expect(figures.map(({ id }) => id)).toEqual(['b', 'd']);
    expect(ran).toEqual(['a', 'b', 'd']);
  });

  it('names an unknown figure and the known ones before anything is measured', () => {
    const choosing = (...argv: readonly string[]) => choose([benchOf('a', 'b')], onlyIn(argv));
    expect(() => choosing('--only', 'a,c')).toThrow('[bench] --only: no figure is called "c": choose from a, b');
    expect(() => choosing('--only')).toThrow('no figure is called ""');
  });
});
