const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const DATE = /([A-Za-z]{3}) +(\d{1,2}) +(\d{2}):(\d{2})(?::(\d{2}))? +([+-]\d{4}) +(\d{4})\s*$/;

/**
 * ISO 8601 in UTC from an mbox separator that names its zone, as Gmail's export does. Without a zone the date is some
 * machine's local time, and the headers of the mail know better: null.
 */
export const toFromLineDate = (line: string): string | null => {
  const [, month = '', day, hour, minute, second = '0', zone = '', year] = DATE.exec(line.trim()) ?? [];
  const index = MONTHS.indexOf(month.toLowerCase());
  if (index === -1) return null;
  const offset = (zone.startsWith('-') ? -1 : 1) * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3)));
  const time = Date.UTC(Number(year), index, Number(day), Number(hour), Number(minute) - offset, Number(second));
  return Number.isNaN(time) ? null : new Date(time).toISOString();
};
