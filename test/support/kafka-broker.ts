import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { freePorts, isOpen } from './ports.ts';

const run = promisify(execFile);

const VERSION = '4.3.1';
const LOG4J = '2.24.3';
const CLUSTER = '5L6g3nShT-eMCtK--X86sw';

/** One or three real Apache Kafka nodes (KRaft) on loopback. */
export interface Brokers {
  /** `host:port` each. */
  readonly brokers: readonly string[];
  /** Sends a signal to a node: SIGKILL, SIGSTOP, SIGCONT; numbers from 0. */
  readonly signal: (node: number, signal: NodeJS.Signals) => void;
  /** Starts a killed node again, with its data. */
  readonly restart: (node: number) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Where the jars are kept, outside the tree; 54 MB. */
const jarsFolder = (): string =>
  process.env['KAFKA_JARS'] ??
  join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'kafka-broker', VERSION);

/** Why no broker can be started here; null where one can. `mayFetch`: whether the jars may be downloaded. */
export const whyNoBroker = async ({ mayFetch }: { readonly mayFetch: boolean }): Promise<string | null> => {
  const java = await run('java', ['-version']).then(
    ({ stderr }) => Number(/version "(\d+)/.exec(stderr)?.[1] ?? 0),
    () => 0,
  );
  if (java < 17) return 'Java 17 or newer is not installed';
  if (existsSync(join(jarsFolder(), `kafka_2.13-${VERSION}.jar`))) return null;
  if (!mayFetch) return 'the jars of Kafka are not here; npm run test:deep fetches them';
  return run('mvn', ['-v']).then(
    () => null,
    () => 'Maven is not installed',
  );
};

/** Starts the nodes and waits until they answer. Needs Java, and Maven where the jars are not here yet. */
export const startBrokers = async ({ nodes = 1 }: { readonly nodes?: 1 | 3 } = {}): Promise<Brokers> => {
  await fetchJars();
  const folder = await mkdtemp(join(tmpdir(), 'kafka-'));
  const ports = await freePorts(nodes * 2);
  const [listeners, controllers] = [ports.slice(0, nodes), ports.slice(nodes)];
  const running = new Map<number, ChildProcess>();
  const launch = async (node: number): Promise<void> => {
    running.set(node, await launchNode(join(folder, String(node)), listeners[node] ?? 0));
  };
  for (let node = 0; node < nodes; node += 1)
    await configure(join(folder, String(node)), { node, listeners, controllers });
  // They would live on without whoever started them.
  const killAll = (): void => running.forEach((child) => child.kill('SIGKILL'));
  const onTerm = (): void => process.exit(143);
  process.once('exit', killAll).once('SIGTERM', onTerm);
  await Promise.all(listeners.map((_, node) => launch(node)));
  return {
    brokers: listeners.map((port) => `127.0.0.1:${port}`),
    signal: (node, signal) => void running.get(node)?.kill(signal),
    restart: launch,
    close: async () => {
      process.off('exit', killAll).off('SIGTERM', onTerm);
      killAll();
      await Promise.all([...running.values()].map(ended));
      await rm(folder, { recursive: true, force: true });
    },
  };
};

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('exit', () => resolve());
  });

const dependency = (group: string, name: string, version: string): string =>
  `<dependency><groupId>${group}</groupId><artifactId>${name}</artifactId><version>${version}</version></dependency>`;

const fetchJars = async (): Promise<void> => {
  const folder = jarsFolder();
  if (existsSync(join(folder, `kafka_2.13-${VERSION}.jar`))) return;
  const work = await mkdtemp(join(tmpdir(), 'kafka-jars-'));
  const pom =
    '<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion><groupId>local</groupId>' +
    '<artifactId>broker</artifactId><version>1</version><dependencies>' +
    dependency('org.apache.kafka', 'kafka_2.13', VERSION) +
    dependency('org.apache.kafka', 'kafka-tools', VERSION) +
    dependency('org.apache.logging.log4j', 'log4j-slf4j-impl', LOG4J) +
    dependency('org.apache.logging.log4j', 'log4j-core', LOG4J) +
    '</dependencies></project>';
  await writeFile(join(work, 'pom.xml'), pom);
  const goal = ['dependency:copy-dependencies', `-DoutputDirectory=${join(work, 'libs')}`];
  await run('mvn', ['-q', '-B', '-f', join(work, 'pom.xml'), ...goal], { timeout: 300_000 });
  await mkdir(dirname(folder), { recursive: true });
  await rm(folder, { recursive: true, force: true });
  await rename(join(work, 'libs'), folder);
  await rm(work, { recursive: true });
};

interface Layout {
  readonly node: number;
  readonly listeners: readonly number[];
  readonly controllers: readonly number[];
}

const configure = async (folder: string, { node, listeners, controllers }: Layout): Promise<void> => {
  await mkdir(folder, { recursive: true });
  const replicas = listeners.length > 1 ? 3 : 1;
  const least = replicas > 1 ? 2 : 1;
  const settings = {
    'process.roles': 'broker,controller',
    'node.id': node + 1,
    'controller.quorum.voters': controllers.map((port, index) => `${index + 1}@127.0.0.1:${port}`).join(','),
    'controller.listener.names': 'CONTROLLER',
    listeners: `PLAINTEXT://127.0.0.1:${listeners[node]},CONTROLLER://127.0.0.1:${controllers[node]}`,
    'advertised.listeners': `PLAINTEXT://127.0.0.1:${listeners[node]}`,
    'inter.broker.listener.name': 'PLAINTEXT',
    'listener.security.protocol.map': 'CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT',
    'log.dirs': join(folder, 'data'),
    'auto.create.topics.enable': false,
    'group.initial.rebalance.delay.ms': 0,
    'group.min.session.timeout.ms': 1_000,
    'offsets.topic.num.partitions': 5,
    'offsets.topic.replication.factor': replicas,
    'transaction.state.log.num.partitions': 5,
    'transaction.state.log.replication.factor': replicas,
    'transaction.state.log.min.isr': least,
    'share.coordinator.state.topic.replication.factor': replicas,
    'share.coordinator.state.topic.min.isr': least,
    'default.replication.factor': replicas,
    'min.insync.replicas': least,
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}`);
  await writeFile(join(folder, 'server.properties'), lines.join('\n'));
  await writeFile(
    join(folder, 'log4j2.properties'),
    'rootLogger.level=WARN\nappender.c.type=Console\nappender.c.name=C\nrootLogger.appenderRef.c.ref=C\n',
  );
  const format = ['kafka.tools.StorageTool', 'format', '-t', CLUSTER, '-c', join(folder, 'server.properties')];
  await run('java', [...classPath(folder), ...format]);
};

const classPath = (folder: string): readonly string[] => [
  '-cp',
  `${jarsFolder()}/*`,
  `-Dlog4j2.configurationFile=${join(folder, 'log4j2.properties')}`,
];

const launchNode = async (folder: string, port: number): Promise<ChildProcess> => {
  const log = await open(join(folder, 'broker.log'), 'a');
  const memory = ['-Xmx512m', '-XX:+UseSerialGC'];
  const child = spawn('java', [...memory, ...classPath(folder), 'kafka.Kafka', join(folder, 'server.properties')], {
    stdio: ['ignore', log.fd, log.fd],
  });
  await log.close();
  for (let tries = 0; tries < 240; tries += 1) {
    if (await isOpen(port)) return child;
    if (child.exitCode !== null) break;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`the broker did not start:\n${await readFile(join(folder, 'broker.log'), 'utf8')}`);
};
