import type { Arrival } from '#streams/model.ts';

/** A finite mailbox in a file or folder. */
export interface Mailbox {
  /** Its absolute path, which identifies it; every arrival carries it as its account. */
  readonly account: string;
  /** In a stable order, from a sequence number on; numbers have no gaps. */
  readonly arrivals: (from: number) => AsyncIterable<Arrival>;
  /** How much of it is read, 0 to 1. */
  readonly share: () => number;
  /** Files passed over because they are no mail, as relative paths. */
  readonly skipped: () => readonly string[];
  readonly close: () => void;
}

/** One mail as a file holds it, before it has a number. */
export interface Piece {
  readonly bytes: Uint8Array;
  /** ISO 8601 in UTC where the file itself knows it. */
  readonly receivedAt: string | null;
  /** Address of the person whose mailbox it is, where the file itself knows it. */
  readonly owner: string | null;
  readonly labels: readonly string[];
}

/** A stretch of a file in which no mail could be read, and why. */
export interface Unreadable {
  readonly unreadable: string;
}

/** Gives a piece its number and source. */
export const toArrival = (
  piece: Piece | Unreadable,
  place: { readonly account: string; readonly seq: number; readonly source: string },
): Arrival =>
  'unreadable' in piece
    ? { kind: 'unreadable', ...place, message: piece.unreadable }
    : { kind: 'mail', mail: { ...place, ...piece } };
