import { merge, type Observable } from 'rxjs';
import type { Actor, Runtime } from './actor.ts';
import { deadLetters } from './dead-letter.ts';
import type { TopicSpec } from './ports.ts';
import { supervise, type Supervision } from './supervise.ts';

/** All the actors given, or a part of the graph, as ONE Observable; it completes when all have. */
export const runGraph = (
  actors: readonly Actor[],
  { runtime, supervision }: { readonly runtime: Runtime; readonly supervision: Supervision },
): Observable<never> => merge(...actors.map((actor) => actor.run(runtime).pipe(supervise(actor.name, supervision))));

/** Every topic the actors read or write, once each, and the dead letters. */
export const topicsOf = (actors: readonly Actor[]): readonly TopicSpec[] => {
  const specs = actors.flatMap(({ reads, writes }) => (reads.topic === null ? writes : [reads.topic, ...writes]));
  return [...new Map([...specs, deadLetters].map((spec) => [spec.name, spec])).values()];
};

/** One arrow of the drawing: an actor reads from a place, or writes to it. */
export interface Edge {
  readonly from: string;
  readonly to: string;
}

/** The topology, as the code has it. */
export interface Topology {
  readonly actors: readonly string[];
  readonly topics: readonly TopicSpec[];
  /** Places an actor reads that are no topics: the world. */
  readonly sources: readonly string[];
  readonly edges: readonly Edge[];
}

/** Draws the actors and topics from the code itself. */
export const topologyOf = (actors: readonly Actor[]): Topology => ({
  actors: actors.map(({ name }) => name),
  topics: topicsOf(actors),
  sources: [...new Set(actors.flatMap(({ reads }) => (reads.topic === null ? [reads.name] : [])))],
  edges: actors.flatMap(({ name, reads, writes }) => [
    { from: reads.name, to: name },
    ...[...new Set(writes.map((topic) => topic.name))].map((topic) => ({ from: name, to: topic })),
  ]),
});
