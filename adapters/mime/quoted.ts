import { tidyLines } from './clean.ts';

/** A plain text taken apart: what its author wrote, and the history and signature under it. */
export interface Parts {
  readonly text: string;
  readonly quoted: string;
}

/** "On Monday, Ann wrote:", in the languages of mail programs; it may run over three lines. */
const ATTRIBUTION =
  /^(?:>* ?)?(?:on|am|le|el|em|il|op|den|lør|dnia) .{4,300}?(?<!\p{L})(?:wrote|schrieb|schreibt|a écrit|a ecrit|escribió|escribio|escreveu|ha scritto|schreef|skrev|napisał(?:\(a\))?)(?!\p{L}).{0,120}:\s*$/iu;
const ORIGINAL =
  /^[-_ ]{2,}\s*(?:original message|ursprüngliche nachricht|original-nachricht|message d['’]origine|message original|mensaje original|mensagem original|messaggio originale|oorspronkelijk bericht|original appointment|reply message)\s*[-_ ]{2,}$/i;
const HEADER_FROM = /^\*?(?:from|von|de|da|van|expéditeur|remitente)\s?\*?\s?:\*?\s+\S/i;
const HEADER_OTHER =
  /^\*?(?:sent|date|to|cc|subject|gesendet|datum|an|betreff|envoyé|à|objet|enviado(?: el)?|enviada(?: em)?|fecha|para|asunto|data|assunto|inviato|a|oggetto|verzonden|aan|onderwerp)\s?\*?\s?:\*?\s+\S/i;

/** Takes quoted lines, the history under a reply and a signature out of a text. */
export const withoutHistory = (plain: string): Parts => {
  const lines = plain.split('\n');
  const text: string[] = [];
  const quoted: string[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (endsText(lines, index)) {
      quoted.push(...lines.slice(index));
      break;
    }
    const attribution = attributionAt(lines, index);
    if (attribution > 0) {
      const isMarked = /^ ?[>|]/.test(lines.slice(index + attribution).find((other) => other.trim() !== '') ?? '>');
      const end = isMarked ? index + attribution : lines.length;
      quoted.push(...lines.slice(index, end));
      index = end - 1;
    } else (/^ ?[>|]/.test(line) ? quoted : text).push(line);
  }
  return { text: tidyLines(text.join('\n')), quoted: tidyLines(quoted.join('\n')) };
};

/** From here on nothing is the author's own: a signature, an original message, a block of header lines. */
const endsText = (lines: readonly string[], index: number): boolean => {
  const line = (lines[index] ?? '').slice(0, 200);
  if (/^--\s?$/.test(line) || ORIGINAL.test(line.trim())) return true;
  if (!HEADER_FROM.test(line.trim())) return false;
  const following = lines.slice(index + 1, index + 6).filter((other) => HEADER_OTHER.test(other.trim().slice(0, 200)));
  return following.length >= 2;
};

/** How many lines an attribution takes that begins here; 0 where none does. What follows it unmarked is history too. */
const attributionAt = (lines: readonly string[], index: number): number => {
  for (let count = 1; count <= 3; count += 1) {
    const joined = lines
      .slice(index, index + count)
      .join(' ')
      .trim();
    if (joined.length > 500) return 0;
    if (ATTRIBUTION.test(joined)) return count;
  }
  return 0;
};

const FORWARD_SUBJECT = /^\s*(?:fwd?|wg|tr|rv|enc|i|doorst|vs|vb|pd)\s*:/i;
const FORWARD_MARK =
  /^(?:-{2,}\s*(?:forwarded message|weitergeleitete nachricht|message transféré|mensaje reenviado|mensagem encaminhada|messaggio inoltrato|doorgestuurd bericht)\s*-{2,}|begin forwarded message:|anfang der weitergeleiteten nachricht:|début du message (?:réexpédié|transféré)\s?:|inicio del mensaje reenviado:|início da mensagem (?:encaminhada|reencaminhada):)\s*$/im;

/** True where the mail hands another one on: then the other one is what it is about, and no history. */
export const isForward = (subject: string, plain: string): boolean =>
  FORWARD_SUBJECT.test(subject) || FORWARD_MARK.test(plain.slice(0, 20_000));

/** A forwarded text without its quote marks. */
export const unquoted = (plain: string): string => tidyLines(plain.replace(/^(?: ?>)+ ?/gm, ''));

/** Joins lines that a mail program wrapped: long lines, none very long, that go on in the next. */
export const unwrapped = (plain: string): string =>
  plain
    .split(/\n{2,}/)
    .map((paragraph) => {
      const lines = paragraph.split('\n');
      const isWrapped =
        lines.length > 1 &&
        lines.every(({ length }) => length <= 100) &&
        lines.slice(0, -1).every((line) => line.length >= 45 && !/[:|]$/.test(line.trim())) &&
        !lines.slice(1).some((line) => /^\s*(?:[-*•>|]|\d+[.)])\s?/.test(line));
      return isWrapped ? lines.map((line) => line.trim()).join(' ') : paragraph;
    })
    .join('\n\n');
