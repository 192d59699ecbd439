import { spawn } from 'node:child_process';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { KafkaBounds } from '#adapters/log/kafka/bounds.ts';
import { root } from '../support/sources.ts';
import type { Completion } from './check.ts';

/** How a consumer process takes part. */
export interface Membership {
  readonly brokers: readonly string[];
  readonly prefix: string;
  readonly partitions: number;
  /** With two, what the first hop has completed is published to the second. */
  readonly hops: 1 | 2;
  /** Milliseconds a record takes at the first hop, each record always the same. */
  readonly delays: readonly number[];
  readonly bounds: Partial<KafkaBounds>;
  /** The file to which it adds what it completes; its name ends in `.jsonl`. */
  readonly history: string;
}

/** A running consumer process. */
export interface Member {
  readonly process: number;
  /** Resolves once SIGTERM ends it in good order. */
  readonly ready: Promise<void>;
  readonly signal: (signal: NodeJS.Signals) => void;
  /** Its exit code; null where a signal ended it. */
  readonly ended: Promise<number | null>;
}

/** Starts a consumer process; `onSays` is told what it prints on stderr: that an actor fell, and why. */
export const startMember = (membership: Membership, onSays: (text: string) => void): Member => {
  const child = spawn(process.execPath, ['test/chaos/worker.ts', JSON.stringify(membership)], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stderr.setEncoding('utf8').on('data', onSays);
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return {
    process: child.pid ?? 0,
    ready: new Promise((resolve) => {
      child.stdout.once('data', () => resolve());
      void ended.then(() => resolve());
    }),
    signal: (signal) => void child.kill(signal),
    ended,
  };
};

/** What all processes that keep their histories in a folder have completed so far. */
export const readCompletions = async (folder: string): Promise<readonly Completion[]> => {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.jsonl'));
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return texts.flatMap((text) =>
    text.split('\n').flatMap((line) => (line.endsWith('}') ? [JSON.parse(line) as Completion] : [])),
  );
};
