import { describe, it } from 'vitest';
import { track } from '#streams/track.ts';
import { marbles } from '../support/marbles.ts';
import { aVerdict } from '../support/records.ts';

describe('track', () => {
  it('is done when the history is durable', () => {
    marbles(({ cold, expectObservable, expectSubscriptions }) => {
      const record = cold<never>('---|');
      expectObservable(track({ history: { record: () => record } })(aVerdict())).toBe('---|');
      expectSubscriptions(record.subscriptions).toBe('^--!');
    });
  });
});
