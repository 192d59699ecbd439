import { concat, filter, map, mergeMap, of, type MonoTypeOperatorFunction, type OperatorFunction } from 'rxjs';
import type { CareerEvent, Verdict } from './model.ts';
import type { Policy } from './world.ts';

/** A verdict on its way to a topic. */
export type Announcement =
  | { readonly to: 'verdicts'; readonly value: Verdict }
  | { readonly to: 'classifiedEvents'; readonly value: CareerEvent };

/** THE classification filter: lets through what the policy calls news. */
export const onlyNews = ({ news }: Pick<Policy, 'news'>): MonoTypeOperatorFunction<Verdict> =>
  filter(({ kind, detail }) => news.includes(kind) || news.includes(detail));

/** Every verdict goes to `verdicts`; what passes the filter goes to `classified_events` too. */
export const announce = (policy: Pick<Policy, 'news'>): OperatorFunction<Verdict, Announcement> =>
  mergeMap((verdict) =>
    concat(
      of({ to: 'verdicts' as const, value: verdict }),
      of(verdict).pipe(
        onlyNews(policy),
        map((event) => ({ to: 'classifiedEvents' as const, value: event })),
      ),
    ),
  );
