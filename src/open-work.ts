import { Subscriber, type Observable } from 'rxjs';

/** What to do with the emissions of one kind of work, each begun with a context; without `error` one ends the whole stage. */
export interface Following<T, C> {
  readonly next?: (value: T, context: C) => void;
  readonly error?: (error: unknown, context: C) => void;
  readonly complete?: (context: C) => void;
}

/** Work that runs side by side on behalf of one subscriber. */
export interface OpenWork {
  /** Subscribes at once; a throw while building the work is an error like any other. */
  readonly follow: <T, C>(work: (context: C) => Observable<T>, following: Following<T, C>, context: C) => void;
  /** No more work will come from outside: completes the subscriber as soon as nothing is open. */
  readonly end: () => void;
}

/**
 * Keeps what is open in a list, so that starting and ending cost the same however much is open (mergeMap keeps an array
 * and pays its length at every completion); what ends while it starts is never kept. Everything is cancelled when the
 * subscriber is torn down.
 */
export const openWork = (subscriber: Subscriber<unknown>): OpenWork => {
  const crew: Crew = { subscriber, first: null, open: 0, hasEnded: false };
  subscriber.add(() => {
    for (let running = crew.first; running !== null; running = running.after) running.unsubscribe();
  });
  return {
    follow: (work, following, context) => {
      const running = new Running(crew, following, context);
      crew.open += 1;
      try {
        work(context).subscribe(running);
      } catch (error) {
        running.error(error);
      }
      if (!running.closed) keep(crew, running);
    },
    end: () => {
      crew.hasEnded = true;
      completeIfIdle(crew);
    },
  };
};

/** All that runs for one subscriber. */
interface Crew {
  readonly subscriber: Subscriber<unknown>;
  /** Head of a list through `before` and `after`. */
  first: Kept | null;
  open: number;
  hasEnded: boolean;
}

interface Kept {
  before: Kept | null;
  after: Kept | null;
  isKept: boolean;
  readonly unsubscribe: () => void;
}

const completeIfIdle = ({ hasEnded, open, subscriber }: Crew): void => {
  if (hasEnded && open === 0) subscriber.complete();
};

const keep = (crew: Crew, running: Kept): void => {
  if (crew.subscriber.closed) {
    running.unsubscribe();
    return;
  }
  running.isKept = true;
  running.after = crew.first;
  if (crew.first !== null) crew.first.before = running;
  crew.first = running;
};

const drop = (crew: Crew, { before, after }: Kept): void => {
  if (before === null) crew.first = after;
  else before.after = after;
  if (after !== null) after.before = before;
};

/** A class, as rxjs takes a Subscriber as it is, and wraps a plain observer in three objects more: docs/decisions/0006. */
class Running<T, C> extends Subscriber<T> implements Kept {
  before: Kept | null = null;
  after: Kept | null = null;
  isKept = false;
  readonly #crew: Crew;
  readonly #following: Following<T, C>;
  readonly #context: C;

  constructor(crew: Crew, following: Following<T, C>, context: C) {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- internal from rxjs 8 on; this one is pinned
    super();
    this.#crew = crew;
    this.#following = following;
    this.#context = context;
  }

  protected override _next(value: T): void {
    try {
      this.#following.next?.(value, this.#context);
    } catch (error) {
      this.error(error);
    }
  }

  protected override _error(error: unknown): void {
    this.#leave();
    if (this.#following.error) this.#following.error(error, this.#context);
    else this.#crew.subscriber.error(error);
    this.unsubscribe();
    completeIfIdle(this.#crew);
  }

  protected override _complete(): void {
    this.#leave();
    try {
      this.#following.complete?.(this.#context);
    } catch (error) {
      this.#crew.subscriber.error(error);
    }
    this.unsubscribe();
    completeIfIdle(this.#crew);
  }

  #leave(): void {
    this.#crew.open -= 1;
    if (this.isKept) drop(this.#crew, this);
  }
}
