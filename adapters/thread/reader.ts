import type { Observable } from 'rxjs';
import { Failure } from '#src/failure.ts';
import type { Judgement, Mail, RawMail } from '#streams/model.ts';
import type { Model, ParseMail } from '#streams/world.ts';
import { inThread } from './in-thread.ts';

/** What the thread is asked: both are work for a processor, on input a stranger wrote. */
export type ReaderRequest =
  | { readonly kind: 'parse'; readonly me: readonly string[]; readonly raw: RawMail; readonly blob: string }
  | { readonly kind: 'judge'; readonly mail: Mail };

/** Parsing and local judgement in a thread beside the graph. */
export interface Reader {
  readonly parse: ParseMail;
  readonly model: Model;
  readonly close: () => Promise<void>;
}

/** Milliseconds one mail may take. */
const DEADLINE = 5_000;

/** Starts reading; `me` are the user's own addresses. A mail that takes the thread down fails with MAIL_UNREADABLE. */
export const readerInThread = ({ me }: { readonly me: readonly string[] }): Reader => {
  const { ask, close } = inThread<ReaderRequest, Mail | Judgement>({
    script: new URL('reader-thread.ts', import.meta.url),
    deadline: DEADLINE,
    onDeath: (request) =>
      new Failure(
        'MAIL_UNREADABLE',
        `[reader] ${sourceOf(request)} took longer than ${DEADLINE / 1000} s or all memory`,
      ),
  });
  return {
    parse: (raw, blob) => ask({ kind: 'parse', me, raw, blob }) as Observable<Mail>,
    model: { name: 'local', judge: (mail) => ask({ kind: 'judge', mail }) as Observable<Judgement> },
    close,
  };
};

const sourceOf = (request: ReaderRequest): string => (request.kind === 'parse' ? request.raw : request.mail).source;
