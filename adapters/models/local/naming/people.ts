import type { Mail } from '#streams/model.ts';
import { toPlain } from '../sentences.ts';

/** Whom a mail is from and to. */
type Correspondence = Pick<Mail, 'from'> & Partial<Pick<Mail, 'to'>>;

/** Whether a name is that of the person who writes, by the sender's own address, or of one who is written to. */
export const isPersonOf = ({ from, to = [] }: Correspondence, text: string): boolean => {
  const name = toPlain(text);
  if (name === '') return false;
  if (to.some((person) => toPlain(person.name) === name)) return true;
  return from !== null && toPlain(from.name) === name && isOwnName(name, from.address);
};

/** "Dan Ortiz" at dan@..., d.ortiz@..., ortiz@...: a person's own address is made of the name. */
const isOwnName = (name: string, address: string): boolean => {
  const local = toPlain(address.split('@')[0] ?? '');
  const words = name.split(' ').filter((word) => word.length > 2);
  return words.length > 1 && words.some((word) => local.includes(word)) && !/info|jobs|career|team|hr\b/.test(local);
};
