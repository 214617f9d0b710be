import type { TrueLimits } from './limit';
import { HELD, change, elbowsStraight, headUp } from './shared';

export const roundedReach: TrueLimits = {
  counts: HELD,
  limits: [
    // "Upper back rounded": half of the 5 cm by which it stands out is given up.
    { id: 'rounded', value: change((m) => -m.midTrunk), above: 0.05, forMs: 700, voids: true },
    // "Arms level": 15° of an arm is 15 cm at the hands.
    { id: 'arms-level', value: change((m) => m.armTilt), above: 15, forMs: 700, voids: true },
    { ...elbowsStraight, forMs: 700 },
    { ...headUp('chin-down'), forMs: 1000 },
    { id: 'hips-still', value: (now, start) => Math.abs(now.hipAlong - start.hipAlong), above: 0.12, forMs: 700 },
  ],
  fastestOutMs: null,
};
