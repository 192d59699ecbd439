import { Failure } from '#src/failure.ts';

const TOO_LARGE = new Set(['MESSAGE_TOO_LARGE', 'RECORD_LIST_TOO_LARGE']);

/** What went wrong between us and the brokers, as the failure table knows it. */
export const toKafkaFailure = (who: string, error: unknown): Failure => {
  if (error instanceof Failure) return error;
  const message = toMessage(error);
  if (isTooLarge(error)) {
    return new Failure(
      'LOG_REFUSES',
      `[kafka] ${who}: a record is larger than the topic takes: raise max.message.bytes`,
      {
        cause: error,
      },
    );
  }
  return new Failure(
    'LOG_DOWN',
    `[kafka] ${who}: ${message}: see that the brokers run, and that KAFKA_BROKERS names them`,
    { cause: error },
  );
};

/** The brokers have written nothing of a partition's batch, as it is larger than its topic takes. */
export const isTooLarge = (error: unknown): boolean => TOO_LARGE.has(fieldOf(error, 'type') ?? '');

/** Of several errors at once, which kafkajs sums up as none, each with the topic it is about. */
const toMessage = (error: unknown): string => {
  const all: unknown = error instanceof Error ? Reflect.get(error, 'errors') : undefined;
  if (!Array.isArray(all) || all.length === 0) return error instanceof Error ? error.message : String(error);
  return all.map((one: unknown) => `${fieldOf(one, 'topic') ?? '?'}: ${toMessage(one)}`).join('; ');
};

const fieldOf = (error: unknown, field: string): string | undefined => {
  const value: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, field) : undefined;
  if (typeof value === 'string') return value;
  const cause: unknown = error instanceof Error ? error.cause : undefined;
  return cause === undefined ? undefined : fieldOf(cause, field);
};

const STALE = new Set([
  'REBALANCE_IN_PROGRESS',
  'UNKNOWN_MEMBER_ID',
  'ILLEGAL_GENERATION',
  'NOT_COORDINATOR_FOR_GROUP',
]);

/** The group has moved on without us: what we wanted to commit is read again by whoever has the partition now. */
export const isStale = (error: unknown): boolean => STALE.has(fieldOf(error, 'type') ?? '');

const WEATHER = new Set([
  'GROUP_LOAD_IN_PROGRESS',
  'GROUP_COORDINATOR_NOT_AVAILABLE',
  'NOT_COORDINATOR_FOR_GROUP',
  'NOT_LEADER_FOR_PARTITION',
  'LEADER_NOT_AVAILABLE',
  'REPLICA_NOT_AVAILABLE',
  'UNKNOWN_TOPIC_OR_PARTITION',
  'NOT_CONTROLLER',
]);

/** What brokers answer while they are new, or one of them has just gone: it passes in seconds. */
export const isWeather = (error: unknown): boolean => WEATHER.has(fieldOf(error, 'type') ?? '');

/** A commit of what is held no more; nobody need try it again. */
export const staleCommit = (): Error =>
  Object.assign(new Error('what was to be committed is held no more'), {
    type: 'ILLEGAL_GENERATION',
    retriable: false,
  });

/** There is no such topic (any more). */
export const isTopicGone = (error: unknown): boolean => fieldOf(error, 'type') === 'UNKNOWN_TOPIC_OR_PARTITION';
