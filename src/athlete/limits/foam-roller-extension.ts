import type { TrueLimits } from './limit';
import { change, headUp } from './shared';

export const foamRollerExtension: TrueLimits = {
  // No figure in the catalogue: 0.05 of the trunk is 2.5 cm, about 13° of a chest that turns over the roller.
  counts: [{ value: change((m) => -m.shoulderHeight), floor: 0.05 }],
  limits: [
    // "Small range": 0.165 of the trunk is 8 cm, half as much again as a good rep.
    { id: 'small-range', value: change((m) => -m.shoulderHeight), above: 0.165, forMs: 200 },
    headUp('head-supported'),
    // Hips that stay down: 0.12 of the trunk is 6 cm.
    { id: 'hips-stay-down', value: change((m) => m.hipHeight), above: 0.12, forMs: 300 },
  ],
  fastestOutMs: null,
};
