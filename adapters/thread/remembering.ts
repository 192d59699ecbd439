import { defer, of, tap } from 'rxjs';
import type { Judgement } from '#streams/model.ts';
import type { Model } from '#streams/world.ts';

/** Mails whose judgement is kept: more than are ever on their way between two stages. */
const MOST = 1_000;

/** Judges a mail once for the stages that ask one after the other: triage for the score, classify for the verdict. */
export const remembering = ({ name, judge }: Model): Model => {
  const judgementById = new Map<string, Judgement>();
  return {
    name,
    judge: (mail) =>
      defer(() => {
        const known = judgementById.get(mail.id);
        if (known !== undefined) return of(known);
        return judge(mail).pipe(
          tap((judgement) => {
            judgementById.set(mail.id, judgement);
            const [oldest] = judgementById.keys();
            if (judgementById.size > MOST && oldest !== undefined) judgementById.delete(oldest);
          }),
        );
      }),
  };
};
