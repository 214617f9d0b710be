import type { TrueLimits } from './limit';
import { HELD, change, drawnUp } from './shared';

export const neckFlexionStretch: TrueLimits = {
  counts: HELD,
  limits: [
    // "Chin to chest": a third of the 45–50° of a neck's way back up.
    { id: 'chin-down', value: change((m) => m.headPitch), above: 15, forMs: 700, voids: true },
    // "Trunk upright": 10° forwards is 9 cm at the shoulders.
    { id: 'trunk-upright', value: change((m) => m.trunkTilt), above: 10, forMs: 700 },
    {
      id: 'shoulders-down',
      value: (now, start, side) => drawnUp(now, start)[side],
      above: 0.1,
      forMs: 700,
      sided: true,
    },
  ],
  fastestOutMs: null,
};
