import type { Subscription } from 'rxjs';
import { firstValueFrom } from 'rxjs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Delivery, Entry } from '#src/delivery.ts';
import { bytesToLetter, deadLetters } from '#src/dead-letter.ts';
import type { Log, TopicSpec } from '#src/ports.ts';
import { allOf, done } from '../support/collect.ts';
import { finish, takeStep, textOf } from '../support/deliveries.ts';
import { pause, until as waitUntil } from '../support/waiting.ts';

/** The bounds a log under contract must be opened with. */
export const contractWindow = 8;

/** Topics a log under contract must be opened with. */
export const contractTopics: readonly TopicSpec[] = [
  { name: 'mails', partitions: 3, retention: 60_000 },
  { name: 'single', partitions: 1, retention: 60_000 },
  { name: 'verdicts', partitions: 2, retention: 60_000 },
  deadLetters,
];

/** One place where a log lives; opening it again is what a restart does. */
export interface LogPlace {
  readonly open: () => Promise<Log>;
  readonly remove: () => Promise<void>;
}

interface Reading {
  readonly deliveries: Delivery<Uint8Array>[];
  readonly subscription: Subscription;
}

const entry = (topic: string, key: string, value: string): Entry => ({
  topic,
  key,
  value: Buffer.from(value),
  headers: { source: value },
});
const until = (isTrue: () => boolean, within = 10_000): Promise<void> => waitUntil(isTrue, within);
const quiet = (milliseconds = 80): Promise<void> => pause(milliseconds);

