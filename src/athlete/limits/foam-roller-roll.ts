import type { TrueLimits } from './limit';
import { change, headUp } from './shared';

export const foamRollerRoll: TrueLimits = {
  // No figure in the catalogue: 0.15 of the trunk is 7.5 cm along the floor, half of it along the back.
  counts: [{ value: change((m) => -m.hipAlong), floor: 0.15 }],
  limits: [
    { id: 'pelvis-stays-lifted', value: change((m) => -m.hipHeight), above: 0.12, forMs: 300 },
    headUp('head-supported'),
    // Past 0.6 of the trunk, 30 cm, the roller has come 15 cm down the back: to the ribs' edge.
    { id: 'not-below-ribs', value: change((m) => -m.hipAlong), above: 0.6, forMs: 200 },
  ],
  fastestOutMs: null,
};
