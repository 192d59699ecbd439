import { detailsByKind, kinds, type Detail, type Kind } from '#streams/kinds.ts';
import type { Mail, Scores } from '#streams/model.ts';
import type { CalendarWord } from './calendar.ts';
import { details, kindAt } from './classes.ts';
import { softmax } from './exponential.ts';
import { mailFeatures } from './mail-features.ts';
import { hasFlag, kindOdds, type Read, type Reading } from './reading.ts';
import { scoreMail } from './score-mail.ts';
import type { Weights } from './weights.ts';

/** The verdict proper: what the mail is, how sure that is, and the sentence that decided. */
export interface Decision {
  readonly kind: Kind;
  readonly detail: Detail;
  readonly scores: Scores;
  readonly evidence: string | null;
}

/** Weighs the mail, then lets the rules scale what the classifier believes. */
export const decide = (mail: Mail, reading: Reading, weights: Weights, word: CalendarWord | null): Decision => {
  if (mail.own) return ownMail;
  const believed = detailOdds(mail, reading, weights);
  const scale = word === null && isSureNoise(believed) ? null : rulesFor(mail, reading, word);
  const odds =
    scale === null ? believed : believed.map((p, c) => p * scale(details[c] ?? 'unrelated', kindAt[c] ?? 'OTHER'));
  const scores = toScores(odds);
  const kind = kinds.reduce((best, next) => (scores[next] > scores[best] ? next : best), 'OTHER');
  const detail = word !== null && kind === 'INTERVIEW' ? calendarDetail(word, odds) : likeliest(kind, odds);
  return { kind, detail, scores, evidence: evidenceFor(kind, detail, reading) };
};

/** So little is left for anything that tells that no rule could make it likely: most mail, and the rules cost. */
const isSureNoise = (odds: Float64Array): boolean => {
  let telling = 0;
  odds.forEach((p, c) => {
    if (kindAt[c] !== 'OTHER' || details[c] === 'assessment') telling += p;
  });
  return telling < 0.001;
};

const ownMail: Decision = {
  kind: 'OTHER',
  detail: 'own_mail',
  scores: { INTERVIEW: 0, OFFER: 0, REJECTION: 0, OTHER: 1 },
  evidence: null,
};

const detailOdds = (mail: Mail, reading: Reading, weights: Weights): Float64Array => {
  const features = mailFeatures(mail, reading);
  return softmax(scoreMail(weights, features), weights.temperature);
};

/** How much the classifier's belief in a detail is scaled by the rules. */
type Scale = (detail: Detail, kind: Kind) => number;

/** What the rules find in the mail as a whole. */
const rulesFor = (mail: Mail, { subject, sentences }: Reading, word: CalendarWord | null): Scale => {
  const all = [subject, ...sentences];
  const some = (test: (read: Read) => boolean) => all.some(test);
  const refused = some(isRefusal);
  const plainly = some(isPlainRefusal);
  const aboutWork =
    some((read) => hasFlag(read, 'job') || hasFlag(read, 'interview') || workTest.test(read.plain)) || word !== null;
  const hired = some((read) => work.test(read.plain));
  const bulk = mail.bulk && word === null;
  const cold = !some((read) => applied.test(read.plain)) && all.filter((read) => hasFlag(read, 'outreach')).length > 1;
  const hosts = some((read) => hosting.test(read.plain));
  const speaksToMachine = some((read) => read.speaksToMachine);
  const press = !hired && some((read) => hasFlag(read, 'press'));
  const scale: Record<Kind, number> = {
    INTERVIEW:
      (refused ? 0.06 : 1) *
      (some(isMeeting) || word !== null ? 1 : 0.3) *
      (aboutWork ? 1 : 0.2) *
      (bulk ? 0.5 : 1) *
      (cold ? 0.5 : 1) *
      (press ? 0.3 : 1) *
      (hosts ? 0.0005 : 1) *
      (speaksToMachine ? 0.2 : 1) *
      (word === null ? 1 : 200),
    OFFER:
      0.75 *
      (refused ? 0.002 : 1) *
      (some(isOffer) && hired ? 1 : 0.15) *
      (bulk ? 0.3 : 1) *
      (cold ? 0.3 : 1) *
      (speaksToMachine ? 0.1 : 1),
    REJECTION: (plainly ? 10 : refused ? 1.5 : 0.1) * (aboutWork ? 1 : 0.02) * (bulk ? 0.6 : 1),
    OTHER: 0.75,
  };
  const tested = some(
    (read) => hasFlag(read, 'assessment') && kindOdds(read, 'OTHER') > 0.3 && !hasFlag(read, 'process'),
  );
  return (detail, kind) => {
    if (detail === 'assessment') return tested && aboutWork ? (refused ? 0.1 : 1) : 0.002;
    if (detail === 'acknowledgement' && refused) return 0.15;
    return scale[kind];
  };
};

const work =
  /\b(?:positions?|roles?|jobs?|salary|salaries|employment|candida\w+|application|applied|applying|applicants?|resume|cv|hire|hired|hiring|recruit\w*|offer letter|join (?:us|our|the)|team|contract|start(?:ing)? date|vacancy|internship|stelle|bewerb\w+|arbeitsvertrag|vertrag\w*|gehalt|einstell\w+|anfangen|zusage|poste|emploi|embauche|contrat|candidature|salaire|recrutement|puesto|empleo|trabajo|contrato|salario|candidat\w+|incorpora\w+|vaga|cargo|emprego|posicao|proposta|selecao|assunzione|contratto|lavoro|baan|functie|vacature|sollicitatie|arbeids\w+|contract)\b/;
