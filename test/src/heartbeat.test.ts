import { map, NEVER, of, throwError, timer, type Observable } from 'rxjs';
import { describe, expect, it } from 'vitest';
import { BEAT, heartbeat } from '#src/heartbeat.ts';
import type { Lag } from '#src/ports.ts';
import { PAUSES } from '#src/root/supervision.ts';
import { marbles } from '../support/marbles.ts';

const beat = { b: null };
const nothing: readonly Lag[] = [];
const answering = { lag: () => of(nothing) };

/** A log that answers after so many milliseconds. */
const answersAfter = (milliseconds: number): Observable<readonly Lag[]> => timer(milliseconds).pipe(map(() => nothing));

describe('heartbeat', () => {
  it('beats while the log answers', () => {
    marbles(({ expectObservable }) => {
      const heart = heartbeat({ log: answering, falls: NEVER });
      expectObservable(heart, '70s !').toBe('20s b 19999ms b 19999ms b', beat);
    });
  });

  it('waits anew after each fall of an actor', () => {
    marbles(({ cold, expectObservable }) => {
      const falls = cold('25s f 3999ms f');
      expectObservable(heartbeat({ log: answering, falls }), '65s !').toBe('20s b 28999ms b', beat);
    });
  });

  it('never beats for an actor that falls again whenever it is restarted', () => {
    expect(Math.max(...PAUSES)).toBeLessThan(BEAT);
  });

  it('misses the beats at which the log fails or does not answer', () => {
    marbles(({ expectObservable }) => {
      const answers = [throwError(() => new Error('down')), answersAfter(25_000)];
      const log = { lag: () => answers.shift() ?? of(nothing) };
      expectObservable(heartbeat({ log, falls: NEVER }), '95s !').toBe('65s b 14999ms b', beat);
    });
  });

  it('takes no answer that was asked for before a fall', () => {
    marbles(({ cold, expectObservable }) => {
      const log = { lag: () => answersAfter(5_000) };
      const falls = cold('22s f');
      expectObservable(heartbeat({ log, falls }), '60s !').toBe('47s b', beat);
    });
  });
});
