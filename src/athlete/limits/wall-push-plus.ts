import type { TrueLimits } from './limit';
import { change, elbowsStraight, headDown, headUp, noShrug, pushUp } from './shared';

export const wallPushPlus: TrueLimits = {
  // As on hands and knees: 2 cm on an average arm.
  counts: [{ value: change((m) => m.thoraxSink), floor: 0.035 }],
  limits: [
    elbowsStraight,
    pushUp,
    { id: 'hips-still', value: (now, start) => Math.abs(now.hipAlong - start.hipAlong), above: 0.12, forMs: 300 },
    noShrug,
    headUp('neck-long-up'),
    headDown('neck-long-down'),
  ],
  fastestOutMs: null,
};
