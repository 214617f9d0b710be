import type { TrueLimits } from './limit';
import { HELD, change } from './shared';

// Performed for the left side: the head tilts to the right.
export const upperTrapStretch: TrueLimits = {
  counts: HELD,
  limits: [
    // The person's own depth: 12° back from it is a third of a usual 35°.
    { id: 'head-tilted', value: change((m) => m.headTilt), above: 12, forMs: 700, voids: true },
    // Down: 2.5 cm nearer to the ear, 0.05 of the trunk, is half a shrug.
    { id: 'shoulder-down', value: change((m) => -m.neckLength.left), above: 0.05, forMs: 700 },
    { id: 'trunk-tall', value: (now, start) => Math.abs(now.trunkLean - start.trunkLean), above: 10, forMs: 700 },
    { id: 'head-not-turned', value: (now, start) => Math.abs(now.headTurn - start.headTurn), above: 25, forMs: 700 },
  ],
  fastestOutMs: null,
};
