import { describe, expect, it } from 'vitest';
import { readConfig } from '#src/config.ts';
import { limitsOf } from '#src/limits.ts';

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

  it('reads limits by the words that providers use, and cautious ones where none are given', () => {
    const { QUOTA_LIMITS } = readConfig({
      QUOTA_LIMITS: 'groq 30rpm 1.5usd/day, groq:openai/gpt-oss:20b 8000tpm 200tpd',
    });
    expect(limitsOf(QUOTA_LIMITS, { provider: 'groq', project: 'a', model: 'other' })).toEqual({
      minute: { requests: 30 },
      day: { money: 1_500_000 },
    });
    expect(limitsOf(QUOTA_LIMITS, { provider: 'groq', project: 'a', model: 'openai/gpt-oss:20b' })).toEqual({
      minute: { tokens: 8_000 },
      day: { tokens: 200 },
    });
    expect(limitsOf(QUOTA_LIMITS, { provider: 'openai', project: 'a', model: 'b' })).toBeNull();
    const defaults = readConfig({});
    expect(defaults.QUOTA_LIMITS.map(({ provider }) => provider)).toEqual(['openai', 'groq', 'gemini']);
    expect([defaults.QUOTA_MONEY_PER_DAY, defaults.QUOTA_RESERVE]).toEqual([0.25, 0.2]);
  });

  it('names everything wrong at once, with the value and the fix', () => {
    const read = () =>
      readConfig({ TIME_ZONE: 'Berlin', NOISE: 'much', QUOTA_LIMITS: 'groq 3 rpm', LOG_LEVEL: 'loud' });
    expect(read).toThrow(expect.objectContaining({ code: 'USAGE' }));
    for (const words of [
      /TIME_ZONE=Berlin {2}is no IANA/,
      /NOISE=much {2}is no number/,
      /QUOTA_LIMITS=groq 3 rpm {2}"groq 3 rpm" is no limit/,
      /LOG_LEVEL=loud {2}is none of/,
    ])
      expect(read).toThrow(words);
  });

  it.each([
    'hello',
    'kafka:',
    ':9092',
    'kafka:0',
    'kafka:65536',
    'kafka:ssl',
    'a:1;b:2',
    '::1:9092',
    '[::g]:9092',
    'a:1,b',
    ',',
  ])('names brokers that are none before anything is tried with them: %s', (brokers) => {
    const read = () => readConfig({ KAFKA_BROKERS: brokers });
    expect(read).toThrow(expect.objectContaining({ code: 'USAGE' }));
    expect(read).toThrow(/KAFKA_BROKERS=\S+ {2}(is no list of host:port|names no broker): write .*127\.0\.0\.1:9092/);
  });

  it('reads brokers by name, address and IPv6 address; none at all are the default', () => {
    const toBrokers = (KAFKA_BROKERS: string) => readConfig({ KAFKA_BROKERS }).KAFKA_BROKERS;
    const all = ['kafka-1.example:9092', '10.0.0.1:1', '[::1]:65535', '[fe80::1:2]:9092'];
    expect(toBrokers(all.join(', '))).toEqual(all);
    expect(toBrokers('')).toEqual(readConfig({}).KAFKA_BROKERS);
  });
});
