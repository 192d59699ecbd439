import { DateTime } from 'luxon';
import type { Window } from '#src/ledger.ts';

/** The windows, shortest first. */
export const WINDOWS: readonly Window[] = ['minute', 'day', 'month'];

/** Milliseconds of the rolling window. */
const MINUTE = 60_000;
/** The rolling window is counted in slots of so many milliseconds; what is in one leaves at its end. */
const SLOT = 1_000;

/** A window in which a call is counted, by the moment at which it is counted no more. */
export interface Span {
  readonly window: Window;
  readonly endsAt: number;
}

/** In which zone a provider's days begin. */
export const zoneOf = (provider: string): string => (provider === 'gemini' ? 'America/Los_Angeles' : 'UTC');

/**
 * The windows in which a provider may have counted a call that reached it at some moment from `from` to `to`: both days
 * where midnight lies between. No 60 seconds of the provider's, wherever they begin, hold more than our rolling minute.
 */
export const spansOf = (window: Window, { from, to, zone }: Stretch): readonly Span[] => {
  if (window === 'minute') return [{ window, endsAt: Math.ceil((to + MINUTE) / SLOT) * SLOT }];
  const spans: Span[] = [];
  for (let at = from; at <= to; at = spans.at(-1)?.endsAt ?? to)
    spans.push({ window, endsAt: endOf(window, at, zone) });
  return spans;
};

/** From one moment to another, both included, where days begin at this zone's midnight. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly zone: string;
}

/** When the day or month of a moment ends: the first moment that is not in it. */
export const endOf = (window: 'day' | 'month', at: number, zone: string): number => {
  const name = `${window} ${zone}`;
  const last = latestByName.get(name);
  if (last !== undefined && last.begins <= at && at < last.ends) return last.ends;
  const found = whole(window, at, zone);
  latestByName.set(name, found);
  return found.ends;
};

interface Whole {
  readonly begins: number;
  readonly ends: number;
}

/** The day and month of each zone asked for last: to look into the zone took half of the ledger's time. */
const latestByName = new Map<string, Whole>();

const whole = (window: 'day' | 'month', at: number, zone: string): Whole => {
  const begins = DateTime.fromMillis(at, { zone }).startOf(window);
  return { begins: begins.toMillis(), ends: begins.plus({ [window]: 1 }).toMillis() };
};
