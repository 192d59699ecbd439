import { defer, map, of, type Observable } from 'rxjs';
import { Failure } from '#src/failure.ts';
import type { Judgement, Mail, RawMail } from '#streams/model.ts';
import type { Model, ParseMail } from '#streams/world.ts';
import { bounded } from '../mime/bounded.ts';
import { inThread } from './in-thread.ts';
import { latest } from './latest.ts';

/** What the thread is asked: both are work for a processor, on input a stranger wrote. */
export type ReaderRequest =
  | { readonly kind: 'parse'; readonly me: readonly string[]; readonly raw: RawMail; readonly blob: string }
  | { readonly kind: 'judge'; readonly mail: Mail };

/** What it answers: a parsed mail comes with its judgement, so that it need not be handed over again. */
export interface ReaderAnswer {
  readonly mail: Mail;
  readonly judgement: Judgement;
}

/** Parsing and local judgement in a thread beside the graph. */
export interface Reader {
  readonly parse: ParseMail;
  readonly model: Model;
  readonly close: () => Promise<void>;
}

/** Milliseconds one mail may take, and more for each megabyte. */
const DEADLINE = 1_000;
const PER_MEGABYTE = 200;
/** What is looked at of a mail whose whole took the thread down: its head. */
const HEAD = 64_000;
/** Judgements kept for the stages that ask for them: more than mails are ever on their way. */
const MOST_KEPT = 2_000;

/** Starts reading; `me` are the user's own addresses. A mail that takes the thread down fails with MAIL_UNREADABLE. */
export const readerInThread = ({ me }: { readonly me: readonly string[] }): Reader => {
  const judgements = latest<Judgement>(MOST_KEPT);
  const { ask, close } = inThread<ReaderRequest, ReaderAnswer>({
    script: new URL('reader-thread.ts', import.meta.url),
    deadline: (requests) => DEADLINE + (requests.reduce((sum, one) => sum + bytesOf(one), 0) / 1e6) * PER_MEGABYTE,
    lighter: toLighter,
    onDeath: (request) =>
      new Failure('MAIL_UNREADABLE', `[reader] ${sourceOf(request)} took too long or all memory, and its head too`),
  });
  const remember = ({ mail, judgement }: ReaderAnswer): ReaderAnswer => {
    judgements.set(mail.id, judgement);
    return { mail, judgement };
  };
  const judge = (mail: Mail): Observable<Judgement> => {
    const known = judgements.get(mail.id);
    return known === undefined
      ? ask({ kind: 'judge', mail }).pipe(map((answer) => remember(answer).judgement))
      : of(known);
  };
  return {
    parse: (raw, blob) =>
      ask({ kind: 'parse', me, raw: { ...raw, bytes: bounded(raw.bytes) }, blob }).pipe(
        map((answer) => remember(answer).mail),
      ),
    model: { name: 'local', judge: (mail) => defer(() => judge(mail)) },
    close,
  };
};

const bytesOf = (request: ReaderRequest): number =>
  request.kind === 'parse' ? request.raw.bytes.byteLength : request.mail.text.length;

const toLighter = (request: ReaderRequest): ReaderRequest | null =>
  request.kind === 'judge' || request.raw.bytes.byteLength <= HEAD
    ? null
    : { ...request, raw: { ...request.raw, bytes: request.raw.bytes.subarray(0, HEAD) } };

const sourceOf = (request: ReaderRequest): string => (request.kind === 'parse' ? request.raw : request.mail).source;
