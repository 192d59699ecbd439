import type { Kafka as Client, LogEntry } from 'kafkajs';
import { Kafka, logLevel } from './kafkajs.ts';
import { connectToLiteral, toSingleColon } from './literal-addresses.ts';

/** Where the brokers are, and who is told what the client says. */
export interface KafkaPlace {
  /** `host:port` each, an IPv6 address in brackets. */
  readonly brokers: readonly string[];
  /** Put before every topic and group, so that several installations can share the brokers; usually ''. */
  readonly prefix: string;
  /** Told what kafkajs would print: never a record, its key or headers. */
  readonly onNotice: (notice: Notice) => void;
}

/** Something the client said: weather mostly, which it gets over by itself. */
export interface Notice {
  readonly level: 'warn' | 'error';
  readonly message: string;
}

/**
 * A client of its own for every consumer and producer: committed offsets are shared by all consumers of one `Kafka`.
 * It retries for about half a minute, which is longer than a broker takes to come back.
 */
export const kafkaClient = ({ brokers, onNotice }: Pick<KafkaPlace, 'brokers' | 'onNotice'>): Client =>
  new Kafka({
    clientId: 'careerops',
    brokers: brokers.map(toSingleColon),
    socketFactory: connectToLiteral,
    connectionTimeout: 3_000,
    requestTimeout: 30_000,
    retry: { initialRetryTime: 100, maxRetryTime: 3_000, retries: 14 },
    logLevel: logLevel.WARN,
    logCreator: () => (entry) => onNotice(toNotice(entry)),
  });

/**
 * What a broker answers is weather here: whoever asked gets it as an error too, and gets over it or fails aloud. Said as an
 * error twice, the first start of every installation would look like a failure.
 */
const isAnswer = ({ namespace, log }: LogEntry): boolean =>
  namespace === 'Connection' && log.message.startsWith('Response ');

const toNotice = (entry: LogEntry): Notice => ({
  level: entry.level === logLevel.ERROR && !isAnswer(entry) ? 'error' : 'warn',
  message: toText(entry),
});

const toText = ({ namespace, log }: LogEntry): string =>
  `${namespace}: ${log.message}${typeof log['error'] === 'string' ? `: ${log['error']}` : ''}`;