/** What every Log promises; each adapter passes the same suite. */
export const logContract = (name: string, place: () => Promise<LogPlace>): void => {
  describe(`${name} keeps the contract of a log`, () => {
    let here: LogPlace;
    let log: Log;
    const open: Subscription[] = [];
    /** Only what could be opened is closed: the error says why the rest could not. */
    const leaving: (() => Promise<void>)[] = [];

    const read = (topic: string, group: string, each?: (delivery: Delivery<Uint8Array>) => void): Reading => {
      const deliveries: Delivery<Uint8Array>[] = [];
      const subscription = log
        .inbox(topic)
        .read(group)
        .subscribe((delivery) => {
          deliveries.push(delivery);
          each?.(delivery);
        });
      open.push(subscription);
      return { deliveries, subscription };
    };
    const restart = async (): Promise<void> => {
      open.splice(0).forEach((subscription) => subscription.unsubscribe());
      await log.close();
      log = await here.open();
    };

    beforeEach(async () => {
      here = await place();
      leaving.push(() => here.remove());
      log = await here.open();
      leaving.push(() => log.close());
    });
    afterEach(async () => {
      open.splice(0).forEach((subscription) => subscription.unsubscribe());
      for (const leave of leaving.splice(0).reverse()) await leave();
    });

    it('delivers what was published before the group first read, with key, bytes and headers', async () => {
      await done(log.publish([entry('single', 'thread-1', 'ünï')]));
      const { deliveries } = read('single', 'g');
      await until(() => deliveries.length === 1);
      expect(deliveries[0]).toMatchObject({ key: 'thread-1', headers: { source: 'ünï' } });
      expect(textOf(deliveries[0]!)).toBe('ünï');
      expect(deliveries[0]!.receipt).toMatchObject({ inbox: 'single', partition: 0, offset: '0' });
    });

    it('delivers what is published while the group reads', async () => {
      const { deliveries } = read('mails', 'g');
      await quiet();
      await done(log.publish([entry('mails', 'a', '1')]));
      await until(() => deliveries.length === 1);
    });

    it('gives every group its own copy', async () => {
      await done(log.publish([entry('single', 'a', '1')]));
      const one = read('single', 'one');
      const two = read('single', 'two');
      await until(() => one.deliveries.length === 1 && two.deliveries.length === 1);
    });

    it('keeps one record of a key in flight, in order, while other keys go on', async () => {
      await done(log.publish(['1', '2', '3'].map((value) => entry('single', 'slow', value))));
      await done(log.publish([entry('single', 'quick', '4')]));
      const { deliveries } = read('single', 'g');
      await until(() => deliveries.length === 2);
      await quiet();
      expect(deliveries.map(textOf)).toEqual(['1', '4']);
      await takeStep(log, 'g', finish(deliveries[0]!));
      await until(() => deliveries.length === 3);
      expect(textOf(deliveries[2]!)).toBe('2');
    });

    it('never has more than the window open in a partition', async () => {
      await done(log.publish(Array.from({ length: 40 }, (_, index) => entry('single', `k${index}`, String(index)))));
      const { deliveries } = read('single', 'g');
      await until(() => deliveries.length === contractWindow);
      await quiet();
      expect(deliveries).toHaveLength(contractWindow);
      await takeStep(log, 'g', finish(deliveries[3]!));
      await until(() => deliveries.length === contractWindow + 1);
    });

    it('delivers again, after a restart, exactly what was not settled, in any order of settling', async () => {
      await done(log.publish(Array.from({ length: 6 }, (_, index) => entry('single', `k${index}`, String(index)))));
      const { deliveries } = read('single', 'g');
      await until(() => deliveries.length === 6);
      for (const index of [4, 0, 2]) await takeStep(log, 'g', finish(deliveries[index]!));
      await restart();
      const again = read('single', 'g');
      await until(() => again.deliveries.length === 3);
      await quiet();
      expect(again.deliveries.map(textOf)).toEqual(['1', '3', '5']);
    });

    it('releases what is open when the reader leaves, and delivers it to the next', async () => {
      await done(log.publish([entry('single', 'a', '1'), entry('single', 'a', '2')]));
      const first = read('single', 'g');
      await until(() => first.deliveries.length === 1);
      first.subscription.unsubscribe();
      const second = read('single', 'g');
      await until(() => second.deliveries.length === 1);
      expect(textOf(second.deliveries[0]!)).toBe('1');
    });

    it('publishes what came out and settles in one step', async () => {
      await done(log.publish([entry('single', 'a', 'mail')]));
      const { deliveries } = read('single', 'g');
      await until(() => deliveries.length === 1);
      await takeStep(log, 'g', finish(deliveries[0]!, [entry('verdicts', 'a', 'verdict')]));
      const verdicts = read('verdicts', 'h');
      await until(() => verdicts.deliveries.length === 1);
      await restart();
      const again = read('single', 'g');
      await quiet();
      expect(again.deliveries).toHaveLength(0);
    });

    it('settles idempotently: the same receipt twice moves nothing and disturbs nobody', async () => {
      await done(log.publish([entry('single', 'a', '1'), entry('single', 'a', '2')]));
      const { deliveries } = read('single', 'g');
      await until(() => deliveries.length === 1);
      await takeStep(log, 'g', finish(deliveries[0]!));
      await done(log.inbox('single').settle('g', deliveries[0]!.receipt));
      await until(() => deliveries.length === 2);
      await quiet();
      expect(deliveries.map(textOf)).toEqual(['1', '2']);
    });

    it('buries a dead letter with everything that is known of it', async () => {
      await done(log.publish([entry('single', 'a', 'poison')]));
      const { deliveries } = read('single', 'g');
      await until(() => deliveries.length === 1);
      const { receipt, key, value, headers } = deliveries[0]!;
      const letter = {
        origin: receipt,
        group: 'g',
        key,
        value,
        headers,
        attempts: 3,
        code: 'BUG',
        message: 'TypeError',
      };
      await takeStep(log, 'g', { kind: 'dead', receipt, letter });
      const [record] = await allOf(log.browse(deadLetters.name));
      const found = bytesToLetter(record!.value);
      expect({ ...found, value: null }).toMatchObject({
        ...letter,
        value: null,
        origin: { inbox: 'single', offset: '0' },
      });
      expect(Buffer.from(found.value!).toString()).toBe('poison');
    });

    it('reports how far each group has come', async () => {
      await done(log.publish([entry('single', 'a', '1'), entry('single', 'b', '2')]));
      const { deliveries } = read('single', 'g');
      await until(() => deliveries.length === 2);
      await takeStep(log, 'g', finish(deliveries[0]!));
      const lag = await firstValueFrom(log.lag());
      expect(lag.filter(({ topic }) => topic === 'single')).toEqual([
        { group: 'g', topic: 'single', partition: 0, committed: 1n, end: 2n, since: expect.any(Number) as number },
      ]);
      await takeStep(log, 'g', finish(deliveries[1]!));
      const after = await firstValueFrom(log.lag());
      expect(after.find(({ topic }) => topic === 'single')).toMatchObject({ committed: 2n, end: 2n, since: null });
    });

    it('keeps 500 records in order of key through a reader that settles late and at random', async () => {
      const keys = 7;
      const entries = Array.from({ length: 500 }, (_, index) => entry('mails', `k${index % keys}`, String(index)));
      await done(log.publish(entries));
      const seen = new Map<string, number[]>();
      const { deliveries } = read('mails', 'g', (delivery) => {
        seen.set(delivery.key, [...(seen.get(delivery.key) ?? []), Number(textOf(delivery))]);
        const later = (Number(textOf(delivery)) * 7919) % 4;
        setTimeout(() => void takeStep(log, 'g', finish(delivery)), later);
      });
      await until(() => deliveries.length === 500, 30_000);
      await quiet();
      expect(deliveries).toHaveLength(500);
      for (const values of seen.values()) expect(values).toEqual(values.toSorted((a, b) => a - b));
    });

    it('refuses to publish to a topic it was not opened with', async () => {
      await expect(done(log.publish([entry('nowhere', 'a', '1')]))).rejects.toMatchObject({ code: 'DATA_UNUSABLE' });
    });
  });
};
