import { DateTime } from 'luxon';
import { findIana } from 'windows-iana';
import type { EventSource } from './source.ts';
import { timezoneLines } from './zones.ts';

/** The calendar of one or more events, folded at 75 octets. */
export const calendarText = (events: readonly EventSource[], attendee: string, stamp: string): string => {
  const [first] = events;
  if (!first) throw new Error('build: a calendar needs an event');
  const zones = new Set(events.flatMap((event) => (needsZone(event) && event.zone ? [event.zone] : [])));
  return [
    'BEGIN:VCALENDAR',
    `PRODID:${products[first.app]}`,
    'VERSION:2.0',
    'CALSCALE:GREGORIAN',
    ...(first.method === null ? [] : [`METHOD:${first.method ?? 'REQUEST'}`]),
    ...[...zones].flatMap(timezoneLines),
    ...events.flatMap((event) => eventLines(event, attendee, stamp)),
    'END:VCALENDAR',
  ]
    .map(fold)
    .join('\r\n')
    .concat('\r\n');
};

/** The event's start with the offset of its zone; null where only the reader's own clock could tell. */
export const eventStart = ({ start, zone }: EventSource): string | null => {
  if (!start.includes('T') || !zone) return null;
  return DateTime.fromISO(start, { zone: findIana(zone)[0] ?? zone }).toISO({ suppressMilliseconds: true });
};

const products = {
  google: '-//Google Inc//Google Calendar 70.9054//EN',
  outlook: 'Microsoft Exchange Server 2010',
  teams: 'Microsoft Exchange Server 2010',
  zoom: '-//zoom.us//iCalendar Event//EN',
  calendly: '-//Calendly//EN',
  apple: '-//Apple Inc.//macOS 15.3//EN',
  bare: '-//Example//Scheduler 1.0//EN',
} as const;

const needsZone = ({ vtimezone, app, zone }: EventSource): boolean =>
  zone !== undefined && zone !== 'UTC' && (vtimezone ?? (app === 'outlook' || app === 'teams' || app === 'apple'));

const eventLines = (event: EventSource, attendee: string, stamp: string): readonly string[] => [
  'BEGIN:VEVENT',
  `DTSTART${time(event, 0)}`,
  `DTEND${time(event, event.minutes ?? 45)}`,
  `DTSTAMP:${DateTime.fromISO(stamp, { zone: 'UTC' }).toFormat("yyyyMMdd'T'HHmmss'Z'")}`,
  ...(event.organizer ? [`ORGANIZER;${party(event.organizer)}`] : []),
  `UID:${event.uid}`,
  `ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;${party(attendee)}`,
  `SEQUENCE:${event.sequence ?? 0}`,
  `STATUS:${event.status ?? (event.method === 'CANCEL' ? 'CANCELLED' : 'CONFIRMED')}`,
  `SUMMARY:${escape(event.summary)}`,
  ...(event.location ? [`LOCATION:${escape(event.location)}`] : []),
  ...(event.description ? [`DESCRIPTION:${escape(event.description)}`] : []),
  ...(event.extra ?? []),
  ...(event.app === 'outlook' || event.app === 'teams' ? ['X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE'] : []),
  'END:VEVENT',
];

const time = ({ start, zone }: EventSource, minutes: number): string => {
  const at = DateTime.fromISO(start, { zone: 'UTC' });
  if (!start.includes('T')) return `;VALUE=DATE:${at.plus({ days: minutes ? 1 : 0 }).toFormat('yyyyMMdd')}`;
  const wall = at.plus({ minutes }).toFormat("yyyyMMdd'T'HHmmss");
  if (!zone) return `:${wall}`;
  return zone === 'UTC' ? `:${wall}Z` : `;TZID=${zone.includes(' ') ? `"${zone}"` : zone}:${wall}`;
};

const party = (who: string): string => {
  const { name = who, address = who } = /^(?<name>.*?)\s*<(?<address>[^>]*)>$/.exec(who)?.groups ?? {};
  return `CN="${name}":mailto:${address}`;
};

const escape = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n');

const fold = (line: string): string => {
  const lines: string[] = [];
  let part = '';
  for (const char of line) {
    if (Buffer.byteLength(part + char) > 75) {
      lines.push(part);
      part = ' ';
    }
    part += char;
  }
  return [...lines, part].join('\r\n');
};
