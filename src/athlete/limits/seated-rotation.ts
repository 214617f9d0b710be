import type { TrueLimits } from './limit';
import { HELD, change } from './shared';

// Performed for the left side: the chest turns to the left.
export const seatedRotation: TrueLimits = {
  counts: HELD,
  limits: [
    // "≥80 % of own best": of the turn with which the hold begins.
    {
      id: 'turned',
      value: (now, start) => 1 - now.trunkRotation / start.trunkRotation,
      above: 0.2,
      forMs: 700,
      voids: true,
    },
    // "Tall": shoulders 0.05 of the trunk, 2.5 cm, lower over the hips.
    { id: 'tall', value: change((m) => m.hipHeight - m.shoulderHeight), above: 0.05, forMs: 700, voids: true },
    // "Head follows": 34° back against the chest is looking at the screen again.
    { id: 'head-follows', value: change((m) => -m.headTurn), above: 34, forMs: 700 },
  ],
  fastestOutMs: null,
};
