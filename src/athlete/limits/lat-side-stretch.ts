import type { TrueLimits } from './limit';
import { HELD, change, slidUp, smaller } from './shared';

// Performed for the left side: the trunk leans to the right.
export const latSideStretch: TrueLimits = {
  counts: HELD,
  limits: [
    // The person's own depth: a third of a usual 18° of the hips–shoulders line.
    { id: 'leaning-over', value: change((m) => m.trunkLean), above: 7, forMs: 700, voids: true },
    // Overhead: a forearm's length down.
    { id: 'hands-up', value: (now, start) => -smaller(slidUp(now, start)), above: 0.35, forMs: 700, voids: true },
    // "Both feet down": 4 cm at the ankle.
    {
      id: 'feet-down',
      value: (now, start, side) => now.ankleHeight[side] - start.ankleHeight[side],
      above: 0.08,
      forMs: 700,
      sided: true,
    },
  ],
  fastestOutMs: null,
};
