import type { Observable } from 'rxjs';

/** A minute that rolls, the provider's own day, the calendar month in the provider's zone. */
export type Window = 'minute' | 'day' | 'month';

export type Quantity = 'requests' | 'tokens' | 'money';

/** Counts of each quantity: whole numbers, money in millionths of a US dollar. */
export type Usage = Readonly<Record<Quantity, number>>;

/** What a call used that was never billed: it did not reach the provider. */
export const UNBILLED: Usage = { requests: 0, tokens: 0, money: 0 };

/** Bulk work may not touch what is kept for urgent work. */
export type Lane = 'urgent' | 'bulk';

/** Whose keys share one allowance. */
export interface Project {
  readonly provider: string;
  readonly project: string;
}

/** What a provider counts together. */
export interface QuotaKey extends Project {
  readonly model: string;
}

/** Upper limits by window and quantity; what is not there is not limited. */
export type Limits = Readonly<Partial<Record<Window, Readonly<Partial<Usage>>>>>;

/** A call that wants to be made. */
export interface Call {
  readonly key: QuotaKey;
  readonly lane: Lane;
  /** An upper bound. What is used beyond it is counted, but was not prevented. */
  readonly atMost: Usage;
  /** Milliseconds after which the call has been aborted, if it has not ended. */
  readonly deadline: number;
}

/** The right to make one call, once. Until it is settled it counts in full, also after a crash. */
export interface Reservation {
  readonly kind: 'reserved';
  readonly id: string;
  /** Milliseconds since the epoch; the call must not be under way any more. */
  readonly expiresAt: number;
}

/** What there is no room in. */
export type Why = 'no limits' | 'blocked' | 'daily cap' | 'kept for urgent' | `${Quantity} per ${Window}`;

/** There is no room now. */
export interface Refusal {
  readonly kind: 'refused';
  readonly why: Why;
  /** Milliseconds since the epoch before which asking again is in vain; null: no waiting helps. */
  readonly retryAt: number | null;
}

/** What a provider says about its own counters. */
export type Evidence = { readonly window: Window; readonly quantity: Quantity } & (
  | /** So much is left until `resetAt`, in milliseconds since the epoch: x-ratelimit headers. */
    { readonly kind: 'remaining'; readonly remaining: number; readonly resetAt: number }
    /** The limit itself: Gemini's quotaValue. */
  | { readonly kind: 'limit'; readonly limit: number }
);

/** One window as it stands. */
export interface Standing {
  /** Null: the cap over all providers. */
  readonly key: QuotaKey | null;
  readonly window: Window;
  readonly used: Usage;
  /** What may be used, by configuration and evidence. */
  readonly limit: Readonly<Partial<Usage>>;
  readonly left: Readonly<Partial<Usage>>;
  /** When the window starts anew, a rolling one: when all that is counted has rolled out of it. */
  readonly until: number;
  /** The project is out until then; null where it is not. */
  readonly blockedUntil: number | null;
}

/**
 * Counts every call before it is made, so that no limit is exceeded, whoever shares the store. A call counts in every
 * window in which the provider may have counted it: from its reservation until it is settled, or until its deadline.
 */
export interface Ledger {
  /** Durable before it emits; the last thing before the call. Unsubscribed before it emits, nothing stays reserved. */
  readonly reserve: (call: Call) => Observable<Reservation | Refusal>;
  /**
   * Puts what was really used in the place of the reservation; a second time it does nothing. A call whose outcome is
   * unknown is never settled, one that is known not to have been billed is settled as UNBILLED.
   */
  readonly settle: (reservation: Reservation, used: Usage) => Observable<never>;
  /**
   * Shrinks at once what is left, and never lets it grow: `remaining` holds until the latest reset that was told, a
   * limit until another is told or the configured one is changed. Settle the call that brought the evidence first.
   */
  readonly correct: (key: QuotaKey, evidence: readonly Evidence[]) => Observable<never>;
  /** Nothing is reserved for a project before `at`, in milliseconds since the epoch; never moves backwards. */
  readonly blockUntil: (project: Project, at: number) => Observable<never>;
  /** Every window of every key that was ever used and the cap over all, ordered by key. */
  readonly state: () => Observable<readonly Standing[]>;
}
