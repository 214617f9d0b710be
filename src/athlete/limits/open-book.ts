import type { Now, TrueLimits } from './limit';
import { change } from './shared';

/** Whether a chest that opens is well on its way, and how far the head has gone along. */
const opened = (now: Now, start: Now): boolean => now.shoulderRoll.left - start.shoulderRoll.left > 38;
const headAlong = (now: Now, start: Now): number =>
  now.shoulderRoll.left - start.shoulderRoll.left + now.headTurn - start.headTurn;

export const openBook: TrueLimits = {
  // A third of what a supple chest turns by.
  counts: [{ value: change((m) => m.shoulderRoll.left), floor: 20 }],
  limits: [
    // "Arm passes vertical": judged once the chest is well round.
    {
      id: 'arm-passes-vertical',
      value: (now, start) => (opened(now, start) ? -now.armRoll.left : -180),
      above: -85,
      forMs: 300,
    },
    // "Head follows": by less than half of what the chest does.
    {
      id: 'head-follows',
      value: (now, start) => (opened(now, start) ? -headAlong(now, start) : -180),
      above: -25,
      forMs: 300,
    },
  ],
  fastestOutMs: null,
};
