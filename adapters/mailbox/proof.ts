import { hash } from 'node:crypto';
import type { Arrival } from '#streams/model.ts';

/** What an arrival is recognised by when its mailbox is read again. */
export const toProof = (arrival: Arrival): string =>
  arrival.kind === 'mail' ? hash('sha256', arrival.mail.bytes) : 'unreadable';
