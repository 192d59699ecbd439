import { EMPTY } from 'rxjs';
import { describe, expect, it } from 'vitest';
import { alert } from '#streams/alert.ts';
import type { Channel } from '#streams/world.ts';
import { marbles } from '../support/marbles.ts';
import { aNotification, aVerdict } from '../support/records.ts';

const channel = (name: string): Channel => ({ name, send: () => EMPTY });

describe('alert', () => {
  it('tells the news on the first channel at once, and then is done', () => {
    marbles(({ expectObservable }) => {
      expectObservable(alert({ channels: [channel('console'), channel('slack')] })(aVerdict())).toBe('(a|)', {
        a: aNotification(),
      });
    });
  });

  it('gives the same news the same id, and other news another', () => {
    const ids = new Set<string>();
    marbles(({ flush }) => {
      for (const event of [aVerdict(), aVerdict(), aVerdict({ detail: 'cancel' }), aVerdict({}, { id: 'mail-2' })]) {
        alert({ channels: [channel('console')] })(event).subscribe(({ id }) => ids.add(id));
      }
      flush();
    });
    expect(ids.size).toBe(3);
  });

  it('is silent where there is no channel', () => {
    marbles(({ expectObservable }) => expectObservable(alert({ channels: [] })(aVerdict())).toBe('|'));
  });
});
