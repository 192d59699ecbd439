import ICAL from 'ical.js';
import { DateTime, IANAZone } from 'luxon';
import { findIana } from 'windows-iana';
import type { CalendarFact } from '#streams/model.ts';
import { toLine } from './clean.ts';

/** A calendar part of a mail, decoded. */
export interface CalendarPart {
  readonly text: string;
  /** The method parameter of its Content-Type, if any. */
  readonly method: string | null;
}

/** The events of a calendar part; `isWhole` is false where something could not be read. */
export interface CalendarFacts {
  readonly facts: readonly CalendarFact[];
  readonly isWhole: boolean;
}

const MOST_BYTES = 512_000;
const MOST_EVENTS = 20;

/** Reads a calendar, as much of it as can be read. Floating times get the mail's own offset (minutes), or none. */
export const toCalendarFacts = ({ text, method }: CalendarPart, dateOffset: number | null): CalendarFacts => {
  const calendar = parse(withFewEvents(text.slice(0, MOST_BYTES)));
  if (calendar === null) return { facts: [], isWhole: false };
  const events = calendar.slice(0, MOST_EVENTS);
  const facts = events.map((event) => {
    try {
      return toFact(event, { method: method ?? methodOf(event), dateOffset });
    } catch {
      return null;
    }
  });
  return {
    facts: facts.filter((fact) => fact !== null),
    isWhole: facts.every((fact) => fact !== null) && text.length <= MOST_BYTES,
  };
};

/** The parser reads all there is before it gives anything: a feed of thousands of events is cut before it. */
const withFewEvents = (text: string): string => {
  let at = -1;
  for (let count = 0; count <= MOST_EVENTS; count += 1) {
    at = text.indexOf('BEGIN:VEVENT', at + 1);
    if (at === -1) return text;
  }
  return `${text.slice(0, at)}END:VCALENDAR\r\n`;
};

/** The events of every calendar in the text; null where it is none. */
const parse = (text: string): readonly ICAL.Component[] | null => {
  try {
    const parsed = ICAL.parse(text) as unknown[];
    const roots = Array.isArray(parsed[0]) ? (parsed as unknown[][]) : [parsed];
    return roots.flatMap((root) => new ICAL.Component(root as unknown as string).getAllSubcomponents('vevent'));
  } catch {
    return null;
  }
};

const methodOf = (event: ICAL.Component): string | null => {
  const method: unknown = event.parent.getFirstPropertyValue('method');
  return typeof method === 'string' ? method : null;
};

interface Context {
  readonly method: string | null;
  readonly dateOffset: number | null;
}

const toFact = (event: ICAL.Component, { method, dateOffset }: Context): CalendarFact => {
  const start = event.getFirstProperty('dtstart');
  const sequence = Number(event.getFirstPropertyValue('sequence') ?? 0);
  return {
    method: method === null ? null : toLine(method, 40).toUpperCase(),
    uid: lineOf(event, 'uid', 300),
    sequence: Number.isSafeInteger(sequence) ? sequence : 0,
    summary: lineOf(event, 'summary', 500),
    location: lineOf(event, 'location', 500),
    organizer: lineOf(event, 'organizer', 300).replace(/^mailto:/i, ''),
    start: toIso(start, dateOffset),
    end: toIso(event.getFirstProperty('dtend'), dateOffset),
    zone: zoneOf(start),
    status: lineOf(event, 'status', 40).toUpperCase() || null,
  };
};

const lineOf = (event: ICAL.Component, name: string, most: number): string => {
  const value: unknown = event.getFirstPropertyValue(name);
  return typeof value === 'string' ? toLine(value, most) : '';
};

/** The IANA name behind a TZID: itself, a path that ends in one, or a Windows name. */
const zoneOf = (property: ICAL.Property | null): string | null => {
  const tzid: unknown = property?.getParameter('tzid');
  if (typeof tzid !== 'string') return null;
  const name = tzid.trim().replace(/^["']|["']$/g, '');
  const [asPath] = /[A-Za-z_]+\/[A-Za-z_]+(?:\/[A-Za-z_]+)?$/.exec(name) ?? [];
  return (
    [name, asPath ?? '', findIana(name)[0] ?? ''].find((zone) => zone !== '' && IANAZone.isValidZone(zone)) ?? null
  );
};

const valueOf = (property: ICAL.Property | null): unknown => {
  try {
    return property?.getFirstValue();
  } catch {
    return null;
  }
};

const toIso = (property: ICAL.Property | null, dateOffset: number | null): string | null => {
  const time = valueOf(property);
  if (property === null || !(time instanceof ICAL.Time)) return null;
  const { year, month, day, hour, minute, second } = time;
  const date = DateTime.utc(year, month, day);
  if (!date.isValid || year < 1970 || year > 2200) return null;
  if (time.isDate) return date.toISODate();
  const zone = zoneOf(property);
  const offset = zone === null ? offsetOf(property, time, dateOffset) : null;
  if (zone === null && offset === null) return null;
  const local = DateTime.fromObject(
    { year, month, day, hour, minute, second },
    { zone: zone ?? `UTC${toOffsetName(offset ?? 0)}` },
  );
  return local.isValid ? local.toFormat("yyyy-MM-dd'T'HH:mm:ssZZ") : null;
};

/** Minutes east of UTC by the time itself, by the calendar's own VTIMEZONE, or for a floating time by the mail. */
const offsetOf = (property: ICAL.Property, time: ICAL.Time, dateOffset: number | null): number | null => {
  const tzid: unknown = property.getParameter('tzid');
  if (time.zone.tzid === 'UTC') return 0;
  if (typeof tzid !== 'string') return dateOffset;
  const definition = property.parent.parent
    .getAllSubcomponents('vtimezone')
    .find((zone) => zone.getFirstPropertyValue('tzid') === tzid);
  if (definition === undefined || !isPlainZone(definition)) return dateOffset;
  return Math.round(new ICAL.Timezone({ component: definition, tzid }).utcOffset(time) / 60);
};

const toOffsetName = (minutes: number): string => {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${minutes < 0 ? '-' : '+'}${hours}:${String(rest).padStart(2, '0')}`;
};

/** What zones are made of: a change of clocks once or twice a year. Anything else may take for ever to unroll. */
const PLAIN_RULE = /^FREQ=YEARLY(?:;(?:BYMONTH|BYDAY|BYMONTHDAY|WKST|UNTIL|COUNT|INTERVAL)=[-+\w]{1,16})*$/i;
const MOST_OBSERVANCES = 200;

const isPlainZone = (definition: ICAL.Component): boolean => {
  const observances = definition.getAllSubcomponents();
  const rules = observances.flatMap((observance) => observance.getAllProperties('rrule'));
  const dates = observances.flatMap((observance) => observance.getAllProperties('rdate'));
  return (
    observances.length + dates.length <= MOST_OBSERVANCES &&
    rules.every((rule) => PLAIN_RULE.test(String(rule.getFirstValue())))
  );
};
