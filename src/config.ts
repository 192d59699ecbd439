import { z } from 'zod';
import { isBrokerAddress } from './broker-address.ts';
import { Failure } from './failure.ts';
import { textToLimits } from './limits.ts';

const list = z.string().transform((text) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== ''),
);

const BROKER = '127.0.0.1:9092';

const brokers = z
  .string()
  // Set to nothing is not set: so an environment file or a workflow leaves a variable out.
  .transform((text) => text.trim() || BROKER)
  .pipe(list)
  .refine((all) => all.length > 0, `names no broker: write it like ${BROKER}`)
  .refine((all) => all.every(isBrokerAddress), {
    error: `is no list of host:port: write each broker like ${BROKER} or [::1]:9092, its port from 1 to 65535`,
  });

const amount = z.coerce.number({ message: 'is no number' }).min(0, 'is below 0');

const limits = list.transform((texts, context) =>
  texts.flatMap((text) => {
    const read = textToLimits(text);
    if (read === null) context.addIssue(`"${text}" is no limit: write it like groq:model 30rpm 8000tpm 1usd/day`);
    return read ?? [];
  }),
);

const isZone = (zone: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
};

/** One setting of the environment: what it means, its default as text, and how it is read. */
interface Setting<S extends z.ZodType> {
  readonly meaning: string;
  readonly fallback: string;
  readonly schema: S;
}

const setting = <S extends z.ZodType>(meaning: string, fallback: string, schema: S): Setting<S> => ({
  meaning,
  fallback,
  schema,
});

/** Every variable of the environment that is read, with its meaning and default. README's table is checked against it. */
export const settings = {
  TIME_ZONE: setting(
    "IANA zone in which alerts show times; empty: this machine's",
    '',
    z
      .string()
      .transform((zone) => (zone === '' ? Intl.DateTimeFormat().resolvedOptions().timeZone : zone))
      .refine(isZone, 'is no IANA time zone: write it like Europe/Berlin'),
  ),
  ME: setting('your own addresses, comma separated: mail from them never alerts', '', list),
  ALERT_ON: setting('kinds and details told at once, comma separated', 'INTERVIEW,OFFER,assessment', list),
  NOISE: setting(
    'a mail with at least this probability of OTHER is sure noise',
    '0.9',
    z.coerce.number({ message: 'is no number' }).min(0.5, 'is below 0.5').max(1, 'is above 1'),
  ),
  MAILBOX: setting('the mailbox that is watched: a path; empty: the sample inbox', '', z.string()),
  DATA: setting('the folder in which everything is kept', 'data', z.string().min(1, 'names no folder')),
  LOG: setting(
    '`sqlite`: the embedded log, in DATA; `kafka`: the brokers of KAFKA_BROKERS',
    'sqlite',
    z.enum(['sqlite', 'kafka'], { message: 'is neither sqlite nor kafka' }),
  ),
  KAFKA_BROKERS: setting('host:port of each broker, comma separated', BROKER, brokers),
  KAFKA_PREFIX: setting(
    'put before every topic and group, so that several installations share the brokers',
    '',
    z.string(),
  ),
  KAFKA_GAP: setting(
    'where records are gone that were not read: `stop` and tell, or `skip` them',
    'stop',
    z.enum(['stop', 'skip'], { message: 'is neither stop nor skip' }),
  ),
  QUOTA_MONEY_PER_DAY: setting('US dollars that all providers together may cost a day of UTC, at most', '0.25', amount),
  QUOTA_LIMITS: setting(
    'limits of `provider` or `provider:model`, comma separated: requests (`rpm`, `rpd`) and tokens (`tpm`, `tpd`) per minute and day, `usd/day`, `usd/month`; what is not listed is not called',
    'openai 60rpm 200000tpm 2000rpd, groq 30rpm 8000tpm 1000rpd 200000tpd, gemini 10rpm 200000tpm 200rpd',
    limits,
  ),
  QUOTA_RESERVE: setting('share of every limit that only urgent mail may use', '0.2', amount.max(1, 'is above 1')),
  HEARTBEAT: setting(
    'a file that `up` and `stage` touch every twenty seconds while no actor falls and the log answers; empty: none',
    '',
    z.string(),
  ),
  LOG_LEVEL: setting(
    'trace, debug, info, warn, error, fatal or silent',
    'warn',
    z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], {
      message: 'is none of trace, debug, info, warn, error, fatal, silent',
    }),
  ),
} as const;

/** The configuration: every setting read and checked. */
export type Config = { readonly [K in keyof typeof settings]: z.output<(typeof settings)[K]['schema']> };

/** Reads the environment; throws Failure USAGE that names everything wrong at once, with the fix. */
export const readConfig = (environment: Readonly<Record<string, string | undefined>>): Config => {
  const schema = z.object(
    Object.fromEntries(
      Object.entries(settings).map(([name, { schema: field, fallback }]) => [
        name,
        z.preprocess((value) => value ?? fallback, field),
      ]),
    ),
  );
  const read = schema.safeParse(environment);
  if (read.success) return read.data as Config;
  const complaints = read.error.issues.map(
    ({ path, message }) => `  ${String(path[0])}=${environment[String(path[0])] ?? ''}  ${message}`,
  );
  throw new Failure('USAGE', `[config] these settings cannot be used:\n${complaints.join('\n')}`);
};
