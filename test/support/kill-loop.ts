import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { alertsIn } from './alerts.ts';
import { startCareerops } from './command.ts';

/** What a mailbox gave after being killed again and again. */
export interface KillLoopCounts {
  readonly kills: number;
  /** How often a folder came to its end and was checked. */
  readonly ends: number;
  readonly mails: number;
  /** Mails without an outcome, or with more than one. */
  readonly lost: number;
  /** Alerts the final report knows of. */
  readonly alerts: number;
  readonly alertsLost: number;
  /** Shown more than once and not marked as possibly repeated. */
  readonly unmarkedRepeats: number;
  readonly markedRepeats: number;
}

interface Run {
  readonly stdout: string;
  readonly stderr: string;
  readonly killed: boolean;
  readonly milliseconds: number;
}

/** Runs `replay --data` and kills it with SIGKILL after so many milliseconds; null lets it finish. */
const replay = (mailbox: string, data: string, killAfter: number | null): Promise<Run> =>
  new Promise((resolve, reject) => {
    const startedAt = performance.now();
    const child = startCareerops(['replay', mailbox, '--data', data, '--json']);
    const chunks = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (chunks.stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (chunks.stderr += text));
    const timer = killAfter === null ? null : setTimeout(() => child.kill('SIGKILL'), killAfter);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (timer !== null) clearTimeout(timer);
      if (signal === null && code !== 0) reject(new Error(`replay ended with ${code ?? 'nothing'}: ${chunks.stderr}`));
      else resolve({ ...chunks, killed: signal !== null, milliseconds: performance.now() - startedAt });
    });
  });

interface OutcomeLine {
  readonly source: string;
  readonly alerts: number;
}

const countBy = <T>(items: readonly T[], toName: (item: T) => string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(toName(item), (counts.get(toName(item)) ?? 0) + 1);
  return counts;
};

/**
 * Kills a replay at random moments and starts it again, until it comes to its end; then again from the beginning in a new
 * folder, until there were enough kills. Every end is checked.
 */
export const killLoop = async (
  mailbox: string,
  { kills, mails, random }: { readonly kills: number; readonly mails: number; readonly random: () => number },
): Promise<KillLoopCounts> => {
  const directory = await mkdtemp(join(tmpdir(), 'kill-'));
  try {
    const { milliseconds } = await replay(mailbox, join(directory, 'measure'), null);
    let counts = nothing;
    for (let round = 0; counts.kills < kills; round += 1) {
      const data = join(directory, String(round));
      const ended = await killUntilItEnds(() => replay(mailbox, data, milliseconds * random()));
      counts = add(counts, check(ended, mails));
      await rm(data, { recursive: true, force: true });
    }
    return counts;
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
};

interface Ended {
  readonly stdout: string;
  /** What all the runs together printed for the user. */
  readonly printed: string;
  readonly kills: number;
}

/** A folder that was killed this often and still has not come to its end never will. */
const MOST_LIVES = 500;

const killUntilItEnds = async (live: () => Promise<Run>): Promise<Ended> => {
  let printed = '';
  for (let kills = 0; ; kills += 1) {
    const run = await live();
    printed += run.stderr;
    if (!run.killed) return { stdout: run.stdout, printed, kills };
    if (kills > MOST_LIVES) throw new Error('it never comes to its end');
  }
};

const nothing: KillLoopCounts = {
  kills: 0,
  ends: 0,
  mails: 0,
  lost: 0,
  alerts: 0,
  alertsLost: 0,
  unmarkedRepeats: 0,
  markedRepeats: 0,
};

const add = (one: KillLoopCounts, other: KillLoopCounts): KillLoopCounts => ({
  kills: one.kills + other.kills,
  ends: one.ends + other.ends,
  mails: one.mails + other.mails,
  lost: one.lost + other.lost,
  alerts: one.alerts + other.alerts,
  alertsLost: one.alertsLost + other.alertsLost,
  unmarkedRepeats: one.unmarkedRepeats + other.unmarkedRepeats,
  markedRepeats: one.markedRepeats + other.markedRepeats,
});

const check = ({ stdout, printed, kills }: Ended, mails: number): KillLoopCounts => {
  const outcomes = stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as OutcomeLine);
  const linesBySource = countBy(outcomes, ({ source }) => source);
  const shown = alertsIn(printed);
  const shownSources = new Set(shown.map(({ source }) => source));
  const unmarked = countBy(
    shown.filter(({ isMarked }) => !isMarked),
    ({ source }) => source,
  );
  const expected = outcomes.filter(({ alerts }) => alerts > 0);
  return {
    kills,
    ends: 1,
    mails,
    lost: mails - linesBySource.size + (outcomes.length - linesBySource.size),
    alerts: expected.length,
    alertsLost: expected.filter(({ source }) => !shownSources.has(source)).length,
    unmarkedRepeats: [...unmarked.values()].filter((count) => count > 1).length,
    markedRepeats: shown.filter(({ isMarked }) => isMarked).length,
  };
};
