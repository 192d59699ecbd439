import type { Detail } from '#streams/kinds.ts';
import type { Address } from '#streams/model.ts';
import { toAddress } from '../../mime/address.ts';
import { NEUTRAL } from '../local/classes.ts';
import type { Composing, Language, Parts, Whole } from './corpus.ts';
import { foldOf, trapLabel } from './examples.ts';
import { fill } from './fill.ts';
import type { Random } from './random.ts';

/** A composed mail: what the mail classifier learns from. */
export interface Composed {
  readonly lang: string;
  readonly detail: Detail;
  readonly subject: string;
  readonly from: Address | null;
  readonly text: string;
  readonly bulk: boolean;
  /** Written as a whole, not composed of parts. */
  readonly whole: boolean;
  readonly fold: number;
}

/** Composes mails of every detail and language from parts; the fold is that of the decider. */
export const composeMails = (languages: readonly Language[], random: Random): readonly Composed[] =>
  languages.flatMap(({ composing, whole }) => [
    ...(composing === null ? [] : composeAll(composing, random)),
    ...whole.flatMap((mail) => [wholeMail(mail), wholeMail({ ...mail, subject: '', from: '' })]),
  ]);

const composeAll = (composing: Composing, random: Random): readonly Composed[] => [
  ...composing.parts.flatMap((parts) =>
    Array.from({ length: mailsOf(parts) }, () => composeMail(composing, parts, random)),
  ),
  ...Array.from({ length: 120 }, () => composeNothing(composing, random)),
];

const mailsOf = (parts: Parts): number => Math.min(240, parts.deciders.length * (parts.kind === 'OTHER' ? 6 : 4));

const composeMail = ({ shared, parts: all }: Composing, parts: Parts, random: Random): Composed => {
  const decider = random.pick(parts.deciders);
  const some = (texts: readonly string[], most: number, least = 0) =>
    random
      .shuffle(texts.length > 30 ? Array.from({ length: most }, () => random.pick(texts)) : texts)
      .slice(0, least + Math.floor(random.next() * (most - least + 1)));
  const traps = shared.traps
    .filter((trap) => trapLabel(trap) === NEUTRAL || parts.kind === 'REJECTION')
    .filter((trap) => parts.kind === 'OTHER' || (trap.looksLike !== parts.detail && parts.kind === 'REJECTION'));
  const trapped =
    traps.length > 0 && random.chance(parts.kind === 'OTHER' ? 0.35 : 0.25) ? [random.pick(traps).text] : [];
  const terse = random.chance(0.2);
  const again = random.chance(0.2) ? parts.deciders.filter((other) => foldOf(other) === foldOf(decider)) : [];
  const middle = [
    decider,
    ...(again.length > 0 ? [random.pick(again)] : []),
    ...(terse ? [] : [...some(parts.followers, 3), ...trapped, ...some(shared.neutral, 3)]),
  ];
  const body = random.chance(0.5) ? middle : random.shuffle(middle);
  const text = [
    ...(random.chance(0.8) ? [random.pick(shared.greetings)] : []),
    ...(terse ? [] : some(parts.openers, 2)),
    ...body,
    ...(terse ? [] : some(parts.closers, 1)),
    ...(random.chance(0.8) ? [random.pick(shared.signoffs), '{person}'] : []),
    ...(random.chance(0.4) ? some(shared.footers, 2) : []),
  ];
  const siblings = random.chance(0.25) ? random.pick(all).subjects : parts.subjects;
  const subject = random.chance(0.25) || siblings.length === 0 ? '' : random.pick(siblings);
  return {
    lang: shared.lang,
    detail: parts.detail,
    subject: (random.chance(0.15) && subject !== '' ? 'Re: ' : '') + fill(subject, shared, random),
    from: sender(parts.detail, random),
    text: text.map((line) => fill(line, shared, random)).join(random.chance(0.5) ? '\n\n' : ' '),
    bulk: random.chance(
      ['job_alert', 'newsletter'].includes(parts.detail) ? 0.7 : parts.detail === 'unrelated' ? 0.3 : 0.06,
    ),
    whole: false,
    fold: foldOf(decider),
  };
};

/** A mail that says nothing at all, only ordinary sentences and traps. */
const composeNothing = ({ shared }: Composing, random: Random): Composed => {
  const traps = shared.traps.filter((trap) => trapLabel(trap) === NEUTRAL);
  const trap = random.chance(0.5) && traps.length > 0 ? random.pick(traps).text : random.pick(shared.neutral);
  const text = [trap, ...Array.from({ length: 1 + Math.floor(random.next() * 6) }, () => random.pick(shared.neutral))];
  return {
    lang: shared.lang,
    detail: 'unrelated',
    subject: random.chance(0.5) ? '' : fill(random.pick(shared.neutral), shared, random),
    from: sender('unrelated', random),
    text: random
      .shuffle(text)
      .map((line) => fill(line, shared, random))
      .join(random.chance(0.5) ? '\n' : ' '),
    bulk: random.chance(0.2),
    whole: false,
    fold: foldOf(trap),
  };
};

const sender = (detail: Detail, random: Random): Address | null => {
  if (random.chance(0.2)) return null;
  const automatic = random.chance(
    ['job_alert', 'newsletter', 'acknowledgement', 'unrelated'].includes(detail) ? 0.6 : 0.25,
  );
  const domain = random.pick([
    'northwind.example',
    'acme.example',
    'mail.greenhouse.io',
    'orchard.example',
    'myworkday.com',
  ]);
  const board = ['job_alert', 'newsletter'].includes(detail) && random.chance(0.4);
  if (board) return { name: 'Jobs', address: `alerts@${random.pick(['linkedin.com', 'indeed.com', 'stepstone.de'])}` };
  const local = automatic
    ? random.pick(['no-reply', 'notifications', 'careers'])
    : random.pick(['jane.roe', 'talent', 'm.lind', 'hr']);
  return { name: random.chance(0.5) ? 'Jane Roe' : '', address: `${local}@${domain}` };
};

const wholeMail = (mail: Whole): Composed => ({
  lang: mail.lang,
  detail: mail.detail,
  subject: mail.subject,
  from: toAddress(mail.from),
  text: mail.body,
  bulk: mail.detail === 'newsletter' || mail.detail === 'job_alert',
  whole: true,
  fold: foldOf(mail.body),
});
