import type { TrueLimits } from './limit';
import { change, noShrug } from './shared';

export const bandRow: TrueLimits = {
  // "Elbow passes behind the trunk": by 5° it is clear of the flank; from arms that reach ahead that is over 50°.
  counts: [
    { value: change((m) => m.shoulderExtension), floor: 50 },
    { value: (now) => now.shoulderExtension, floor: 5 },
  ],
  limits: [
    noShrug,
    // "Trunk still": 10° is 9 cm at the shoulders.
    {
      id: 'trunk-still',
      value: (now, start) => Math.abs(now.trunkTilt - start.trunkTilt),
      above: 10,
      forMs: 500,
    },
  ],
  fastestOutMs: null,
};
