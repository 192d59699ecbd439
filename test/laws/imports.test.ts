import { describe, expect, it } from 'vitest';
import { codeOf, sourcesIn, type Source } from '../support/sources.ts';

const isMachinery = (path: string): boolean =>
  /^src\/[^/]+\.ts$/.test(path) && !['src/config.ts', 'src/main.ts', 'src/careerops.ts'].includes(path);
const isLocal = (name: string): boolean => /^(src|streams|adapters|test)\//.test(name);

const breaches = (sources: readonly Source[], isAllowed: (name: string) => boolean): readonly string[] =>
  sources.flatMap(({ path, imports }) =>
    imports.filter((name) => !isAllowed(name)).map((name) => `${path} -> ${name}`),
  );

describe('law: imports', () => {
  it("src's machinery knows rxjs and itself", () => {
    const machinery = sourcesIn('src').filter(({ path }) => isMachinery(path));
    expect(machinery.length).toBeGreaterThan(10);
    expect(breaches(machinery, (name) => name === 'rxjs' || isMachinery(name))).toEqual([]);
  });

  it('the commands and the configuration know libraries and src, and neither streams nor adapters', () => {
    const roots = ['src/main.ts', 'src/careerops.ts'];
    const isRoot = (path: string): boolean => roots.includes(path) || path.startsWith('src/root/');
    const rest = sourcesIn('src').filter(({ path }) => !isMachinery(path) && !isRoot(path));
    expect(breaches(rest, (name) => !isLocal(name) || name.startsWith('src/'))).toEqual([]);
    expect(breaches(rest, (name) => name !== 'src/main.ts' && !name.startsWith('src/root/'))).toEqual([]);
  });

  it("streams know rxjs, src's machinery and themselves; zod guards the border in streams/model.ts alone", () => {
    const isAllowed = (name: string): boolean => name === 'rxjs' || isMachinery(name) || name.startsWith('streams/');
    const [model, others] = [
      sourcesIn('streams').filter(({ path }) => path === 'streams/model.ts'),
      sourcesIn('streams').filter(({ path }) => path !== 'streams/model.ts'),
    ];
    expect(breaches(others, isAllowed)).toEqual([]);
    expect(breaches(model, (name) => name === 'zod' || isAllowed(name))).toEqual([]);
  });

  it('streams have no clock, no environment, no I/O, no async, no subscription of their own', () => {
    const forbidden =
      / (process|Date|console|async|await|Promise|subscribe|\w*Subject|random|setTimeout|setInterval|fetch) /;
    const found = sourcesIn('streams').flatMap((source) => {
      const match = forbidden.exec(codeOf(source));
      return match === null ? [] : [`${source.path}: ${match[1]}`];
    });
    expect(found).toEqual([]);
  });

  it('adapters know libraries, src, themselves, and of the streams only the model and the world', () => {
    const isAllowed = (name: string): boolean =>
      !isLocal(name) ||
      isMachinery(name) ||
      name.startsWith('adapters/') ||
      ['streams/kinds.ts', 'streams/model.ts', 'streams/world.ts'].includes(name);
    expect(breaches(sourcesIn('adapters'), isAllowed)).toEqual([]);
  });

  it('only the composition root sees adapters and the graph', () => {
    const seesAll = [...sourcesIn('src'), ...sourcesIn('streams'), ...sourcesIn('adapters')]
      .filter(
        ({ imports }) =>
          imports.some((name) => name.startsWith('adapters/')) && imports.includes('streams/pipeline.ts'),
      )
      .map(({ path }) => path);
    expect(seesAll.filter((path) => !path.startsWith('src/root/'))).toEqual([]);
    expect(seesAll.length).toBeGreaterThan(0);
  });
});
