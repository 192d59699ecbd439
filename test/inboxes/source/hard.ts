import type { InboxSource } from '../build/source.ts';
import { extremes } from './hard/extremes.ts';
import { injections } from './hard/injections.ts';
import { noise } from './hard/noise.ts';
import { offers } from './hard/offers.ts';
import { praise } from './hard/praise.ts';
import { scams } from './hard/scams.ts';
import { templates } from './hard/templates.ts';
import { threads } from './hard/threads.ts';
import { waiting } from './hard/waiting.ts';

/** Mails that mean something else than their words suggest, all to Robin Hale in Leeds, October and November 2026. */
export const inbox: InboxSource = {
  owner: 'Robin Hale <robin.hale@example.org>',
  mails: [...praise, ...offers, ...waiting, ...noise, ...scams, ...injections, ...templates, ...threads, ...extremes],
};
