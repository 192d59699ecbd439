import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { root } from '../../support/sources.ts';
import { pause } from '../../support/waiting.ts';

const SIZE = 4_000_000;

/** Prints more than a pipe holds, calls for the end, and only then learns how it went. */
const program = `
  import { endSoon } from ${JSON.stringify(join(root, 'src/cli/end-soon.ts'))};
  OPEN
  process.stdout.write('x'.repeat(${SIZE}));
  endSoon();
  process.exitCode = 3;`;

const start = (open: string) => {
  const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', program.replace('OPEN', open)]);
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return { child, ended };
};

it('ends a process that something keeps, with its exit code and all it printed, however late that is read', async () => {
  const { child, ended } = start('setInterval(() => undefined, 2 ** 30);');
  await pause(2_500);
  expect(child.exitCode).toBeNull();
  const printed = await text(child.stdout);
  expect([await ended, printed.length]).toEqual([3, SIZE]);
});

it('leaves alone a process that ends by itself', async () => {
  // Node says so only of a process that nothing keeps and nobody ends.
  const { child, ended } = start("process.once('beforeExit', () => console.error('by itself'));");
  const [printed, said] = await Promise.all([text(child.stdout), text(child.stderr)]);
  expect([await ended, printed.length, said]).toEqual([3, SIZE, 'by itself\n']);
});
