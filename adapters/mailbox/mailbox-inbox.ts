import { firstValueFrom, lastValueFrom, Observable, type Subscriber } from 'rxjs';
import type { Delivery } from '#src/delivery.ts';
import type { Cursor, Cursors, Inbox } from '#src/ports.ts';
import { watermark, type Watermark } from '#src/watermark.ts';
import type { Arrival } from '#streams/model.ts';
import { toProof } from './proof.ts';

/** A finite mailbox: everything it has, in order, from a sequence number on. */
export interface ArrivalSource {
  /** Identifies the mailbox among all others that share a store. */
  readonly account: string;
  readonly arrivals: (from: number) => AsyncIterable<Arrival>;
}

/** How a mailbox becomes an inbox of the graph. */
export interface MailboxInboxOptions {
  readonly name: string;
  readonly mailbox: ArrivalSource;
  readonly cursors: Cursors;
  /** Most mails open at once. */
  readonly window: number;
  /** No mail is read while so many raw bytes are open. */
  readonly maxBytes: number;
  /** Told of each mail discovered, for a progress line. */
  readonly onDiscovered?: (seq: number) => void;
}

/** Lifts a finite mailbox to an Inbox; it completes at the mailbox's end. The cursor moves with the watermark. */
export const mailboxInbox = (options: MailboxInboxOptions): Inbox<Arrival> => {
  let progress: Progress | null = null;
  return {
    name: options.name,
    read: (group) =>
      new Observable((subscriber) => {
        const reading: Reading = { openBytes: new Map(), proofs: new Map(), bytes: 0, wake: () => undefined };
        const start = async (): Promise<void> => {
          const { next } = await firstValueFrom(options.cursors.load(options.mailbox.account, group));
          progress = { mark: watermark(next), waiting: [], saving: false, reading };
          await deliverAll(options, { reading, from: next, subscriber });
        };
        start().then(
          () => subscriber.complete(),
          (error: unknown) => subscriber.error(error),
        );
        return () => reading.wake();
      }),
    settle: (group, { offset }) =>
      new Observable((subscriber) => {
        if (progress === null) {
          subscriber.complete();
          return;
        }
        progress.mark.settle(Number(offset));
        progress.waiting.push(subscriber);
        release(progress.reading, Number(offset));
        if (!progress.saving) void saveAll(options, { group, progress });
      }),
  };
};

interface Reading {
  readonly openBytes: Map<number, number>;
  /** Of what was delivered and is not yet part of a saved cursor. */
  readonly proofs: Map<number, string>;
  bytes: number;
  wake: () => void;
}

interface Progress {
  readonly mark: Watermark;
  waiting: Subscriber<never>[];
  saving: boolean;
  readonly reading: Reading;
}

const deliverAll = async (
  { mailbox, window, maxBytes, onDiscovered }: MailboxInboxOptions,
  { reading, from, subscriber }: { reading: Reading; from: number; subscriber: Subscriber<Delivery<Arrival>> },
): Promise<void> => {
  const isFull = (): boolean => reading.openBytes.size >= window || reading.bytes >= maxBytes;
  for await (const arrival of mailbox.arrivals(from)) {
    if (subscriber.closed) return;
    const size = sizeOf(arrival);
    reading.openBytes.set(seqOf(arrival), size);
    reading.bytes += size;
    const proof = toProof(arrival);
    reading.proofs.set(seqOf(arrival), proof);
    onDiscovered?.(seqOf(arrival));
    subscriber.next(toDelivery(mailbox.account, arrival, proof));
    // The next mail is read only when there is room: a large one alone may fill the memory.
    while (!isClosed(subscriber) && isFull()) await new Promise<void>((resolve) => (reading.wake = resolve));
  }
};

const isClosed = (subscriber: { readonly closed: boolean }): boolean => subscriber.closed;

const release = (reading: Reading, seq: number): void => {
  reading.bytes -= reading.openBytes.get(seq) ?? 0;
  reading.openBytes.delete(seq);
  reading.wake();
};

/** One save in flight at a time: whatever is settled meanwhile shares the next. */
const saveAll = async (
  { cursors, mailbox }: MailboxInboxOptions,
  { group, progress }: { readonly group: string; readonly progress: Progress },
): Promise<void> => {
  progress.saving = true;
  while (progress.waiting.length > 0) {
    const waiting = progress.waiting;
    progress.waiting = [];
    try {
      const cursor = cursorOf(progress);
      if (cursor !== null) await lastValueFrom(cursors.save(mailbox.account, group, cursor), { defaultValue: null });
      for (const subscriber of waiting) subscriber.complete();
    } catch (error) {
      for (const subscriber of waiting) subscriber.error(error);
    }
  }
  progress.saving = false;
};

/** The cursor as it stands now; null where it has not moved. */
const cursorOf = ({ mark, reading: { proofs } }: Progress): Cursor | null => {
  const next = mark.next();
  const proof = proofs.get(next - 1);
  for (const seq of proofs.keys()) {
    if (seq >= next) break;
    proofs.delete(seq);
  }
  return proof === undefined ? null : { next, proof };
};

const seqOf = (arrival: Arrival): number => (arrival.kind === 'mail' ? arrival.mail.seq : arrival.seq);

const sizeOf = (arrival: Arrival): number => (arrival.kind === 'mail' ? arrival.mail.bytes.byteLength : 0);

const toDelivery = (inbox: string, arrival: Arrival, proof: string): Delivery<Arrival> => {
  const { account, seq, source } = arrival.kind === 'mail' ? arrival.mail : arrival;
  return {
    receipt: { inbox, partition: 0, offset: String(seq) },
    key: `${account}/${seq}`,
    value: arrival,
    headers: { account, seq: String(seq), source, blob: arrival.kind === 'mail' ? proof : '' },
  };
};
