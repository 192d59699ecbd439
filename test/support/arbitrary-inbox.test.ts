import { createHash } from 'node:crypto';
import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import type { RawMail } from '#streams/model.ts';
import { arbitraryInbox } from './arbitrary-inbox.ts';

const hash = ({ bytes }: RawMail) => createHash('sha256').update(bytes).digest('hex');
const samples = fc.sample(arbitraryInbox(), { numRuns: 300, seed: 1 });
const text = (mail: RawMail) => Buffer.from(mail.bytes).toString('latin1');

describe('arbitraryInbox', () => {
  it('numbers the mails from 0 without gaps', () => {
    fc.assert(fc.property(arbitraryInbox(), (mails) => mails.every(({ seq }, index) => seq === index)));
  });

  it('makes inboxes from none to 30 mails', () => {
    const sizes = samples.map(({ length }) => length);
    expect([Math.min(...sizes), Math.max(...sizes)]).toEqual([0, 30]);
  });

  it('makes exact copies, copies by another relay, threads, empty mail and NUL bytes', () => {
    const share = (has: (mails: RawMail[]) => boolean) => samples.filter(has).length / samples.length;
    expect(share((mails) => new Set(mails.map(hash)).size < mails.length)).toBeGreaterThan(0.2);
    expect(share((mails) => mails.some((mail) => text(mail).includes('relay2.example')))).toBeGreaterThan(0.2);
    expect(share((mails) => mails.some((mail) => text(mail).includes('In-Reply-To')))).toBeGreaterThan(0.2);
    expect(share((mails) => mails.some(({ bytes }) => bytes.length === 0))).toBeGreaterThan(0.05);
    expect(share((mails) => mails.some(({ bytes }) => bytes.includes(0)))).toBeGreaterThan(0.05);
  });

  it('makes intact mail that a parser reads back', async () => {
    const inboxes = fc.sample(arbitraryInbox({ intact: true }), { numRuns: 20, seed: 2 });
    for (const mail of inboxes.flat()) {
      const { text = '', html = '', messageId = '' } = await PostalMime.parse(mail.bytes);
      expect(messageId).toMatch(/^<generated-\d+@example\.org>$/);
      expect(text + html).toMatch(/\(Reference \d+\)/);
    }
  });

  it('shrinks to the two mails that matter', () => {
    const failed = fc.check(
      fc.property(arbitraryInbox(), (mails) => !mails.some((mail) => text(mail).includes('In-Reply-To'))),
      { seed: 3 },
    );
    expect(failed.counterexample?.[0].length).toBe(2);
  });

  it('is cheap', () => {
    const started = performance.now();
    const mails = fc.sample(arbitraryInbox(), { numRuns: 300, seed: 4 }).flat();
    expect((performance.now() - started) / mails.length).toBeLessThan(1);
  });
});
