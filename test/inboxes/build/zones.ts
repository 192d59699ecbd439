/** VTIMEZONE lines of a TZID; throws for a zone nobody has described yet. */
export const timezoneLines = (tzid: string): readonly string[] => {
  const zone = zones[tzid];
  if (!zone) throw new Error(`build: zone "${tzid}" has no VTIMEZONE; describe it in zones.ts or set vtimezone: false`);
  const [standard, daylight, rule] = zone;
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${tzid}`,
    ...season('STANDARD', daylight ?? standard, standard, rule && rules[rule][0]),
    ...(daylight && rule ? season('DAYLIGHT', standard, daylight, rules[rule][1]) : []),
    'END:VTIMEZONE',
  ];
};

const season = (name: string, from: string, to: string, rule: string | undefined): readonly string[] => [
  `BEGIN:${name}`,
  'DTSTART:16010101T020000',
  `TZOFFSETFROM:${from}`,
  `TZOFFSETTO:${to}`,
  ...(rule ? [`RRULE:FREQ=YEARLY;${rule}`] : []),
  `END:${name}`,
];

/** Rule of the return to standard time, rule of the start of summer time. */
const rules = {
  eu: ['BYDAY=-1SU;BYMONTH=10', 'BYDAY=-1SU;BYMONTH=3'],
  us: ['BYDAY=1SU;BYMONTH=11', 'BYDAY=2SU;BYMONTH=3'],
  au: ['BYDAY=1SU;BYMONTH=4', 'BYDAY=1SU;BYMONTH=10'],
} as const;

const zones: Readonly<Record<string, readonly [standard: string, daylight?: string, rule?: keyof typeof rules]>> = {
  'Europe/London': ['+0000', '+0100', 'eu'],
  'Europe/Dublin': ['+0000', '+0100', 'eu'],
  'Europe/Berlin': ['+0100', '+0200', 'eu'],
  'Europe/Paris': ['+0100', '+0200', 'eu'],
  'Europe/Madrid': ['+0100', '+0200', 'eu'],
  'Europe/Amsterdam': ['+0100', '+0200', 'eu'],
  'America/New_York': ['-0500', '-0400', 'us'],
  'America/Chicago': ['-0600', '-0500', 'us'],
  'America/Denver': ['-0700', '-0600', 'us'],
  'America/Los_Angeles': ['-0800', '-0700', 'us'],
  'America/Toronto': ['-0500', '-0400', 'us'],
  'Asia/Kolkata': ['+0530'],
  'Asia/Tokyo': ['+0900'],
  'Asia/Singapore': ['+0800'],
  'Australia/Sydney': ['+1000', '+1100', 'au'],
  'GMT Standard Time': ['+0000', '+0100', 'eu'],
  'W. Europe Standard Time': ['+0100', '+0200', 'eu'],
  'Romance Standard Time': ['+0100', '+0200', 'eu'],
  'Central European Standard Time': ['+0100', '+0200', 'eu'],
  'Eastern Standard Time': ['-0500', '-0400', 'us'],
  'Central Standard Time': ['-0600', '-0500', 'us'],
  'Pacific Standard Time': ['-0800', '-0700', 'us'],
  'India Standard Time': ['+0530'],
  'Tokyo Standard Time': ['+0900'],
};
