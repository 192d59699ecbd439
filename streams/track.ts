import type { Observable } from 'rxjs';
import type { Verdict } from './model.ts';
import type { World } from './world.ts';

/** Keeps the history of every mail and the latest word on every interview. */
export const track =
  ({ history }: Pick<World, 'history'>) =>
  (verdict: Verdict): Observable<never> =>
    history.record(verdict);
