import { de, en, es, fr, it, nl, pt, type ParsedComponents } from 'chrono-node';
import type { Mail } from '#streams/model.ts';
import { toPlain } from './sentences.ts';
import { languageOf, type Language } from './language.ts';
import { offsetIn } from './zones.ts';

/** Reads times out of a few sentences of one mail. */
export interface Reader {
  /** The one moment the sentences agree on, ISO 8601 with offset; null where there are several or none. */
  readonly when: (sentences: readonly string[], moved: boolean) => string | null;
  /** The first last moment: ISO 8601 with offset, or a date alone. */
  readonly deadline: (sentences: readonly string[]) => string | null;
}

const MAX_LENGTH = 300;
const parsers = { en, 'en-gb': en.GB, de, fr, es, pt, it, nl } as const;

export const dateReader = (mail: Mail): Reader => {
  const language = languageOf(`${mail.subject} ${mail.text.slice(0, 2_000)}`);
  const read = (raw: string) => readSentence(raw.slice(0, MAX_LENGTH), mail, language);
  return {
    when: (sentences, moved) => {
      const found = sentences.flatMap((raw) => onlyMoment(read(raw), moved));
      const distinct = [...new Set(found.filter((moment) => moment !== null))];
      return distinct.length === 1 && !found.includes(null)
        ? (distinct[0] ?? null)
        : moved
          ? (distinct[0] ?? null)
          : null;
    },
    deadline: (sentences) =>
      sentences.map((raw) => read(raw)[0]?.text ?? within(raw, mail)).find((text) => text != null) ?? null,
  };
};

interface Moment {
  readonly text: string;
  readonly timed: boolean;
  /** One of several that are offered: "at 10 or 2 on Monday". */
  readonly isChoice: boolean;
}

/** The moment of a sentence; `null` within the list where it offers several. */
const onlyMoment = (moments: readonly Moment[], moved: boolean): readonly (string | null)[] => {
  if (moments.some(({ isChoice }) => isChoice)) return [null];
  const timed = [...new Set(moments.filter((moment) => moment.timed).map(({ text }) => text))];
  if (timed.length > 1) return moved ? timed.slice(-1) : [null];
  return timed;
};

const readSentence = (raw: string, mail: Mail, language: Language): readonly Moment[] => {
  const named = offsetIn(raw, new Date(mail.receivedAt));
  const offset = named ?? mail.dateOffset ?? 0;
  const reference = { instant: new Date(mail.receivedAt), timezone: offset };
  const isChoice = CHOICE.test(toPlain(raw));
  return parsers[language].parse(prepared(raw, language), reference, { forwardDate: true }).flatMap(({ start }) => {
    if (!start.isCertain('day') && !start.isCertain('weekday') && !start.isCertain('hour')) return [];
    const dated = start.isCertain('day') || start.isCertain('weekday');
    return [
      {
        text: start.isCertain('hour') ? toIso(start, offset) : toDate(start),
        timed: start.isCertain('hour') && dated,
        isChoice: start.isCertain('hour') && isChoice,
      },
    ];
  });
};

/** Two times with an "or" between them. */
const CHOICE =
  /\d(?: ?(?:am|pm|a\.m\.|p\.m\.|h|uhr|uur))? (?:or|oder|ou|o|of) (?:(?:at|um|a|as|a las|alle|om|perhaps|maybe|gegen) )?\d{1,2}(?:[:.h]\d\d| ?(?:am|pm|h|uhr|uur)\b|\b)/;

/** "Of about 40 minutes" is no moment. */
const DURATION =
  /(?<!\b(?:in|within|dans|en|em|dentro de|entro|over|binnen)\s)\b\d{1,3}(?:\s?[-–]\s?\d{1,3})?[-\s]?(?:min\.?|mins|minutes?|minuten|minutos|minuti|minuut)(?![\p{L}])/giu;

/** Spellings the parsers do not know: "10.30 Uhr", "14h30". */
const prepared = (raw: string, language: Language): string => {
  const times = raw.replace(DURATION, ' ').replace(/\b(\d{1,2})[.:](\d{2})\s*(?:Uhr|Uhr\.)/g, 'um $1:$2 Uhr').replace(/\bum\s+um\b/g, 'um');
  const french = times.replace(/\b(\d{1,2})\s?h\s?(\d{2})\b/g, '$1:$2').replace(/\b(\d{1,2})\s?h\b(?!\w)/g, '$1:00');
  return language === 'es' || language === 'pt'
    ? french.replace(/\b(?:às|as|a las)\s+(\d{1,2})\b(?!:|\/)/gi, 'a las $1:00')
    : french;
};

const two = (value: number): string => String(Math.abs(value)).padStart(2, '0');
const part = (start: ParsedComponents, name: 'year' | 'month' | 'day' | 'hour' | 'minute'): number =>
  start.get(name) ?? 0;

const toDate = (start: ParsedComponents): string =>
  `${part(start, 'year')}-${two(part(start, 'month'))}-${two(part(start, 'day'))}`;

const toIso = (start: ParsedComponents, offset: number): string => {
  const zone = start.isCertain('timezoneOffset') ? (start.get('timezoneOffset') ?? offset) : offset;
  const sign = zone < 0 ? '-' : '+';
  const hours = `${two(Math.trunc(zone / 60))}:${two(zone % 60)}`;
  return `${toDate(start)}T${two(part(start, 'hour'))}:${two(part(start, 'minute'))}:00${sign}${hours}`;
};

const spans: readonly (readonly [RegExp, number])[] = [
  [/\b(?:hours?|stunden?|heures?|horas?|ore|uur)\b/, 1 / 24],
  [/\b(?:weeks?|wochen?|semaines?|semanas?|settiman\w+|weken)\b/, 7],
  [/\b(?:days?|tage?n?|jours?|dias?|giorni|dagen)\b/, 1],
];

/** "within 5 days": counted from the receipt, as a date. */
const within = (raw: string, mail: Mail): string | null => {
  const plain = toPlain(raw);
  const match = /\b(?:within|in|innerhalb|binnen|sous|dans|dentro de|en|em ate|entro|next)\b.{0,20}?\b(\d{1,3})\b/.exec(
    plain,
  );
  const count = Number(match?.[1] ?? Number.NaN);
  const span = spans.find(([unit]) => unit.test(plain));
  if (Number.isNaN(count) || span === undefined || /\b(?:minutes?|minuten)\b/.test(plain)) return null;
  const local = Date.parse(mail.receivedAt) + (mail.dateOffset ?? 0) * 60_000 + count * span[1] * 86_400_000;
  return new Date(local).toISOString().slice(0, 10);
};
