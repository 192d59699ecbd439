import { connect } from 'node:net';
import type { ISocketFactory } from 'kafkajs';

const [BEGIN, END] = ['ipv6-', '.literal'];

/** kafkajs takes a broker apart at its first colon: `[::1]:9092` goes to it under a name that has only one. */
export const toSingleColon = (broker: string): string =>
  broker.replace(/^\[(.+)\]:/, (_, literal: string) => `${BEGIN}${literal.replaceAll(':', '-')}${END}:`);

/** Connects as kafkajs does, to the address that such a name stands for. */
export const connectToLiteral: ISocketFactory = ({ host, port, onConnect }) => {
  const socket = connect({ host: toHost(host), port }, onConnect);
  socket.setKeepAlive(true, 60_000);
  return socket;
};

const toHost = (host: string): string =>
  host.startsWith(BEGIN) && host.endsWith(END) ? host.slice(BEGIN.length, -END.length).replaceAll('-', ':') : host;
