import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { defaultKafkaBounds } from '#adapters/log/kafka/bounds.ts';
import { bytesOf } from '#adapters/log/kafka/fetched.ts';
import { nodeFlags } from '../../support/command.ts';
import { root } from '../../support/sources.ts';
import { toRange, toRatio, type Figure } from '../report.ts';
import { benchPlace } from './place.ts';

const RECORDS = 2_000_000;
const PARTITIONS = 4;
const key = (n: number): string => `key-${String(n % 1_000).padStart(3, '0')}`;
const value = 'x'.repeat(200);

/**
 * A consumer that stalls while 2,000,000 records wait, as a whole and in one partition: the range of its memory, give or
 * take so many per cent, and the bytes it holds at most, beside the bound and one fetch.
 */
export const stalling = async (brokers: readonly string[]): Promise<readonly Figure[]> => {
  const place = benchPlace(brokers, PARTITIONS);
  await place.fill(RECORDS, (n) => ({ key: key(n), value }));
  const args = [join(root, 'test/bench/kafka/stalled-child.ts'), brokers.join(), place.prefix, String(RECORDS)];
  const { stdout } = await promisify(execFile)(process.execPath, [...nodeFlags, ...args], { maxBuffer: 1e8 });
  const { rss, most } = JSON.parse(stdout) as { readonly rss: readonly number[]; readonly most: number };
  return [
    toRange('stalled-rss', rss),
    toRatio('stalled-bytes', 'MB', [{ value: most / 1e6, baseline: bound() / 1e6 }]),
  ];
};

/** A fetch has so many bytes of each partition; held, its records count for more than on the wire. */
const bound = (): number => {
  const { maxBytes, fetchBytes } = defaultKafkaBounds;
  const record = { key: Buffer.from(key(0)), value: Buffer.from(value) };
  const held = bytesOf({ ...record, offset: '0', timestamp: '0', attributes: 0, headers: {} });
  const growth = held / (record.key.length + record.value.length);
  return maxBytes + PARTITIONS * fetchBytes * growth;
};
