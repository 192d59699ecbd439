/** Format characters that hide, turn round or split what a person sees; the zero-width joiners inside words too. */
const INVISIBLE = /\p{Cf}|\u034f|\u115f|\u1160|\u17b4|\u17b5|\u3164|\uffa0/gu;
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

/** Text without characters nobody sees; line ends become \n, odd spaces plain ones. */
export const withoutInvisible = (text: string): string =>
  text
    .replace(INVISIBLE, '')
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(CONTROL, ' ')
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t]/g, ' ');

/** One line, bounded, without invisible characters and runs of space. */
export const toLine = (text: string, most: number): string =>
  cut(
    withoutInvisible(cut(text, most * 4))
      .replace(/\s+/g, ' ')
      .trim(),
    most,
  );

/** At most so many UTF-16 units, never half a character. */
export const cut = (text: string, most: number): string => {
  if (text.length <= most) return text;
  const isHalf = /[\ud800-\udbff]/.test(text.charAt(most - 1));
  return text.slice(0, isHalf ? most - 1 : most);
};

/** Cut at the end of a line or sentence, where one lies in the last tenth. */
export const cutAtSentence = (text: string, most: number): string => {
  if (text.length <= most) return text;
  const head = cut(text, most);
  const end = Math.max(head.lastIndexOf('\n'), head.lastIndexOf('. '));
  return end > most * 0.9 ? head.slice(0, end + 1).trimEnd() : head;
};

/** Never more than two empty lines in a row, so that a wall of them costs nothing. */
export const withoutBlankRuns = (text: string): string => {
  let blank = 0;
  return text
    .split('\n')
    .filter((line) => {
      blank = line.trim() === '' ? blank + 1 : 0;
      return blank <= 2;
    })
    .join('\n');
};

/** Lines without trailing and doubled spaces, and never more than one empty line in a row. */
export const tidyLines = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/ +/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
