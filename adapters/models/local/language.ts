import { toPlain } from './sentences.ts';

/** Languages dates are read in; British English puts the day before the month. */
export type Language = 'en' | 'en-gb' | 'de' | 'fr' | 'es' | 'pt' | 'it' | 'nl';

const common: readonly (readonly [Language, RegExp])[] = [
  ['de', /\b(?:und|der|die|das|wir|sie|ihnen|nicht|mit|fur|ihre|uhr|am|zum|den)\b/g],
  ['fr', /\b(?:nous|vous|votre|pour|avec|les|des|une|est|le|la|au|sur)\b/g],
  [
    'es',
    /\b(?:usted|para|con|los|las|una|por|el|te|tu|nos|gracias|hola|del|entrevista|lunes|martes|miercoles|jueves|viernes)\b/g,
  ],
  ['pt', /\b(?:voce|para|com|uma|nao|obrigad[oa]|os|do|da|sua|seu|ola|as)\b/g],
  ['it', /\b(?:per|con|gli|una|della|il|suo|sua|di|che|grazie|colloquio)\b/g],
  ['nl', /\b(?:het|een|voor|met|wij|je|niet|uw|van|de|om|uur)\b/g],
  ['en', /\b(?:the|and|you|your|for|with|we|to|of|is|are|at|on|can)\b/g],
];

/** The language whose commonest words occur most often. */
export const languageOf = (text: string): Language => {
  const plain = toPlain(text.slice(0, 2_500));
  const counts = common.map(([language, words]) => ({ language, count: plain.match(words)?.length ?? 0 }));
  const { language } = counts.reduce((most, next) => (next.count > most.count ? next : most), {
    language: 'en',
    count: 0,
  });
  if (language !== 'en') return language;
  return /\b(?:gmt|bst|london|manchester|edinburgh|dublin|uk|ltd|civic|organis\w+|cv)\b/.test(plain) ? 'en-gb' : 'en';
};
