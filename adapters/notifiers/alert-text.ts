import { DateTime } from 'luxon';
import type { Detail } from '#streams/kinds.ts';
import type { Notification } from '#streams/model.ts';

/** How an alert is worded for a person. */
export interface Wording {
  /** IANA zone in which the user reads times. */
  readonly zone: string;
  /** An earlier copy may have been seen: say so. */
  readonly repeated: boolean;
}

const headlines: Partial<Record<Detail, string>> = {
  invite: 'INTERVIEW: you are invited',
  availability_request: 'INTERVIEW: they ask when you are free',
  confirmation: 'INTERVIEW: confirmed',
  reschedule: 'INTERVIEW: moved to another time',
  cancel: 'INTERVIEW: cancelled',
  letter: 'OFFER: in writing',
  verbal: 'OFFER: they intend to hire you',
  negotiation: 'OFFER: terms under discussion',
  deadline: 'OFFER: an answer is due',
  assessment: 'TASK: a test to hand in',
  rejection: 'REJECTION',
  position_closed: 'REJECTION: the position is closed',
};

/** The alert as lines of plain text, safe to print: no control characters, no link that came in the mail. */
export const toAlertText = (notification: Notification, { zone, repeated }: Wording): string => {
  const { kind, detail, company, role, when, deadline, sure, evidence, subject, receivedAt, link } = notification;
  return [
    (headlines[detail] ?? `${kind}: ${detail}`) + (repeated ? '  (possibly repeated)' : ''),
    [company ?? 'company unknown', role].filter((part) => part !== null).join(' - '),
    when === null ? null : `When      ${toLocalTime(when, zone)}`,
    deadline === null ? null : `Until     ${toLocalTime(deadline, zone)}`,
    `How sure  ${toPercent(sure)}`,
    `Why       "${withoutLinks(evidence ?? subject)}"`,
    `Mail      ${withoutLinks(subject)} (${toLocalTime(receivedAt, zone)})`,
    `Open      ${link}`,
  ]
    .filter((line) => line !== null)
    .map(toPrintable)
    .join('\n');
};

/** Weekday, date, time and zone as the user reads them; a date alone stays a date. */
export const toLocalTime = (iso: string, zone: string): string => {
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(iso);
  const time = DateTime.fromISO(iso, { zone: isDate ? 'utc' : zone, locale: 'en-GB' });
  if (!time.isValid) return iso;
  return isDate ? time.toFormat('ccc d LLL yyyy') : time.toFormat('ccc d LLL yyyy, HH:mm ZZZZ');
};

const toPercent = (probability: number): string => `${Math.min(99, Math.round(probability * 100))} %`;

/** Control and format characters: what could move a cursor, hide text or turn it round. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;

const withoutLinks = (text: string): string => text.replace(/\b(?:https?:\/\/|www\.)\S+/gi, '[link]');

const toPrintable = (text: string): string => text.replace(UNPRINTABLE, ' ').trimEnd();
