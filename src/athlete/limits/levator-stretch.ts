import type { TrueLimits } from './limit';
import { HELD, change } from './shared';

// Performed for the left side: the nose points to the right armpit.
export const levatorStretch: TrueLimits = {
  counts: HELD,
  limits: [
    // "Turned ~45° and nodded": a third of the turn, or half of the nod, is given up.
    { id: 'head-turned', value: change((m) => m.headTurn), above: 15, forMs: 700, voids: true },
    { id: 'head-nodded', value: change((m) => m.headPitch), above: 13, forMs: 700, voids: true },
    { id: 'shoulder-down', value: change((m) => -m.neckLength.left), above: 0.05, forMs: 700 },
    { id: 'trunk-still', value: (now, start) => Math.abs(now.trunkLean - start.trunkLean), above: 10, forMs: 700 },
  ],
  fastestOutMs: null,
};
