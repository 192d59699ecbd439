import type { Random } from './random.ts';
import type { Shared } from './corpus.ts';

/** Fills the slots of a sentence with fillers of its language. */
export const fill = (text: string, shared: Shared, random: Random): string =>
  text.replace(/\{(\w+)\}/g, (slot, name: string) => {
    const fillers = fillersOf(name, shared);
    if (name === 'link')
      return `https://${random.pick(['book', 'apply', 'my', 'go'])}.example/${random.pick(['a', 'x7', 'slots'])}`;
    return fillers.length > 0 ? random.pick(fillers) : slot;
  });

const fillersOf = (name: string, shared: Shared): readonly string[] => {
  switch (name) {
    case 'company':
      return shared.companies;
    case 'role':
      return shared.roles;
    case 'person':
    case 'me':
      return shared.people;
    case 'city':
      return shared.cities;
    case 'date':
      return shared.dates;
    case 'time':
      return shared.times;
    case 'weekday':
      return shared.weekdays;
    case 'salary':
      return shared.salaries;
    default:
      return [];
  }
};
