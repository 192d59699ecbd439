const ADDRESS = /^(?:\[[\da-fA-F:.]*:[\da-fA-F:.]*\]|[\w.-]+):(?<port>\d{1,5})$/;

/** Whether a text is `host:port`, with a port from 1 to 65535; an IPv6 address stands in brackets. */
export const isBrokerAddress = (text: string): boolean => {
  const port = Number(ADDRESS.exec(text)?.groups?.['port']);
  return port >= 1 && port <= 65_535;
};