/** A test that only applicants are given. */
const workTest =
  /\b(?:coding|programming|technical|developer|hackerrank|codility|codesignal|testgorilla|hirevue|take-?home) (?:\w+ )?(?:test|assessment|challenge|exercise|task|assignment)\b|\b(?:eignungstest|einstellungstest|test technique|prueba tecnica|teste tecnico|prova tecnica)\b/;
const applied =
  /\b(?:your (?:\w+ )?(?:application|interview)|applied|applying|your interest in|(?:ihre|deine) bewerbung|votre candidature|tu candidatura|su candidatura|sua candidatura|your recent|speaking with you|you sent)\b/;
/** The reader is the one who interviews. */
const hosting =
  /\b(?:you are (?:one of )?(?:the |our )?(?:\w+ )?interviewers?|as (?:an |the )?interviewer|(?:sit|join|be|serve) (?:in |on )?(?:the|an?) (?:interview|hiring) panel for|the candidate'?s (?:cv|resume|application)|(?:your|the) scorecards?|als interviewer(?:in)?|mock interviews?|faire passer (?:l'|les |un |des )?entretiens?|(?:im|am|ins) (?:interview-?panel|auswahlgremium)|lebenslauf (?:des|der) (?:kandidat|bewerber)\w*|(?:cv|candidature) du candidat|jury de recrutement|(?:cv|curriculum) del candidato|(?:cv|curriculo) d[oa] candidat[oa])\b/;
const you =
  /\b(?:you|your|yours|you're|dich|dir|du|dein\w*|sie|ihnen|ihr\w*|vous|votre|vos|toi|tu|te|ton|ti|usted|le|su|tus?|contigo|voce|lhe|seu|sua|lei|la|je|jou\w*|u|uw|welcome|congratulations|herzlichen)\b/;

const isRefusal = (read: Read): boolean => {
  const odds = kindOdds(read, 'REJECTION');
  const said = hasFlag(read, 'rejection') || hasFlag(read, 'closed');
  return !conditional(read) && !chosenOver.test(read.plain) && (said ? odds > 0.3 : odds > 0.7 && hasFlag(read, 'job'));
};

/** "We spoke with other candidates, but you were the strongest": the others are refused. */
const chosenOver =
  /\bother (?:\w+ ){0,2}(?:candidates|applicants|people),? (?:but|and|yet) you\b|\b(?:stood out|stand out|preferred|chosen|selected|ahead|picked|chose you)(?: \w+){0,4} (?:among|amongst|from|over|of|above)(?: \w+){0,3} other (?:\w+ )?(?:candidates|applicants)\b/;

/** A refusal that says what it refuses, and leaves no doubt. */
const isPlainRefusal = (read: Read): boolean =>
  isRefusal(read) && hasFlag(read, 'rejection') && hasFlag(read, 'job') && kindOdds(read, 'REJECTION') > 0.9;

const isMeeting = (read: Read): boolean =>
  kindOdds(read, 'INTERVIEW') > (hasFlag(read, 'interview') || hasFlag(read, 'scheduling') ? 0.3 : 0.6) &&
  !hasFlag(read, 'others');

const isOffer = (read: Read): boolean =>
  kindOdds(read, 'OFFER') > (hasFlag(read, 'offer') ? 0.35 : 0.75) &&
  !hasFlag(read, 'marketing') &&
  you.test(read.plain);

/** "If you are not selected, we will let you know": nothing has happened yet. */
const conditional = (read: Read): boolean =>
  /^(?:\W*)(?:if|should|in the event|only|falls|sollte[nst]?|wenn|sofern|si|dans le cas|en caso|caso|se|indien|mocht|als)\b/.test(
    read.plain,
  ) || /\bif (?:you are|you're|your|we|selected|not|unsuccessful)\b/.test(read.plain);

const toScores = (odds: Float64Array): Scores => {
  const mass = { INTERVIEW: 0, OFFER: 0, REJECTION: 0, OTHER: 1e-9 };
  odds.forEach((p, c) => {
    mass[kindAt[c] ?? 'OTHER'] += p;
  });
  const total = mass.INTERVIEW + mass.OFFER + mass.REJECTION + mass.OTHER;
  const [INTERVIEW, OFFER, REJECTION] = [mass.INTERVIEW / total, mass.OFFER / total, mass.REJECTION / total];
  return { INTERVIEW, OFFER, REJECTION, OTHER: Math.max(0, 1 - INTERVIEW - OFFER - REJECTION) };
};

/** The likeliest detail of a kind; `own_mail` is known from the mailbox alone. */
const likeliest = (kind: Kind, odds: Float64Array): Detail =>
  (detailsByKind[kind] as readonly Detail[])
    .filter((detail) => detail !== 'own_mail')
    .reduce((best, next) => ((odds[details.indexOf(next)] ?? 0) > (odds[details.indexOf(best)] ?? 0) ? next : best));

const calendarDetail = (word: CalendarWord, odds: Float64Array): Detail => {
  if (word.detail !== 'invite') return word.detail;
  const said = likeliest('INTERVIEW', odds);
  return said === 'confirmation' || said === 'reschedule' ? said : 'invite';
};

/** The sentence that says it most clearly: by the detail, else by the kind. */
const evidenceFor = (kind: Kind, detail: Detail, reading: Reading): string | null => {
  const column = details.indexOf(detail);
  const all = [...reading.sentences, reading.subject].filter((read) => read.raw !== '');
  const claim = (read: Read) => (read.odds[column] ?? 0) + (kind === 'OTHER' ? 0 : kindOdds(read, kind));
  const best = all.reduce<Read | null>(
    (most, read) => (most === null || claim(read) > claim(most) ? read : most),
    null,
  );
  return best !== null && (kind !== 'OTHER' || claim(best) > 0.3) ? best.raw : null;
};
