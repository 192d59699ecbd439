import { describe, expect, it } from 'vitest';
import { readConfig } from '#src/config.ts';

describe('readConfig', () => {
  it('gives everything a default', () => {
    const config = readConfig({});
    expect(config).toMatchObject({
      ME: [],
      ALERT_ON: ['INTERVIEW', 'OFFER', 'assessment'],
      NOISE: 0.9,
      LOG_LEVEL: 'warn',
    });
    expect(config.TIME_ZONE).toBe(Intl.DateTimeFormat().resolvedOptions().timeZone);
  });

  it('reads lists and numbers', () => {
    const config = readConfig({ ME: ' a@b.example , c@d.example,', NOISE: '0.75', TIME_ZONE: 'Europe/Berlin' });
    expect(config).toMatchObject({ ME: ['a@b.example', 'c@d.example'], NOISE: 0.75, TIME_ZONE: 'Europe/Berlin' });
  });

  it('names everything wrong at once, with the value and the fix', () => {
    const read = () => readConfig({ TIME_ZONE: 'Berlin', NOISE: 'much', LOG_LEVEL: 'loud' });
    expect(read).toThrow(expect.objectContaining({ code: 'USAGE' }));
    for (const words of [
      /TIME_ZONE=Berlin {2}is no IANA/,
      /NOISE=much {2}is no number/,
      /LOG_LEVEL=loud {2}is none of/,
    ])
      expect(read).toThrow(words);
  });
});
