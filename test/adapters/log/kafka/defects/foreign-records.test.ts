import { lastValueFrom } from 'rxjs';
import { expect, it } from 'vitest';
import { deadLetters, letterToEntries } from '#src/dead-letter.ts';
import { buriedLetters } from '#src/redrive.ts';
import { allOf, done } from '#test/support/collect.ts';
import { describeOnKafka, placeTopics, type KafkaTestPlace } from '#test/support/kafka-place.ts';

const entriesFor = (key: string) =>
  letterToEntries({
    origin: { inbox: 'single', partition: 0, offset: '1' },
    ...{ group: 'g', key, value: Buffer.from('x'), headers: {}, attempts: 1, code: 'BUG', message: 'm' },
  });

/** A letter as a record of a transaction of its own, which is still open. */
const beginWith = async ({ naive, place }: KafkaTestPlace, key: string) => {
  const transactionalId = place.prefix + key;
  const producer = naive().producer({ transactionalId, idempotent: true, maxInFlightRequests: 1 });
  await producer.connect();
  const transaction = await producer.transaction();
  const messages = entriesFor(key).map(({ value }) => ({ key, value: Buffer.from(value) }));
  await transaction.send({ topic: place.prefix + deadLetters.name, messages });
  return {
    end: async (how: 'abort' | 'commit') => {
      await transaction[how]();
      await producer.disconnect();
    },
  };
};

describeOnKafka('records of others among the dead letters', (here) => {
  it('transactions that were given up and the marks of all of them are passed over, and nothing behind them', async () => {
    const log = await here().log();
    await done(log.publish(entriesFor('first')));
    const [one, other] = [await beginWith(here(), 'aborted'), await beginWith(here(), 'committed')];
    await one.end('abort');
    await other.end('commit');
    await done(log.publish(entriesFor('last')));
    const letters = await lastValueFrom(buriedLetters(log, placeTopics));
    expect(letters.map(({ letter }) => letter.key)).toEqual(['first', 'committed', 'last']);
    await (await beginWith(here(), 'aborted too')).end('abort');
    expect(await lastValueFrom(buriedLetters(log, placeTopics))).toHaveLength(3);
  });

  it('many fetches of nothing that may be read do not end a look at a topic', async () => {
    const { naive, place } = here();
    const log = await here().log();
    const producer = naive().producer({
      transactionalId: `${place.prefix}tx`,
      idempotent: true,
      maxInFlightRequests: 1,
    });
    await producer.connect();
    const transaction = await producer.transaction();
    for (let count = 0; count < 4; count += 1) {
      await transaction.send({ topic: `${place.prefix}single`, messages: [{ key: 'a', value: 'x'.repeat(900_000) }] });
    }
    await transaction.abort();
    await producer.disconnect();
    await done(log.publish([{ topic: 'single', key: 'b', value: Buffer.from('behind'), headers: {} }]));
    expect((await allOf(log.browse('single'))).map(({ key }) => key)).toEqual(['b']);
  });

  it('a record that is no letter is one row, and the letters around it are there', async () => {
    const log = await here().log();
    await done(log.publish(entriesFor('first')));
    await here().fill(deadLetters.name, [{ key: 'foreign', value: 'not a letter' }]);
    await done(log.publish(entriesFor('last')));
    const letters = await lastValueFrom(buriedLetters(log, placeTopics));
    expect(letters.map(({ state, letter }) => [state, letter.code])).toEqual([
      ['buried', 'BUG'],
      ['unreturnable', 'UNDECODABLE'],
      ['buried', 'BUG'],
    ]);
  });
});
