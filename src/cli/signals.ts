import { fromEvent, merge, type Observable } from 'rxjs';

/** Emits when somebody asks the process to end: Ctrl-C, `kill`, a closed terminal. */
export const signals = (): Observable<unknown> =>
  merge(...['SIGINT', 'SIGTERM', 'SIGHUP'].map((signal) => fromEvent(process, signal)));
