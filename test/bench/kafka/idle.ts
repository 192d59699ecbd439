import { randomUUID } from 'node:crypto';
import { pause } from '../../support/waiting.ts';
import { toFigure, type Figure } from '../report.ts';
import { benchPlace, settleNow } from './place.ts';

const SECONDS = 10;

/** Per cent of a core that a connected stage costs while nothing happens. */
export const idling = async (brokers: readonly string[]): Promise<Figure> => {
  const place = benchPlace(brokers);
  await place.fill(1, () => ({ key: 'a', value: 'x' }));
  const log = await place.log();
  const [group, inbox] = [randomUUID(), log.inbox('records')];
  inbox.read(group).subscribe(({ receipt }) => settleNow(inbox, group, receipt));
  await pause(3_000);
  const shares = [];
  for (let round = 0; round < 3; round += 1) {
    const before = process.cpuUsage();
    await pause(SECONDS * 1_000);
    const { user, system } = process.cpuUsage(before);
    shares.push((user + system) / 1e4 / SECONDS);
  }
  await log.close();
  return toFigure('idle-cpu', '%', shares);
};
