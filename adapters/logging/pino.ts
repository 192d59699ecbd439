import { pino, type DestinationStream, type Logger } from 'pino';
import { Failure } from '#src/failure.ts';

export type { Logger } from 'pino';

/** Fields that may hold mail, people or secrets: whatever is logged by mistake, these are never written. */
const SECRET_FIELDS = [
  ...['subject', 'text', 'quoted', 'evidence', 'body', 'bytes', 'value', 'raw', 'from', 'to', 'replyTo', 'address'],
  ...['account', 'company', 'role', 'link', 'messageId', 'token', 'password', 'key', 'authorization', 'apiKey'],
];

/** JSON lines without mail, people or secrets; errors appear as kind, code and place, never with a foreign message. */
export const pinoLogger = (level: string, destination: DestinationStream): Logger =>
  pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: {
        paths: SECRET_FIELDS.flatMap((field) => [field, `*.${field}`, `*.*.${field}`]),
        censor: '[redacted]',
      },
      serializers: { err: toSafeError, error: toSafeError },
    },
    destination,
  );

/** Our own failures speak for themselves; any other message may quote what it choked on, so it stays unsaid. */
const toSafeError = (error: unknown): object => {
  if (!(error instanceof Error)) return { type: typeof error };
  const places = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  return {
    type: error.name,
    ...(error instanceof Failure ? { code: error.code, message: error.message } : {}),
    stack: places.slice(0, 8).map((line) => line.trim()),
    ...(error.cause === undefined ? {} : { cause: toSafeError(error.cause) }),
  };
};
