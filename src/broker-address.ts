import { isIPv6 } from 'node:net';

const ADDRESS = /^(?:\[(?<literal>[^\]]+)\]|(?<host>[\w.-]+)):(?<port>\d{1,5})$/;

/** Whether a text is `host:port`, with a port from 1 to 65535; an IPv6 address stands in brackets. */
export const isBrokerAddress = (text: string): boolean => {
  const { literal, port } = ADDRESS.exec(text)?.groups ?? {};
  return Number(port) >= 1 && Number(port) <= 65_535 && (literal === undefined || isIPv6(literal));
};
