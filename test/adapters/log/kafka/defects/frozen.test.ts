import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startCareerops } from '#test/support/command.ts';
import { startBrokers } from '#test/support/kafka-broker.ts';
import { hasOwnBrokers } from '#test/support/own-brokers.ts';
import { pause, until } from '#test/support/waiting.ts';

it.skipIf(!hasOwnBrokers)('a stage that is told to stop while its brokers are frozen comes to its end', async () => {
  const [nodes, data] = [await startBrokers(), await mkdtemp(join(tmpdir(), 'frozen-'))];
  const environment = { LOG: 'kafka', KAFKA_BROKERS: nodes.brokers.join(','), DATA: data, LOG_LEVEL: 'info' };
  const stage = startCareerops(['stage', 'triage'], environment);
  try {
    let said = '';
    stage.stdout.resume();
    stage.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
    await until(() => said.includes('the graph starts'), 60_000);
    await pause(5_000);
    nodes.signal(0, 'SIGSTOP');
    await pause(1_000);
    stage.kill('SIGTERM');
    // Less than the half minute for which a request is waited for.
    await until(() => stage.exitCode !== null || stage.signalCode !== null, 20_000);
    expect([stage.exitCode, said]).toEqual([0, expect.stringContaining('the graph has ended')]);
  } finally {
    stage.kill('SIGKILL');
    await nodes.close();
    await rm(data, { recursive: true });
  }
});
