import type { Mail } from '#streams/model.ts';

const MAX = 4_000;
const name = String.raw`((?:[A-Z0-9][\p{L}\p{N}&'’.-]{0,30})(?:[ ](?:(?:&|and|und|et|y|of|de|the)[ ])?[A-Z0-9][\p{L}\p{N}&'’.-]{0,30}){0,4})`;
const patterns = [
  String.raw`(?:applying|applied|application|candidature|interview|interviewing|interest|role|position|opportunity|offer|job|internship|employment|join|joining|career|careers|working)(?: \p{L}+){0,3} (?:to|at|with|in) ${name}`,
  String.raw`(?:Bewerbung|Interesse|Stelle|Gespräch|Interview|Position|Job|Karriere)(?: \p{L}+){0,3} (?:bei|an) (?:der |dem )?${name}`,
  String.raw`(?:candidature|entretien|poste|intérêt|recrutement|offre)(?: \p{L}+){0,3} (?:chez|pour) ${name}`,
  String.raw`(?:candidatura|entrevista|proceso|processo|interés|interesse|vaga|puesto|equipo|oferta)(?: \p{L}+){0,3} (?:en|na|no|em|con|com|presso|bij) ${name}`,
  String.raw`\b(?:here at|us at|team at|behalf of|welcome to|Greetings from) ${name}`,
  String.raw`(?:[Tt]he )?${name} (?:Recruiting|Recruitment|Talent Acquisition|Talent|Hiring|Careers|HR|People) ?[Tt]?e?a?m?`,
].map((pattern) => new RegExp(pattern, 'u'));
const offices =
  /[\s|,@–-]*\b(?:via .*|recruiting|recruitment|recruiters?|talent(?: acquisition)?|careers?|hiring|jobs?|hr|people(?: ops)?|human resources|no-?reply|notifications?|personalabteilung|karriere|bewerbung\w*|recrutement|rrhh|team|noreply)\b.*$/i;
const wrong =
  /^(?:The|This|Our|Your|You|We|I|If|Please|Thank|Thanks|Hi|Dear|An?|It|In|On|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Ihre?|Sie|Talent|Human|HR|Hiring|Careers?|Recruiting|Recruitment|LinkedIn|Indeed|Greenhouse|Lever|Workday|Zoom|Teams|Google Meet|Microsoft Teams|\d+)$/;

/** The company as the mail writes it, or null: from the display name, from where mails name it, from the domain. */
export const companyOf = (mail: Pick<Mail, 'from' | 'subject' | 'text'>): string | null =>
  fromDisplayName(mail) ??
  fromWords(mail.subject.slice(0, 300)) ??
  fromWords(mail.text.slice(0, MAX)) ??
  fromDomain(mail);

const fromDisplayName = ({ from }: Pick<Mail, 'from'>): string | null => {
  const display = (from?.name ?? '').slice(0, 100);
  const bare = display
    .replace(offices, '')
    .replace(/^(?:the|your)\s+/i, '')
    .trim();
  const at = /(?:\bat|@|\bbei|\bchez|\bvon|\||\bfrom)\s+(.{2,60})$/.exec(display)?.[1]?.replace(offices, '').trim();
  if (at !== undefined && at !== '') return at;
  return bare !== display.trim() ? kept(bare) : null;
};

const fromWords = (text: string): string | null => {
  for (const pattern of patterns) {
    const found = kept(pattern.exec(text)?.[1]);
    if (found !== null) return found;
  }
  return null;
};

const kept = (found: string | undefined): string | null => {
  const company = (found ?? '')
    .replace(/[\s.,'’-]+$/u, '')
    .replace(/['’]s$/, '')
    .trim();
  return company.length >= 2 && company.length <= 60 && !wrong.test(company) && /\p{L}{2}/u.test(company)
    ? company
    : null;
};

/** The domain's name, as the text spells it. */
const fromDomain = ({ from, text, subject }: Pick<Mail, 'from' | 'subject' | 'text'>): string | null => {
  const label = /@(?:[\w-]+\.)*?([\w-]{3,40})\.(?:co\.|com\.)?[a-z]{2,10}$/i.exec(
    (from?.address ?? '').slice(0, 200),
  )?.[1];
  if (label === undefined || /^(?:gmail|outlook|hotmail|yahoo|gmx|web|icloud|aol|example)$/i.test(label)) return null;
  const whole = `${subject}\n${text.slice(0, MAX)}`;
  const at = whole.toLowerCase().indexOf(label.toLowerCase());
  return at < 0 || /[@./\w-]/.test(whole[at - 1] ?? ' ') ? null : whole.slice(at, at + label.length);
};
