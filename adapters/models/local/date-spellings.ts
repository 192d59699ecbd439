import type { Language } from './language.ts';

/** What a sentence's dates are read by. */
export interface Spelling {
  readonly language: Language;
  /** The year in which the mail was written. */
  readonly year: number;
}

/** Rewrites spellings of dates and times the parsers do not know: "11.11., 13 Uhr", "14h30", "17.30 h", "5 de la tarde". */
export const spelledOut = (raw: string, { language, year }: Spelling): string => {
  const text = raw.replace(DURATION, ' ').replace(/(\d)\s*[–—]\s*(?=\d)/g, '$1-');
  return (spellings[language] ?? same)(text, year).replace(RANGE, '$1$2');
};

/** "Of about 40 minutes" is no moment. */
const DURATION =
  /(?<!\b(?:in|within|dans|en|em|dentro de|entro|over|binnen)\s)\b\d{1,3}(?:\s?[-–]\s?\d{1,3})?[-\s]?(?:min\.?|mins|minutes?|minuten|minutos|minuti|minuut)(?![\p{L}])/giu;
/** "14:00-15:00", "10-11am": the beginning counts. */
const RANGE = /\b(\d{1,2}(?::\d{2})?)-\d{1,2}(?::\d{2})?(?!\d|-|\/|\.)(\s?[ap]\.?m\.?)?/gi;

const same = (text: string): string => text;

const german = (text: string, year: number): string =>
  text
    .replace(/\b(\d{1,2})\.\s?(\d{1,2})\.(?!\s?\d{2}(?:\d{2})?\b)/g, `$1.$2.${year}`)
    .replace(/\b(\d{1,2})[.:](\d{2})(?=\s*(?:bis|[-–])\s*\d{1,2}[.:]\d{2}\s*(?:Uhr|h\b))/g, 'um $1:$2')
    .replace(/(?<!\d\.)\b(\d{1,2})[.:](\d{2})\s*(?:Uhr|h\b)/g, 'um $1:$2')
    .replace(/\b(\d{1,2})\s*(?:bis\s*\d{1,2}\s*)?Uhr\b/g, 'um $1:00')
    .replace(/,\s*um\b/g, ' um')
    .replace(/\b(?:um|ab|gegen)\s+um\b/g, 'um');

const french = (text: string): string =>
  text.replace(/\b(\d{1,2})\s?h\s?(\d{2})\b/g, '$1:$2').replace(/\b(\d{1,2})\s?h\b(?!\w)/g, '$1:00');

const later = (hour: string): string => String((Number(hour) % 12) + 12);

const iberian = (text: string): string =>
  french(text.replace(/\b(\d{1,2})\.(\d{2})\s?(?:h|hs|hrs|horas)\b/gi, '$1:$2'))
    .replace(
      /\b(\d{1,2})(:\d{2})?\s+d[ea]\s+(?:la\s+)?(?:tarde|noche|noite)\b/gi,
      (_all, hour: string, minutes = ':00') => `${later(hour)}${String(minutes)}`,
    )
    .replace(/\b(?:às|as|a las)\s+(\d{1,2})\b(?!:|\/)/gi, 'a las $1:00');

const dotted = (text: string): string => text.replace(/\b(\d{1,2})\.(\d{2})(?=\s?-\s?\d{1,2}\.\d{2}\b)/g, '$1:$2');
const english = (text: string): string =>
  dotted(text)
    .replace(/(-\s?\d{1,2})\.(\d{2})\b/g, '$1:$2')
    .replace(/\b(\d{1,2})\.(\d{2})(?=\s?(?:[ap]\.?m\b|h\b|hrs\b))/gi, '$1:$2');

const spellings: Partial<Record<Language, (text: string, year: number) => string>> = {
  de: german,
  fr: french,
  es: iberian,
  pt: iberian,
  it: (text) => french(text.replace(/\b(?:ore|alle)\s+(\d{1,2})[.,](\d{2})\b/gi, 'alle $1:$2')),
  nl: (text) =>
    text
      .replace(/\b(\d{1,2})[.:](\d{2})\s*(?:uur|u\b)/g, 'om $1:$2')
      .replace(/\b(\d{1,2})\s*uur\b/g, 'om $1:00')
      .replace(/\bom\s+om\b/g, 'om'),
  en: english,
  'en-gb': english,
};
