import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { docker, images } from './docker.ts';
import type { Brokers } from './kafka-broker.ts';
import { freePorts } from './ports.ts';
import { root } from './sources.ts';
import { pause } from './waiting.ts';

/** Starts one node from the image, set up as in the compose file, on loopback; waits until it says that it runs. */
export const startBrokerContainer = async (): Promise<Pick<Brokers, 'brokers' | 'close'>> => {
  const [port = 0] = await freePorts(1);
  const settings = {
    ...(await composeSettings()),
    KAFKA_LISTENERS: `PLAINTEXT://:${port},CONTROLLER://:9093`,
    KAFKA_ADVERTISED_LISTENERS: `PLAINTEXT://127.0.0.1:${port}`,
  };
  const environment = Object.entries(settings).flatMap(([name, value]) => ['--env', `${name}=${value}`]);
  const publish = ['--publish', `127.0.0.1:${port}:${port}`];
  const run = ['run', '--detach', '--rm', '--init', '--pull', 'never', ...publish, ...environment, images.kafka];
  const id = (await docker(run)).stdout.trim();
  const close = async (): Promise<void> => {
    await docker(['kill', id]);
  };
  for (let tries = 0; tries < 120; tries += 1) {
    const { stdout } = await docker(['logs', id]);
    if (stdout.includes('Kafka Server started')) return { brokers: [`127.0.0.1:${port}`], close };
    await pause(500);
  }
  await close();
  throw new Error(`the broker of ${images.kafka} did not start within a minute`);
};

const composeSettings = async (): Promise<Readonly<Record<string, string | number>>> => {
  const file = parse(await readFile(join(root, 'docker-compose.yml'), 'utf8'), { merge: true }) as {
    readonly services: { readonly kafka: { readonly environment: Readonly<Record<string, string | number>> } };
  };
  return file.services.kafka.environment;
};
