import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { docker } from './docker.ts';
import { commandLine } from './command.ts';
import { root } from './sources.ts';

/** The compose file's containers, in a project of their own. */
export interface Containers {
  /** The services that run an actor. */
  readonly stages: readonly string[];
  /** What the command line prints on stdout, run within a stage's container. */
  readonly careerops: (args: readonly string[]) => Promise<string>;
  /** What a service has printed on stdout, over all its lives. */
  readonly printed: (service: string) => Promise<string>;
  /** Kills the container from outside, and starts it again: no restart policy brings back what was killed on purpose. */
  readonly kill: (service: string) => Promise<void>;
  /** Kills all there is in the container but its init, as a crash does: the restart policy brings it back. */
  readonly crash: (service: string) => Promise<void>;
  /** Runs a line of shell within the container; what it prints on stdout. */
  readonly shell: (service: string, line: string) => Promise<string>;
  /** What the service's own health check says. */
  readonly isWell: (service: string) => Promise<boolean>;
  /** Ends all in good order; the exit code of each service. */
  readonly stop: () => Promise<Readonly<Record<string, number>>>;
  /** Leaves nothing: no container, network, volume or image. */
  readonly close: () => Promise<void>;
}

/** What the containers are started with. */
export interface ContainersOptions {
  /** The folder that is mounted as the mailbox: readable for everyone. */
  readonly mailbox: string;
  /** Where the override of the compose file is written. */
  readonly folder: string;
}

/** Builds the image and brings the compose file up, as it is but for the mailbox and the image's name. */
export const startContainers = async ({ mailbox, folder }: ContainersOptions): Promise<Containers> => {
  const project = `careerops-${randomUUID().slice(0, 8)}`;
  const file = join(root, 'docker-compose.yml');
  const listed = await docker(['compose', '-f', file, 'config', '--services']);
  const stages = linesOf(listed.stdout).filter((name) => name !== 'kafka');
  const override = join(folder, 'override.json');
  await writeFile(override, JSON.stringify(overrideOf({ stages, image: project, mailbox })));
  const nothing = join(folder, 'empty.env');
  await writeFile(nothing, '');
  const compose = (...args: readonly string[]) =>
    docker(['compose', '-p', project, '--env-file', nothing, '-f', file, '-f', override, ...args]);
  const containerOf = (service: string): string => `${project}-${service}-1`;
  const shell = async (service: string, line: string): Promise<string> =>
    (await docker(['exec', containerOf(service), 'sh', '-c', line])).stdout;

  const close = async (): Promise<void> => {
    await compose('down', '--volumes', '--timeout', '0');
    await docker(['image', 'rm', '--force', project]);
  };
  try {
    await compose('build', '--quiet');
    await compose('up', '--detach', '--pull', 'never', '--no-build');
  } catch (error) {
    await close();
    throw error;
  }
  return {
    stages,
    careerops: (args) => shell(stages[0]!, ['node', ...commandLine, ...args].join(' ')),
    printed: async (service) => (await docker(['logs', containerOf(service)])).stdout,
    kill: async (service) => {
      await docker(['kill', '--signal', 'KILL', containerOf(service)]);
      await docker(['start', containerOf(service)]);
    },
    crash: async (service) => {
      const died = await shell(service, 'kill -9 -1').catch((error: unknown) => error);
      // Whoever sends it is spared, or goes down with the container.
      if (died instanceof Error && !('code' in died && died.code === 137)) throw died;
    },
    shell,
    isWell: async (service) => {
      const format = '{{json .Config.Healthcheck.Test}}';
      const { stdout } = await docker(['inspect', '--format', format, containerOf(service)]);
      const [, line = ''] = JSON.parse(stdout) as readonly string[];
      return shell(service, line).then(
        () => true,
        () => false,
      );
    },
    stop: async () => {
      await compose('stop');
      const format = '{{.State.ExitCode}}';
      const codes = linesOf((await docker(['inspect', '--format', format, ...stages.map(containerOf)])).stdout);
      return Object.fromEntries(stages.map((stage, index) => [stage, Number(codes[index])]));
    },
    close,
  };
};

const linesOf = (text: string): readonly string[] => text.split('\n').filter((line) => line !== '');

const overrideOf = ({ stages, image, mailbox }: { stages: readonly string[]; image: string; mailbox: string }) => ({
  services: Object.fromEntries(
    stages.map((name) => [
      name,
      name === 'ingest'
        ? { image, environment: { MAILBOX: '/mailbox' }, volumes: [`${mailbox}:/mailbox:ro`] }
        : { image },
    ]),
  ),
});
