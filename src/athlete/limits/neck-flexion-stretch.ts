import type { TrueLimits } from './limit';
import { HELD, change, noShrug } from './shared';

export const neckFlexionStretch: TrueLimits = {
  counts: HELD,
  limits: [
    // "Chin to chest": a third of the 45–50° of a neck's way back up.
    { id: 'chin-down', value: change((m) => m.headPitch), above: 15, forMs: 700, voids: true },
    // "Trunk upright": 10° forwards is 9 cm at the shoulders.
    { id: 'trunk-upright', value: change((m) => m.trunkTilt), above: 10, forMs: 700 },
    { ...noShrug, forMs: 700 },
  ],
  fastestOutMs: null,
};
