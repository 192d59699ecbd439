import { Failure } from '#src/failure.ts';
import type { TopicSpec } from '#src/ports.ts';

/** What a log was told of a topic when it was opened; throws Failure DATA_UNUSABLE for one it was not told of. */
export const specOf = (topics: ReadonlyMap<string, TopicSpec>, topic: string): TopicSpec => {
  const spec = topics.get(topic);
  if (spec !== undefined) return spec;
  throw new Failure('DATA_UNUSABLE', `[log] knows no topic "${topic}": open the log with every topic of the graph`);
};
