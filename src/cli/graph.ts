import { Option, type Command } from 'commander';
import type { Topology } from '../graph.ts';
import type { Composition } from './composition.ts';

interface GraphFlags {
  readonly mermaid?: true;
  readonly json?: true;
}

/** `graph`: the topology, printed from the code. */
export const graphCommand = (program: Command, { topology }: Composition): void => {
  program
    .command('graph')
    .description('print the actors and topics, from the code itself')
    .option('--mermaid', 'as a Mermaid drawing')
    .addOption(new Option('--json', 'as JSON').conflicts('mermaid'))
    .action(({ mermaid, json }: GraphFlags) => {
      const drawn = topology();
      const text = json ? JSON.stringify(drawn, null, 2) : mermaid ? toMermaid(drawn) : toTable(drawn);
      process.stdout.write(`${text}\n`);
    });
};

/** Actors as boxes, topics as cylinders, the world as rounded boxes. */
export const toMermaid = ({ actors, topics, sources, edges }: Topology): string => {
  const used = new Set(edges.flatMap(({ from, to }) => [from, to]));
  return [
    'graph LR',
    ...sources.map((name) => `  ${name}([${name}])`),
    ...actors.map((name) => `  ${name}[${name}]`),
    ...topics.filter(({ name }) => used.has(name)).map(({ name }) => `  ${name}[(${name})]`),
    ...edges.map(({ from, to }) => `  ${from} --> ${to}`),
  ].join('\n');
};

const toTable = ({ actors, edges }: Topology): string => {
  const width = Math.max(...actors.map((name) => name.length));
  return actors
    .map((name) => {
      const reads = edges.filter(({ to }) => to === name).map(({ from }) => from);
      const writes = edges.filter(({ from }) => from === name).map(({ to }) => to);
      return `${name.padEnd(width)}  ${reads.join(', ')} -> ${writes.join(', ') || 'the world'}`;
    })
    .join('\n');
};
