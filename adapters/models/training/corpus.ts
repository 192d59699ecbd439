import { readdirSync, readFileSync } from 'node:fs';
import type { Detail, Kind } from '#streams/kinds.ts';

/** Sentences a mail of one detail is composed of. */
export interface Parts {
  readonly kind: Kind;
  readonly detail: Detail;
  readonly lang: string;
  readonly subjects: readonly string[];
  readonly openers: readonly string[];
  readonly deciders: readonly string[];
  readonly followers: readonly string[];
  readonly closers: readonly string[];
}

/** A sentence that looks like a decider but is none. */
export interface Trap {
  readonly text: string;
  readonly looksLike: Detail;
  readonly really?: string;
}

/** What surrounds any mail of a language, and what fills the slots. */
export interface Shared {
  readonly lang: string;
  readonly greetings: readonly string[];
  readonly signoffs: readonly string[];
  readonly footers: readonly string[];
  readonly companies: readonly string[];
  readonly roles: readonly string[];
  readonly people: readonly string[];
  readonly cities: readonly string[];
  readonly dates: readonly string[];
  readonly times: readonly string[];
  readonly weekdays: readonly string[];
  readonly salaries: readonly string[];
  readonly neutral: readonly string[];
  readonly traps: readonly Trap[];
}

/** A whole mail with its verdict. */
export interface Whole {
  readonly lang: string;
  readonly kind: Kind;
  readonly detail: Detail;
  readonly subject: string;
  readonly from: string;
  readonly body: string;
  /** The sentences that decide, verbatim, each by itself; the strongest first. */
  readonly deciders: readonly string[];
  /** As the mail writes them; null where it names none. */
  readonly company: string | null;
  readonly role: string | null;
  /** The Date header, ISO 8601 with offset; null where the mail is undated. */
  readonly sent: string | null;
  /** The interview's start where the mail fixes exactly one. */
  readonly when: string | null;
}

/** One language of the corpus; `composing` is null where it has whole mails alone. */
export interface Language {
  readonly composing: Composing | null;
  readonly whole: readonly Whole[];
}

/** What mails of a language are composed of. */
export interface Composing {
  readonly shared: Shared;
  readonly parts: readonly Parts[];
}

/** The corpus beside this file, in the order of its file names. */
export const loadCorpus = (): readonly Language[] =>
  names('whole').map((lang) => ({
    composing: names('parts').includes(lang) ? loadComposing(lang) : null,
    whole: names(`whole/${lang}`).flatMap((file) => lines(`whole/${lang}/${file}`)),
  }));

const loadComposing = (lang: string): Composing => ({
  shared: JSON.parse(read(`parts/${lang}/shared.json`)) as Shared,
  parts: names(`parts/${lang}`)
    .filter((file) => file !== 'shared.json')
    .map((file) => JSON.parse(read(`parts/${lang}/${file}`)) as Parts),
});

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const names = (path: string): readonly string[] => readdirSync(new URL(path, import.meta.url)).sort();
const lines = (path: string): readonly Whole[] =>
  read(path)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Whole);
