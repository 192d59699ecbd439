import { concat, of, switchMap, type Observable } from 'rxjs';
import { announce, type Announcement } from './announce.ts';
import type { Judgement, Mail } from './model.ts';
import { toVerdict } from './verdict.ts';
import type { Policy, World } from './world.ts';

/** Where triage sends a mail. */
export type Routed =
  Announcement | { readonly to: 'urgent'; readonly value: Mail } | { readonly to: 'bulk'; readonly value: Mail };

/**
 * Scores every mail locally. Sure noise and the user's own mail have their verdict at once, and the noise goes to the
 * bulk lane for a second look; everything else takes the urgent lane. A mail with a stored verdict is announced again.
 */
export const triage =
  (world: Pick<World, 'verdicts' | 'model' | 'policy'>) =>
  (mail: Mail): Observable<Routed> =>
    world.verdicts
      .find(mail.id)
      .pipe(switchMap((known) => (known === null ? route(world, mail) : announced(world, mail, known))));

type Triage = Pick<World, 'verdicts' | 'model' | 'policy'>;

const route = (world: Triage, mail: Mail): Observable<Routed> =>
  world.model.judge(mail).pipe(
    switchMap((judgement) => {
      if (mail.own) return judgedAtOnce(world, mail, judgement);
      if (!isNoise(world.policy, judgement)) return of({ to: 'urgent' as const, value: mail });
      return concat(judgedAtOnce(world, mail, judgement), of({ to: 'bulk' as const, value: mail }));
    }),
  );

const isNoise = ({ noise, news }: Policy, { kind, detail, scores }: Judgement): boolean =>
  kind === 'OTHER' && !news.includes(detail) && scores.OTHER >= noise;

const judgedAtOnce = (world: Triage, mail: Mail, judgement: Judgement): Observable<Routed> =>
  world.verdicts.first(mail.id, judgement).pipe(switchMap((counting) => announced(world, mail, counting)));

const announced = ({ policy }: Triage, mail: Mail, judgement: Judgement): Observable<Routed> =>
  of(toVerdict(mail, judgement)).pipe(announce(policy));
