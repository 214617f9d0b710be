import type { TrueLimits } from './limit';
import { change, elbowsStraight, headDown, headUp, pushUp, underAndOver } from './shared';

export const quadrupedPlus: TrueLimits = {
  // 2 cm on an average arm: under a third of a full 3–6 cm slide of the blades is no rep.
  counts: [{ value: change((m) => m.thoraxSink), floor: 0.035 }],
  limits: [
    elbowsStraight,
    pushUp,
    // Another movement: the mid-back rounds by 0.1 of the trunk, 5 cm.
    { id: 'cat-cow', value: change((m) => m.midTrunk), above: 0.1, forMs: 300, voids: true },
    ...underAndOver,
    // "No sag": the mid-back hangs by 0.06 of the trunk, 3 cm.
    { id: 'no-sag', value: change((m) => -m.midTrunk), above: 0.06, forMs: 500 },
    headUp('neck-long-up'),
    headDown('neck-long-down'),
  ],
  fastestOutMs: null,
};
