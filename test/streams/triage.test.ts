import { map, of } from 'rxjs';
import { describe, it } from 'vitest';
import type { Judgement, Mail } from '#streams/model.ts';
import { triage } from '#streams/triage.ts';
import { marbles } from '../support/marbles.ts';
import { aJudgement, aMail, noise, policy } from '../support/records.ts';

const routesOf = (mail: Mail, { judged, known = null }: { judged: Judgement; known?: Judgement | null }) =>
  triage({
    verdicts: { find: () => of(known), first: (_, judgement) => of(judgement) },
    model: { name: 'local', judge: () => of(judged) },
    policy,
  })(mail).pipe(map(({ to }) => to));

const own = aJudgement({ kind: 'OTHER', detail: 'own_mail' });
const assessment = aJudgement({ ...noise, detail: 'assessment' });
const unsure = aJudgement({ ...noise, scores: { INTERVIEW: 0.2, OFFER: 0, REJECTION: 0, OTHER: 0.8 } });
const places = { u: 'urgent', b: 'bulk', v: 'verdicts', e: 'classifiedEvents' };

describe('triage', () => {
  it.each([
    ['sends what may be news to the urgent lane', aMail(), { judged: aJudgement() }, '(u|)'],
    ['sends what it is not sure of to the urgent lane', aMail(), { judged: unsure }, '(u|)'],
    ['sends a task to the urgent lane, however sure that it is no interview', aMail(), { judged: assessment }, '(u|)'],
    ['judges sure noise at once, and hands it on for a second look', aMail(), { judged: noise }, '(vb|)'],
    ["judges the user's own mail at once, whatever it says", aMail({ own: true }), { judged: own }, '(v|)'],
    ['announces again what has a verdict', aMail(), { judged: noise, known: aJudgement() }, '(ve|)'],
  ] as const)('%s', (_, mail, given, expected) => {
    marbles(({ expectObservable }) => expectObservable(routesOf(mail, given)).toBe(expected, places));
  });
});
