import { FixedOffsetZone, IANAZone, type Zone } from 'luxon';
import type { Language } from './language.ts';

/** Abbreviations that mean one offset, in minutes east of UTC. */
const fixed: Readonly<Record<string, number>> = {
  UTC: 0,
  GMT: 0,
  BST: 60,
  IST: 330,
  CET: 60,
  MEZ: 60,
  CEST: 120,
  MESZ: 120,
  WET: 0,
  WEST: 60,
  EET: 120,
  EEST: 180,
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
  BRT: -180,
  SGT: 480,
  AEST: 600,
  AEDT: 660,
};
/** Names of zones that change their clocks. */
const places: Readonly<Record<string, string>> = {
  ET: 'America/New_York',
  CT: 'America/Chicago',
  MT: 'America/Denver',
  PT: 'America/Los_Angeles',
  Eastern: 'America/New_York',
  Central: 'America/Chicago',
  Pacific: 'America/Los_Angeles',
  Paris: 'Europe/Paris',
  Berlin: 'Europe/Berlin',
  UK: 'Europe/London',
  British: 'Europe/London',
  German: 'Europe/Berlin',
  'Central European': 'Europe/Berlin',
  Hamburg: 'Europe/Berlin',
  München: 'Europe/Berlin',
  Munich: 'Europe/Berlin',
  Vienna: 'Europe/Vienna',
  Zurich: 'Europe/Zurich',
  Barcelona: 'Europe/Madrid',
  'New York': 'America/New_York',
  Chicago: 'America/Chicago',
  Toronto: 'America/Toronto',
  'São Paulo': 'America/Sao_Paulo',
  México: 'America/Mexico_City',
  Bogotá: 'America/Bogota',
  'Buenos Aires': 'America/Argentina/Buenos_Aires',
  London: 'Europe/London',
  Madrid: 'Europe/Madrid',
  Lisboa: 'Europe/Lisbon',
  Lisbon: 'Europe/Lisbon',
  Dublin: 'Europe/Dublin',
  Brasilia: 'America/Sao_Paulo',
  Brasília: 'America/Sao_Paulo',
  Amsterdam: 'Europe/Amsterdam',
  Rome: 'Europe/Rome',
  Roma: 'Europe/Rome',
  Zürich: 'Europe/Zurich',
  Wien: 'Europe/Vienna',
};
const names = Object.keys(places).toSorted((one, other) => other.length - one.length);
const named = new RegExp(`\\b(?:${Object.keys(fixed).join('|')})\\b(?!\\s?[+-]\\d)`);
const local = new RegExp(
  `\\b(${names.join('|')})(?: (?:Standard |Daylight )?[Tt]ime\\b|er Zeit\\b| Zeit\\b|\\))|` +
    `\\b(?:[Ii]n|[Hh]ora (?:de|en)|[Hh]eure de|[Oo]ra di|à|a) (${names.join('|')})\\b|\\b(ET|PT|CT|MT)\\b`,
);
const timed = /\d\s?(?::\d\d)?\s?(?:h|am|pm|a\.m\.|p\.m\.|Uhr)?/i;

/** The zone a sentence names for its times; a city counts only where the sentence has a time. */
export const zoneIn = (raw: string): Zone | null => {
  const zone = named.exec(raw)?.[0];
  if (zone !== undefined) return toFixedZone(fixed[zone] ?? 0);
  const relative = /\b(?:UTC|GMT)\s?([+-])(\d{1,2})(?::?(\d{2}))?/.exec(raw);
  if (relative !== null) {
    const minutes = Number(relative[2]) * 60 + Number(relative[3] ?? 0);
    return toFixedZone(relative[1] === '-' ? -minutes : minutes);
  }
  const place = local.exec(raw);
  if (place === null || !timed.test(raw)) return null;
  const name = places[place[1] ?? place[2] ?? place[3] ?? ''];
  return name === undefined ? null : IANAZone.create(name);
};

const toFixedZone = (minutes: number): Zone => FixedOffsetZone.instance(minutes);

/** Where mail in a language mostly comes from, of the zones that change their clocks. */
const homes: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Europe/London',
    'Europe/Berlin',
    'America/New_York',
    'America/Chicago',
    'America/Denver',
    'America/Los_Angeles',
  ],
  'en-gb': ['Europe/London', 'Europe/Berlin'],
  de: ['Europe/Berlin'],
  fr: ['Europe/Paris', 'America/Toronto'],
  es: ['Europe/Madrid'],
  pt: ['Europe/Lisbon'],
  it: ['Europe/Rome'],
  nl: ['Europe/Amsterdam'],
};

/**
 * The zone a mail was written in: of the zones that fit the offset of its Date header the likeliest for its language,
 * so that an interview behind the change of clocks keeps its hour; else that offset.
 */
export const zoneOf = (offset: number | null, at: Date, language: Language): Zone => {
  if (offset === null) return FixedOffsetZone.utcInstance;
  const name = `${language} ${offset} ${Math.floor(at.getTime() / DAY)}`;
  const zone = known.get(name) ?? findZone(offset, at, language);
  if (known.size > MOST_KNOWN) known.clear();
  known.set(name, zone);
  return zone;
};

const DAY = 86_400_000;
/** Zones by language, offset and day: looking one up costs more than reading the date. */
const known = new Map<string, Zone>();
const MOST_KNOWN = 1_000;

const findZone = (offset: number, at: Date, language: Language): Zone => {
  const name = homes[language].find((zone) => IANAZone.create(zone).offset(at.getTime()) === offset);
  return name === undefined ? toFixedZone(offset) : IANAZone.create(name);
};
