import type { Mail } from '#streams/model.ts';

const tracking =
  /(?:greenhouse|lever\.co|ashbyhq|workday|myworkday|icims|smartrecruiters|jobvite|taleo|bamboohr|recruitee|personio|teamtailor|workable|successfactors|breezy|jazzhr|applytojob|softgarden|rexx|join\.com|gupy|kenoby|avature|eightfold|phenom|cornerstone|jobs2web)/;
const boards =
  /(?:indeed|linkedin|glassdoor|monster|stepstone|xing|ziprecruiter|dice\.com|infojobs|welcometothejungle|hellowork|apec\.fr|jobteaser|naukri|catho|vagas|computrabajo|jobalert|totaljobs|reed\.co|adzuna|jooble|talent\.com)/;

/** What the sender's address says, each 0 or 1: an ATS, a job board, nobody to answer to, people of HR, nothing at all. */
export const senderFacts = (mail: Pick<Mail, 'from'>): readonly number[] => {
  const address = (mail.from?.address ?? '').toLowerCase().slice(0, 200);
  const name = (mail.from?.name ?? '').toLowerCase().slice(0, 200);
  return [
    Number(tracking.test(address)),
    Number(boards.test(address)),
    Number(/no-?_?\.?reply|do-?not-?reply|notification|mailer|newsletter|alerts?@/.test(address)),
    Number(
      /recruit|talent|career|karriere|personal|\bhr\b|jobs|bewerbung|hiring|rrhh|recrut/.test(`${name} ${address}`),
    ),
    Number(address === '' && name === ''),
  ];
};
