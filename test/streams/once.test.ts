import { concat, defer, EMPTY, NEVER, of, throwError, type Observable } from 'rxjs';
import { describe, expect, it } from 'vitest';
import { Failure } from '#src/failure.ts';
import { once } from '#streams/once.ts';
import type { Sending } from '#streams/world.ts';
import { marbles } from '../support/marbles.ts';
import { aNotification } from '../support/records.ts';

/** A journal and a channel that write down what happens, in order. */
const desk = (known: Sending, send: Observable<never> = EMPTY) => {
  const events: string[] = [];
  const write = (event: string) => defer(() => (events.push(event), EMPTY));
  const wrapped = once(
    {
      intend: () => concat(write('intend'), of(known)),
      sent: () => write('sent'),
    },
    { name: 'console', send: (_, { repeated }) => concat(write(repeated ? 'send, possibly again' : 'send'), send) },
  );
  return { events, wrapped };
};

describe('once', () => {
  it('writes the intent before and the sending after', () => {
    const { events, wrapped } = desk('new');
    marbles(({ expectObservable }) => expectObservable(wrapped(aNotification())).toBe('|'));
    expect(events).toEqual(['intend', 'send', 'sent']);
  });

  it('drops what was sent', () => {
    const { events, wrapped } = desk('sent');
    marbles(({ expectObservable }) => expectObservable(wrapped(aNotification())).toBe('|'));
    expect(events).toEqual(['intend']);
  });

  it('says that it may be a repetition where the outcome of an earlier attempt is unknown', () => {
    const { events, wrapped } = desk('unknown');
    marbles(({ expectObservable }) => expectObservable(wrapped(aNotification())).toBe('|'));
    expect(events).toEqual(['intend', 'send, possibly again', 'sent']);
  });

  it('does not call sent what failed, nor what has not ended', () => {
    const full = new Failure('DISK_FULL', '[console] the disk is full');
    const failing = desk(
      'new',
      throwError(() => full),
    );
    const waiting = desk('new', NEVER);
    marbles(({ expectObservable }) => {
      expectObservable(failing.wrapped(aNotification())).toBe('#', {}, full);
      expectObservable(waiting.wrapped(aNotification())).toBe('');
    });
    expect(failing.events).toEqual(['intend', 'send']);
    expect(waiting.events).toEqual(['intend', 'send']);
  });

  it('leaves alone what is for another channel', () => {
    const { events, wrapped } = desk('new');
    marbles(({ expectObservable }) => expectObservable(wrapped(aNotification({ channel: 'slack' }))).toBe('|'));
    expect(events).toEqual([]);
  });
});
