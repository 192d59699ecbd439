import { describe, expect, it } from 'vitest';
import { parse } from '#streams/parse.ts';
import { Failure } from '#src/failure.ts';
import { rawMail } from '../support/mails.ts';
import { marbles } from '../support/marbles.ts';
import { aMail } from '../support/records.ts';

describe('parse', () => {
  it('archives the bytes before it parses them', () => {
    marbles(({ cold, expectObservable, expectSubscriptions }) => {
      const put = cold('--(k|)', { k: 'key' });
      const parsed = cold('-(m|)', { m: aMail() });
      const does = parse({ blobs: { put: () => put, get: () => cold('|') }, parse: () => parsed });
      expectObservable(does({ kind: 'mail', mail: rawMail('Subject: x\n\nHello') })).toBe('---(m|)', { m: aMail() });
      expectSubscriptions(put.subscriptions).toBe('^-!');
      expectSubscriptions(parsed.subscriptions).toBe('--^!');
    });
  });

  it('parses nothing that could not be archived', () => {
    marbles(({ cold, expectObservable, expectSubscriptions }) => {
      const full = new Failure('DISK_FULL', '[blobs] the disk is full');
      const put = cold('-#', {}, full);
      const parsed = cold('-(m|)', { m: aMail() });
      const does = parse({ blobs: { put: () => put, get: () => cold('|') }, parse: () => parsed });
      expectObservable(does({ kind: 'mail', mail: rawMail('Subject: x\n\nHello') })).toBe('-#', {}, full);
      expectSubscriptions(parsed.subscriptions).toBe([]);
    });
  });

  it('names a place where no mail could be read', () => {
    let failure: unknown;
    marbles(({ cold, flush }) => {
      const does = parse({ blobs: { put: () => cold('|'), get: () => cold('|') }, parse: () => cold('|') });
      const arrival = { kind: 'unreadable', account: 'a', seq: 3, source: 'in.mbox#3', message: 'is gone' } as const;
      does(arrival).subscribe({ error: (error: unknown) => (failure = error) });
      flush();
    });
    expect(failure).toMatchObject({ code: 'SOURCE_UNREADABLE', message: '[mailbox] in.mbox#3: is gone' });
  });
});
