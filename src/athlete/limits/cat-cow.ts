import type { TrueLimits } from './limit';
import { change, elbowsStraight, headDown, underAndOver } from './shared';

export const catCow: TrueLimits = {
  // 2.5 cm at mid-trunk: under half of what a stiff person's back sinks in a clip of a real one is no rep.
  counts: [{ value: change((m) => -m.midTrunk), floor: 0.05 }],
  limits: [
    elbowsStraight,
    ...underAndOver,
    // Extension only: past level by 0.06 of the trunk, 3 cm, is the other half.
    { id: 'no-rounding', value: change((m) => m.midTrunk), above: 0.06, forMs: 300 },
    // "Head moves with the spine, up ≤30°".
    { id: 'head-with-spine-up', value: change((m) => m.headPitch), above: 30, forMs: 500 },
    headDown('head-with-spine-down'),
  ],
  fastestOutMs: 1500,
};
