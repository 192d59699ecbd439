import { connect, createServer, type AddressInfo } from 'node:net';
import { networkInterfaces } from 'node:os';
import { expect, it } from 'vitest';
import { kafkaLog } from '#adapters/log/kafka.ts';
import { allOf } from '#test/support/collect.ts';
import { describeOnKafka, placeTopics } from '#test/support/kafka-place.ts';

const hasIPv6 = Object.values(networkInterfaces()).some((all) => all?.some(({ address }) => address === '::1'));
if (!hasIPv6) console.info('skipped: brokers under an IPv6 address, as this machine has none');

describeOnKafka('addresses of brokers', (here) => {
  it.skipIf(!hasIPv6)(
    'brokers are found under an IPv6 address, at which kafkajs alone would look for a host called "["',
    async () => {
      const { place, fill } = here();
      await fill('single', [{ key: 'a', value: '1' }]);
      const [host = '', port] = (place.brokers[0] ?? '').split(':');
      const relay = createServer((socket) => {
        const broker = connect({ host, port: Number(port) });
        socket.on('error', () => broker.destroy()).pipe(broker);
        broker.on('error', () => socket.destroy()).pipe(socket);
      });
      await new Promise<void>((resolve) => relay.listen(0, '::1', resolve));
      const brokers = [`[::1]:${(relay.address() as AddressInfo).port}`];
      const log = await kafkaLog({ ...place, brokers, topics: placeTopics, subscriptions: [] });
      expect(await allOf(log.browse('single'))).toHaveLength(1);
      await log.close();
      relay.close();
    },
  );
});
