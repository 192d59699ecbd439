import { DateTime } from 'luxon';

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
const named = new RegExp(`\\b(?:${Object.keys(fixed).join('|')})\\b(?!\\s?[+-]\\d)`);
const local = new RegExp(`\\b(${Object.keys(places).join('|')})(?: time| Zeit|\\)|\\b)`);
const timed = /\d\s?(?::\d\d)?\s?(?:h|am|pm|a\.m\.|p\.m\.|Uhr)?/i;

/** Minutes east of UTC that a sentence names for its times, or null; a city counts only beside a time. */
export const offsetIn = (raw: string, at: Date): number | null => {
  const zone = named.exec(raw)?.[0];
  if (zone !== undefined) return fixed[zone] ?? null;
  const relative = /\b(?:UTC|GMT)\s?([+-])(\d{1,2})(?::?(\d{2}))?/.exec(raw);
  if (relative !== null) return (relative[1] === '-' ? -1 : 1) * (Number(relative[2]) * 60 + Number(relative[3] ?? 0));
  const place = local.exec(raw);
  if (place === null || !timed.test(raw) || !/\btime|\(|\bET\b|\bPT\b|\bCT\b|\bMT\b|\bhora/.test(raw)) return null;
  return DateTime.fromJSDate(at, { zone: places[place[1] ?? ''] ?? 'UTC' }).offset;
};
