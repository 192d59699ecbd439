import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './sources.ts';

/** What a command printed, and how it ended. */
export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly scripts: { readonly careerops: string };
};

/** How the project runs its own Node: the flags, and the command line's file. */
export const [, ...commandLine] = scripts.careerops.split(' ');

/** The flags alone. */
export const nodeFlags: readonly string[] = commandLine.filter((word) => word.startsWith('--'));

/** Starts the real command line in a process of its own. */
export const startCareerops = (
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): ChildProcessWithoutNullStreams =>
  spawn(process.execPath, [...commandLine, ...args], {
    cwd: root,
    env: { ...process.env, INIT_CWD: root, ...environment },
  });

/** Runs the real command line to its end. */
export const careerops = (
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  { closesStdout = false }: { readonly closesStdout?: boolean } = {},
): Promise<Ran> =>
  new Promise((resolve, reject) => {
    const child = startCareerops(args, environment);
    let [stdout, stderr] = ['', ''];
    if (closesStdout) child.stdout.destroy();
    else child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
