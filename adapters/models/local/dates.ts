import { defer, from, map, of, type Observable } from 'rxjs';
import type { Judgement, Mail } from '#streams/model.ts';
import type { CalendarWord } from './calendar.ts';
import { hasFlag, kindOdds, type Read, type Reading } from './reading.ts';
import type { Decision } from './verdict.ts';
import type { Reader } from './date-reader.ts';

const MOST = 4;
const digit =
  /\d|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|noon|morgen|demain|manana|amanha|domani|montag|dienstag|mittwoch|donnerstag|freitag|lundi|mardi|mercredi|jeudi|vendredi|lunes|martes|miercoles|jueves|viernes|segunda|terca|quarta|quinta|sexta/;
const limit =
  /\b(?:by|until|till|before|deadline|due|within|no later than|expires?|respond|valid|complete|bis|spatestens|innerhalb|frist|avant|jusqu\w*|au plus tard|sous|delai|antes|hasta|plazo|dentro de|ate|prazo|entro|uiterlijk|binnen|voor)\b/;
const meets =
  /\b(?:interview|call|meet|meeting|talk|chat|speak|schedul\w+|confirm\w*|moved?|new time|instead|see you|at|when|date|time|gesprach|termin|uhr|neuer|entretien|rendez-vous|heures?|entrevista|llamada|reunion|reuniao|conversa|colloquio|gesprek)\b/;

/** Adds the time of the interview and the deadline; the slow reader of dates is loaded only where there is one to read. */
export const datesOf = (
  mail: Mail,
  reading: Reading,
  decision: Decision,
  word: CalendarWord | null,
  judgement: Judgement,
): Observable<Judgement> => {
  const start = decision.kind === 'INTERVIEW' && decision.detail !== 'cancel' ? (word?.fact.start ?? null) : null;
  const when = start !== null && start.length > 10 ? start : null;
  const meetings = when === null ? meetingSentences(reading, decision) : [];
  const limits = limitSentences(reading, decision);
  if (meetings.length === 0 && limits.length === 0) return of({ ...judgement, when });
  return defer(() => from(import('./date-reader.ts'))).pipe(
    map(({ dateReader }) => read(dateReader(mail), { ...judgement, when }, meetings, limits)),
  );
};

const read = (reader: Reader, judgement: Judgement, meetings: readonly Read[], limits: readonly Read[]): Judgement => ({
  ...judgement,
  when:
    judgement.when ??
    reader.when(
      meetings.map(({ raw }) => raw),
      judgement.detail === 'reschedule',
    ),
  deadline: reader.deadline(limits.map(({ raw }) => raw)),
});

const dateLine = /^\W*(?:date|datum|tag|jour|fecha|dia|data|giorno|dag|when)\s*:/;
const timeLine = /^\W*(?:time|uhrzeit|zeit|beginn|heure|horaire|hora|ora|orario|tijd)\s*:/;

/** "Date: ..." and "Time: ..." on lines of their own are read as one. */
const withDateBlocks = (sentences: readonly Read[]): readonly Read[] =>
  sentences.flatMap((line, n) => {
    const next = sentences[n + 1];
    if (next === undefined || !dateLine.test(line.plain) || !timeLine.test(next.plain)) return [line];
    const raw = `${afterLabel(line.raw)} ${afterLabel(next.raw)}`;
    return [{ ...line, raw, plain: `${line.plain} ${next.plain}` }];
  });

const afterLabel = (raw: string): string => raw.slice(raw.indexOf(':') + 1).trim();

const meetingSentences = ({ subject, sentences }: Reading, { kind, detail }: Decision): readonly Read[] =>
  kind !== 'INTERVIEW' || detail === 'cancel'
    ? []
    : [...withDateBlocks(sentences), subject]
        .filter(
          (sentence) =>
            digit.test(sentence.plain) &&
            (meets.test(sentence.plain) || kindOdds(sentence, 'INTERVIEW') > 0.3) &&
            !/\b(?:thank(?:s| you) for|applied on|application of|bewerbung vom|sent:|from:)/.test(sentence.plain),
        )
        .sort((a, b) => kindOdds(b, 'INTERVIEW') - kindOdds(a, 'INTERVIEW'))
        .slice(0, MOST);

const limitSentences = ({ sentences }: Reading, { kind, detail }: Decision): readonly Read[] =>
  kind !== 'OFFER' && detail !== 'assessment'
    ? []
    : sentences
        .filter((sentence) => digit.test(sentence.plain) && limit.test(sentence.plain) && !hasFlag(sentence, 'past'))
        .slice(0, MOST);
