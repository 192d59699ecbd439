import { map } from 'rxjs';
import { describe, it } from 'vitest';
import { announce, onlyNews } from '#streams/announce.ts';
import { marbles } from '../support/marbles.ts';
import { aVerdict, policy } from '../support/records.ts';

const verdicts = {
  i: aVerdict(),
  o: aVerdict({ kind: 'OFFER', detail: 'verbal' }),
  r: aVerdict({ kind: 'REJECTION', detail: 'rejection' }),
  t: aVerdict({ kind: 'OTHER', detail: 'assessment' }),
  n: aVerdict({ kind: 'OTHER', detail: 'newsletter' }),
};

describe('the classification filter', () => {
  it('lets through interviews, offers and tasks', () => {
    marbles(({ cold, expectObservable }) => {
      expectObservable(cold('i-o-r-t-n|', verdicts).pipe(onlyNews(policy))).toBe('i-o---t--|', verdicts);
    });
  });

  it('lets through whatever the policy names, by kind or by detail', () => {
    marbles(({ cold, expectObservable }) => {
      const news = onlyNews({ news: ['REJECTION', 'newsletter'] });
      expectObservable(cold('i-o-r-t-n|', verdicts).pipe(news)).toBe('----r---n|', verdicts);
    });
  });
});

describe('announce', () => {
  it('sends every verdict to verdicts, and news to classified events after it', () => {
    marbles(({ cold, expectObservable }) => {
      const announced = cold('i----r|', verdicts).pipe(
        announce(policy),
        map(({ to }) => to),
      );
      expectObservable(announced).toBe('(ab)-a|', { a: 'verdicts', b: 'classifiedEvents' });
    });
  });
});
