import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Images as the compose file and the Dockerfile name them. */
export const images = { kafka: 'apache/kafka:4.3.1', node: 'node:24-bookworm-slim' } as const;

/** Runs the Docker client; stdout and stderr as they are. Fails with what it printed. */
export const docker = (
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<{ readonly stdout: string; readonly stderr: string }> =>
  promisify(execFile)('docker', args, {
    env: { ...process.env, ...environment },
    maxBuffer: 64_000_000,
    timeout: 300_000,
  });

/** Why no container of these images can be started here; null where it can. Nothing is ever pulled. */
export const whyNoContainer = async (needed: readonly string[]): Promise<string | null> => {
  if (!(await succeeds(['info']))) return 'no Docker engine runs here';
  for (const image of needed) {
    if (!(await succeeds(['image', 'inspect', image]))) return `the image ${image} is not here: docker pull ${image}`;
  }
  return null;
};

/** Why the compose file cannot be run here. */
export const whyNoCompose = async (): Promise<string | null> =>
  (await whyNoContainer(Object.values(images))) ??
  ((await succeeds(['compose', 'version'])) ? null : 'Docker has no compose plugin');

const succeeds = (args: readonly string[]): Promise<boolean> =>
  docker(args).then(
    () => true,
    () => false,
  );
