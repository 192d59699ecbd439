import { describe, expect, it } from 'vitest';
import { isForward, unwrapped, withoutHistory } from '#adapters/mime/quoted.ts';

describe('quoted history', () => {
  it.each([
    'On Mon, 2 Mar 2026 at 10:00, Ann Lee <ann@acme.example> wrote:',
    'On Mon, 2 Mar 2026 at 10:00, Ann Lee\n<ann@acme.example> wrote:',
    'Am 02.03.2026 um 10:00 schrieb Ann Lee:',
    'Le lun. 2 mars 2026 à 10:00, Ann Lee <ann@acme.example> a écrit :',
    'El lun, 2 mar 2026 a las 10:00, Ann Lee (<ann@acme.example>) escribió:',
    'Em seg., 2 de mar. de 2026 às 10:00, Ann Lee <ann@acme.example> escreveu:',
    'Il giorno lun 2 mar 2026 alle ore 10:00 Ann Lee ha scritto:',
    'Op ma 2 mrt 2026 om 10:00 schreef Ann Lee <ann@acme.example>:',
    '-----Original Message-----',
    '-----Ursprüngliche Nachricht-----',
    '________________________________\nFrom: Ann Lee\nSent: Monday\nTo: Alex\nSubject: Offer',
    'Von: Ann Lee\nGesendet: Montag\nAn: Alex\nBetreff: Angebot',
  ])('is cut off after %j', (mark) => {
    const { text, quoted } = withoutHistory(`New words.\n\n${mark}\n> Old words.\n> More.`);
    expect(text.replaceAll('_', '').trim()).toBe('New words.');
    expect(quoted).toContain('Old words.');
  });

  it('is cut off after an attribution even where the quote is not marked', () => {
    const { text } = withoutHistory('No thanks.\n\nOn Monday, Ann wrote:\nWe offer you the job.');
    expect(text).toBe('No thanks.');
  });

  it('leaves answers between quoted lines', () => {
    const { text, quoted } = withoutHistory(
      'On Monday, Ann wrote:\n> Is 10 am fine?\nYes.\n> And the office?\nGladly.',
    );
    expect(text).toBe('Yes.\nGladly.');
    expect(quoted).toContain('Is 10 am fine?');
  });

  it('cuts a signature off', () => {
    expect(withoutHistory('Hello.\n-- \nAnn Lee\nRecruiter').text).toBe('Hello.');
  });

  it('leaves words alone that only look like it', () => {
    const plain = 'On Monday we wrote: nothing.\nFrom: here on it gets better.\n--option is a flag';
    expect(withoutHistory(plain).text).toBe(plain);
  });

  it('knows a forward by its subject or its mark', () => {
    expect(isForward('Fwd: Interview', '')).toBe(true);
    expect(isForward('WG: Einladung', '')).toBe(true);
    expect(isForward('Hello', 'See below.\n---------- Forwarded message ---------\nFrom: x')).toBe(true);
    expect(isForward('Re: Interview', 'fine')).toBe(false);
  });

  it('joins lines a mail program wrapped, and leaves lists and short lines', () => {
    const wrapped = 'Thank you for your application, which we have\nread with great interest and pleasure.';
    expect(unwrapped(wrapped)).toBe(wrapped.replace('\n', ' '));
    expect(unwrapped('Ann Lee\nRecruiter\nAcme')).toBe('Ann Lee\nRecruiter\nAcme');
  });
});
