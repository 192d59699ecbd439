import type { Limits, Quantity, QuotaKey, Window } from './ledger.ts';

/** The limits that are configured for a provider, or for one of its models. */
export interface ConfiguredLimits {
  readonly provider: string;
  /** Null: every model that has none of its own. */
  readonly model: string | null;
  readonly limits: Limits;
}

const MICRODOLLARS = 1_000_000;

/** The abbreviations that providers use: requests and tokens per minute, day; dollars per day, month. */
const places: Readonly<
  Record<string, { readonly window: Window; readonly quantity: Quantity; readonly unit: number }>
> = {
  rpm: { window: 'minute', quantity: 'requests', unit: 1 },
  tpm: { window: 'minute', quantity: 'tokens', unit: 1 },
  rpd: { window: 'day', quantity: 'requests', unit: 1 },
  tpd: { window: 'day', quantity: 'tokens', unit: 1 },
  'usd/day': { window: 'day', quantity: 'money', unit: MICRODOLLARS },
  'usd/month': { window: 'month', quantity: 'money', unit: MICRODOLLARS },
};

/** Dollars as millionths of a dollar, rounded down: whole numbers add up exactly. */
export const toMicrodollars = (dollars: number): number => Math.floor(dollars * MICRODOLLARS);

/** As a person reads them. */
export const toDollars = (microdollars: number): number => microdollars / MICRODOLLARS;

/** Reads `groq:openai/gpt-oss-20b 30rpm 1000rpd 8000tpm`; null where it reads otherwise. */
export const textToLimits = (text: string): ConfiguredLimits | null => {
  const [name = '', ...words] = text.trim().split(/\s+/);
  const [, provider, model] = /^([^:]+)(?::(.+))?$/.exec(name) ?? [];
  const bounds = words.map(wordToBound);
  if (provider === undefined || words.length === 0 || bounds.includes(null)) return null;
  return { provider, model: model ?? null, limits: bounds.reduce<Limits>(merge, {}) };
};

const wordToBound = (word: string): Limits | null => {
  const [, number, unit = ''] = /^(\d+(?:\.\d+)?)(\D.*)$/.exec(word) ?? [];
  const place = places[unit];
  if (place === undefined) return null;
  return { [place.window]: { [place.quantity]: Math.floor(Number(number) * place.unit) } };
};

const merge = (limits: Limits, bound: Limits | null): Limits =>
  Object.entries(bound ?? {}).reduce<Limits>(
    (merged, [window, quantities]) => ({ ...merged, [window]: { ...merged[window as Window], ...quantities } }),
    limits,
  );

/** The limits of a model, else those of its provider; null where there are neither. */
export const limitsOf = (configured: readonly ConfiguredLimits[], { provider, model }: QuotaKey): Limits | null => {
  const ofProvider = configured.filter((one) => one.provider === provider);
  const found = ofProvider.find((one) => one.model === model) ?? ofProvider.find((one) => one.model === null);
  return found?.limits ?? null;
};
