import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { settings } from '#src/config.ts';
import { composition } from '#src/main.ts';
import { root } from '../support/sources.ts';

/** One service of the compose file, as far as the laws look at it. */
interface Service {
  readonly image: string;
  readonly command?: readonly string[];
  readonly environment: Readonly<Record<string, string | number | null>>;
  readonly volumes: readonly string[];
  readonly ports?: readonly unknown[];
  readonly healthcheck?: { readonly test: readonly string[]; readonly interval: string };
  readonly [key: string]: unknown;
}

const textOf = (path: string): Promise<string> => readFile(join(root, path), 'utf8');

const file = parse(await textOf('docker-compose.yml'), { merge: true }) as Readonly<Record<string, unknown>>;
const services = file['services'] as Readonly<Record<string, Service>>;
const stages = Object.entries(services).filter(([name]) => name !== 'kafka');
const { actors } = composition.topology();

describe('law: the compose file is the graph', () => {
  it('has the broker and one service for every actor, and no other', () => {
    expect(Object.keys(services).toSorted()).toEqual(['kafka', ...actors].toSorted());
  });

  it('runs in each service the actor it is named for, all from one image that is built once', () => {
    expect(stages.map(([, { command }]) => command)).toEqual(stages.map(([name]) => ['stage', name]));
    expect(new Set(stages.map(([, { image }]) => image)).size).toBe(1);
    expect(stages.filter(([, { build }]) => build !== undefined)).toHaveLength(1);
  });

  it('cuts the graph at its own broker, once that is healthy, and keeps the rest in one place', () => {
    expect(services['kafka']?.healthcheck).toBeDefined();
    for (const [name, { environment, depends_on, volumes }] of stages) {
      expect(environment, name).toMatchObject({ LOG: 'kafka', KAFKA_BROKERS: 'kafka:9092', DATA: '/data' });
      expect(depends_on, name).toEqual({ kafka: { condition: 'service_healthy' } });
      expect(volumes, name).toEqual(['data:/data']);
    }
  });

  it('knows of each stage whether it is well, by the heartbeat in its own memory, at little cost', () => {
    for (const [name, { environment, healthcheck }] of stages) {
      expect(environment['HEARTBEAT'], name).toMatch(/^\/tmp\//);
      expect(healthcheck?.test.join(' '), name).toContain('$$HEARTBEAT');
      expect(healthcheck?.interval, name).toBe('60s');
    }
  });

  it('sets only what is a setting', () => {
    for (const [, { environment }] of stages) {
      expect(Object.keys(settings)).toEqual(expect.arrayContaining(Object.keys(environment)));
    }
  });

  it('is named by whoever starts it, so that two checkouts do not meet', () => {
    expect(file).not.toHaveProperty('name');
    for (const service of Object.values(services)) expect(service).not.toHaveProperty('container_name');
  });

  it('publishes nothing but to this machine', () => {
    const published = Object.values(services).flatMap(({ ports = [] }) => ports);
    expect(published.filter((port) => !isLocal(port))).toEqual([]);
    for (const service of Object.values(services)) expect(service).not.toHaveProperty('network_mode');
  });

  it('gives no service more than it needs, and each time to drain', () => {
    const bounds = {
      init: true,
      restart: 'unless-stopped',
      stop_grace_period: '30s',
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
      mem_limit: expect.stringMatching(/^\d+m$/) as string,
    };
    for (const [name, service] of Object.entries(services)) {
      expect(service, name).toMatchObject(bounds);
      expect(service, name).not.toHaveProperty('privileged');
      expect(service, name).not.toHaveProperty('cap_add');
    }
    for (const [name, { read_only, tmpfs }] of stages) {
      expect(read_only, name).toBe(true);
      expect(tmpfs, name).toEqual([expect.stringMatching(/^\/tmp:size=\d+m$/)]);
    }
  });
});

describe('law: the image is the command', () => {
  it('starts as `npm run careerops` does, and not as root', async () => {
    const dockerfile = await textOf('Dockerfile');
    const { scripts } = JSON.parse(await textOf('package.json')) as { scripts: Record<string, string> };
    const [, entrypoint = ''] = /^ENTRYPOINT (.*)$/m.exec(dockerfile) ?? [];
    expect(JSON.parse(entrypoint)).toEqual(scripts['careerops']?.split(' '));
    expect([...dockerfile.matchAll(/^USER (.*)$/gm)].at(-1)?.[1]).toBe('node');
  });

  it('needs no registry but that of the base image', async () => {
    const dockerfile = await textOf('Dockerfile');
    const bases = [...dockerfile.matchAll(/^FROM (\S+)/gm)].map(([, base]) => base);
    expect(new Set(bases)).toEqual(new Set(['node:24-bookworm-slim']));
    expect(dockerfile).not.toMatch(/^# *syntax=/im);
  });

  it('takes of the tests the sample inbox alone, and nothing the model learned from', async () => {
    const rules = (await textOf('.dockerignore')).split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    expect(rules[0]).toBe('*');
    expect(rules.filter((rule) => rule.startsWith('!test'))).toEqual([`!${relative(root, composition.demoInbox)}`]);
    expect(rules.indexOf('adapters/models/training')).toBeGreaterThan(rules.indexOf('!adapters'));
  });
});

/** "127.0.0.1:9092:9092", or the long form with `host_ip`. */
const isLocal = (port: unknown): boolean =>
  typeof port === 'object' && port !== null
    ? 'host_ip' in port && port.host_ip === '127.0.0.1'
    : String(port).startsWith('127.0.0.1:');
