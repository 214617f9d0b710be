import type { TrueLimits } from './limit';
import { change } from './shared';

export const kneeHugRoll: TrueLimits = {
  // No figure in the catalogue: from upright onto the back are 70–90°.
  counts: [{ value: change((m) => -m.trunkTilt), floor: 40 }],
  limits: [
    // Performed for the left side. Hugged: a knee 0.25 of the trunk, 12 cm, further from the shoulder has left the chest.
    { id: 'knee-stays-hugged', value: change((m) => m.kneeHug.left), above: 0.25, forMs: 300 },
  ],
  fastestOutMs: null,
};
