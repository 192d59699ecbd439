import { map, of, switchMap, type Observable } from 'rxjs';
import { announce, type Announcement } from './announce.ts';
import type { Judgement, Mail } from './model.ts';
import { toVerdict } from './verdict.ts';
import type { World } from './world.ts';

/** The stored judgement, or else the model's, once it is stored: a mail delivered again asks no model again. */
export const judgeOnce =
  ({ verdicts, model }: Pick<World, 'verdicts' | 'model'>) =>
  (mail: Mail): Observable<Judgement> =>
    verdicts
      .find(mail.id)
      .pipe(
        switchMap((known) =>
          known === null
            ? model.judge(mail).pipe(switchMap((judgement) => verdicts.first(mail.id, judgement)))
            : of(known),
        ),
      );

/** Judges one mail at once and announces the verdict that counts. */
export const classify =
  (world: Pick<World, 'verdicts' | 'model' | 'policy'>) =>
  (mail: Mail): Observable<Announcement> =>
    judgeOnce(world)(mail).pipe(
      map((judgement) => toVerdict(mail, judgement)),
      announce(world.policy),
    );
