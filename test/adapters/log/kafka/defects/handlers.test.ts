import type { ConsumerCrashEvent } from 'kafkajs';
import { map, retry, timer } from 'rxjs';
import { expect, it } from 'vitest';
import { describeOnKafka, plainRecords, settle } from '#test/support/kafka-place.ts';
import { textOf } from '#test/support/deliveries.ts';
import { pause, until } from '#test/support/waiting.ts';
import { isDeep } from '#test/support/properties.ts';

/** Longer than the shortest session the brokers allow, which is six seconds. */
const LONG = 9_000;

describeOnKafka('defects of handlers', (here) => {
  it.skipIf(!isDeep)('K2: work that takes longer than the session is neither evicted nor delivered twice', async () => {
    const { consumer, fill, log, read } = here();
    await fill('single', plainRecords(1));
    const naive = await consumer('single', { sessionTimeout: 6_000 });
    let seen = 0;
    await naive.run({
      eachMessage: () => {
        seen += 1;
        return pause(LONG);
      },
    });
    const ours = await log({ sessionTimeout: 6_000 });
    const { deliveries, errors } = read(ours, 'single', 'g');
    await until(() => deliveries.length === 1);
    await pause(LONG);
    await settle(ours, 'g', deliveries[0]!);
    await until(() => seen === 2);
    await ours.close();
    expect(errors).toEqual([]);
    expect(deliveries).toHaveLength(1);
    expect(await here().committed('g', 'single')).toEqual([1]);
  });

  it('K3: a slow record in one partition does not hold the others up', async () => {
    const { consumer, fill, log, read } = here();
    await fill('wide', [{ key: 'slow', value: 'slow', partition: 0 }]);
    const naive: string[] = [];
    let [isBegun, isOver] = [false, false];
    const member = await consumer('wide');
    await member.run({
      partitionsConsumedConcurrently: 3,
      eachMessage: async ({ message }) => {
        if (String(message.value) === 'slow') {
          isBegun = true;
          await until(() => isOver);
        } else naive.push(String(message.value));
      },
    });
    const ours = await log();
    const { deliveries } = read(ours, 'wide', 'g');
    await until(() => isBegun && deliveries.length === 1);
    for (let round = 0; round < 5; round += 1) {
      await fill(
        'wide',
        [1, 2].map((partition) => ({ key: `k${partition}`, value: String(round), partition })),
      );
    }
    await until(() => deliveries.length >= 3);
    for (let next = 1; next < 11; next += 1) {
      await until(() => deliveries.length > next);
      await settle(ours, 'g', deliveries[next]!);
    }
    expect(naive).toEqual([]);
    isOver = true;
    await until(() => naive.length === 10);
  });

  it.each(['TypeError', 'RangeError', 'ReferenceError', 'SyntaxError'])(
    'K11: a %s in the work does not leave a consumer dead without a word',
    async (name) => {
      const { consumer, fill, log } = here();
      await fill('single', plainRecords(2));
      const bug = Object.assign(new Error('a bug'), { name });
      const naive = await consumer('single');
      const crashes: ConsumerCrashEvent['payload'][] = [];
      let seen = 0;
      naive.on(naive.events.CRASH, ({ payload }) => void crashes.push(payload));
      await naive.run({
        eachMessage: () => {
          seen += 1;
          throw bug;
        },
      });
      await until(() => crashes.length > 0);
      expect(crashes.map(({ restart }) => restart)).toEqual([false]);
      expect(seen).toBe(1);

      const ours = await log();
      let throws = 1;
      const values: string[] = [];
      const supervised = ours
        .inbox('single')
        .read('g')
        .pipe(
          map((delivery) => {
            if (throws-- > 0) throw bug;
            return delivery;
          }),
          retry({ count: 3 }),
        );
      const subscription = supervised.subscribe((delivery) => {
        values.push(textOf(delivery));
        void settle(ours, 'g', delivery);
      });
      await until(() => values.length === 2);
      subscription.unsubscribe();
      expect(values).toEqual(['0', '1']);
    },
  );

  it('K12: an error in the work is told once, and starts no circle of crashes', async () => {
    const { consumer, fill, log, read } = here();
    await fill('single', plainRecords(1));
    const naive = await consumer('single', { retry: { retries: 0, initialRetryTime: 50 } });
    let crashes = 0;
    naive.on(naive.events.CRASH, () => void (crashes += 1));
    await naive.run({ eachMessage: () => Promise.reject(new Error('not today')) });

    const ours = await log();
    const { deliveries, errors, subscription } = read(ours, 'single', 'g');
    await until(() => deliveries.length === 1 && crashes >= 3);
    expect(errors).toEqual([]);
    expect(deliveries).toHaveLength(1);
    subscription.unsubscribe();
    const failures: unknown[] = [];
    const failing = ours
      .inbox('single')
      .read('g')
      .pipe(
        map(() => {
          throw new Error('not today');
        }),
      );
    failing.subscribe({ error: (error: unknown) => failures.push(error) });
    await until(() => failures.length === 1);
    await pause(500);
    expect(failures).toHaveLength(1);
  });

  it('a reader that fails and comes back at once, again and again, loses nothing and ends with one member', async () => {
    const { fill, log, admin, place } = here();
    await fill('single', plainRecords(20));
    const ours = await log();
    const values = new Set<string>();
    let failures = 0;
    const restless = ours
      .inbox('single')
      .read('g')
      .pipe(
        map((delivery) => {
          if (Number(textOf(delivery)) % 5 === 4 && failures < 4) {
            failures += 1;
            throw new Error('again');
          }
          return delivery;
        }),
        retry({ count: 10, delay: () => timer(0) }),
      );
    const subscription = restless.subscribe((delivery) => {
      values.add(textOf(delivery));
      void settle(ours, 'g', delivery);
    });
    await until(() => values.size === 20);
    const { groups } = await admin.describeGroups([`${place.prefix}g`]);
    expect(groups[0]!.members).toHaveLength(1);
    subscription.unsubscribe();
  });
});
