import { DateTime, type Zone } from 'luxon';
import { de, en, es, fr, it, nl, pt, type ParsedComponents } from 'chrono-node';
import type { Mail } from '#streams/model.ts';
import { toPlain } from './sentences.ts';
import { languageOf, type Language } from './language.ts';
import { spelledOut } from './date-spellings.ts';
import { zoneIn, zoneOf } from './zones.ts';

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
      const found = sentences.flatMap((raw) => onlyMoment(raw, read(raw), moved));
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
const onlyMoment = (raw: string, moments: readonly Moment[], moved: boolean): readonly (string | null)[] => {
  if (moments.some(({ isChoice }) => isChoice)) return [null];
  const plain = toPlain(raw);
  const isAlternative = /\b(?:or|oder|ou|o|of)\b/.test(plain) && !/\b(?:instead|statt|stattdessen)\b/.test(plain);
  const timed = [...new Set(moments.filter((moment) => moment.timed).map(({ text }) => text))];
  if (timed.length > 1) return moved && !isAlternative ? timed.slice(-1) : [null];
  return timed;
};

const readSentence = (raw: string, mail: Mail, language: Language): readonly Moment[] => {
  const instant = new Date(mail.receivedAt);
  const zone = zoneIn(raw) ?? zoneOf(mail.dateOffset, instant, language);
  const local = DateTime.fromJSDate(instant, { zone });
  const reference = { instant, timezone: local.offset };
  const isChoice = CHOICE.test(toPlain(raw));
  return parsers[language]
    .parse(spelledOut(raw, { language, year: local.year }), reference, { forwardDate: true })
    .flatMap(({ start }) => {
      if (!start.isCertain('day') && !start.isCertain('weekday') && !start.isCertain('hour')) return [];
      const dated = start.isCertain('day') || start.isCertain('weekday');
      return [
        {
          text: start.isCertain('hour') ? toIso(start, zone) : toDate(start),
          timed: start.isCertain('hour') && dated,
          isChoice: start.isCertain('hour') && isChoice,
        },
      ];
    });
};

/** Two times with an "or" between them. */
const CHOICE =
  /\d(?: ?(?:am|pm|a\.m\.|p\.m\.|h|uhr|uur))? (?:or|oder|ou|o|of) (?:(?:at|um|a|as|a las|alle|om|perhaps|maybe|gegen) )?\d{1,2}(?:[:.h]\d\d| ?(?:am|pm|h|uhr|uur)\b|\b)/;

const two = (value: number): string => String(Math.abs(value)).padStart(2, '0');
const part = (start: ParsedComponents, name: 'year' | 'month' | 'day' | 'hour' | 'minute'): number =>
  start.get(name) ?? 0;

const toDate = (start: ParsedComponents): string =>
  `${part(start, 'year')}-${two(part(start, 'month'))}-${two(part(start, 'day'))}`;

const toIso = (start: ParsedComponents, zone: Zone): string => {
  const local = { year: part(start, 'year'), month: part(start, 'month'), day: part(start, 'day') };
  const time = { hour: part(start, 'hour'), minute: part(start, 'minute') };
  const known = start.isCertain('timezoneOffset') ? start.get('timezoneOffset') : null;
  const offset = known ?? DateTime.fromObject({ ...local, ...time }, { zone }).offset;
  const hours = `${two(Math.trunc(offset / 60))}:${two(offset % 60)}`;
  return `${toDate(start)}T${two(time.hour)}:${two(time.minute)}:00${offset < 0 ? '-' : '+'}${hours}`;
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
