import type { Broker } from 'kafkajs';
import { readFetchResponse, type FetchResponse } from './fetch-response.ts';
import { isKnownKafkaJs } from './kafkajs.ts';

type FetchRequest = Parameters<Broker['fetch']>[0];

/** What a broker of kafkajs sends a request through, and who reads the answer. */
interface Pool {
  readonly send: (asked: Asked) => Promise<unknown>;
}

interface Asked {
  readonly request: { readonly apiVersion: number };
  readonly response: { readonly decode: (bytes: Buffer) => Promise<unknown> };
}

/**
 * A broker's fetch that outlives a batch kafkajs cannot decode: it asks once more, and reads the answer batch by batch. In
 * place of each batch that cannot be read comes one message with `poison`. Rejects with whatever else goes wrong, and with a
 * batch too where kafkajs is not the version that is known.
 */
export const batchwiseFetch = (broker: Broker): ((request: FetchRequest) => Promise<FetchResponse>) => {
  const fetch = broker.fetch.bind(broker) as (request: FetchRequest) => Promise<FetchResponse>;
  if (!isKnownKafkaJs) return fetch;
  const original = Reflect.get(broker, 'fetch') as (this: Broker, request: FetchRequest) => Promise<FetchResponse>;
  return async (request) => {
    try {
      return await fetch(request);
    } catch (error) {
      if (!isUndecodable(error)) throw error;
      return original.call(readByUs(broker), request);
    }
  };
};

/** The same broker and connection, but for who reads the answers; the broker itself stays as it is. */
const readByUs = (broker: Broker): Broker => {
  const pool = Reflect.get(broker, 'connectionPool') as Pool;
  const send = (asked: Asked): Promise<unknown> => {
    const decode = (bytes: Buffer) => readFetchResponse(bytes, asked.request.apiVersion);
    return pool.send({ ...asked, response: { ...asked.response, decode } });
  };
  const view = Object.create(pool, { send: { value: send } }) as Pool;
  return Object.create(broker, { connectionPool: { value: view } }) as Broker;
};

/** Those of kafkajs's own errors that come of bytes; all others are weather, or what a broker answered. */
const OF_BYTES = new Set([
  'KafkaJSNotImplemented',
  'KafkaJSPartialMessageError',
  'KafkaJSUnsupportedMagicByteInMessageSet',
  'KafkaJSInvalidVarIntError',
  'KafkaJSInvalidLongError',
]);

const isUndecodable = (error: unknown): boolean =>
  error instanceof Error && (!error.name.startsWith('KafkaJS') || OF_BYTES.has(error.name));
