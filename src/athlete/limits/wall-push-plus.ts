import type { TrueLimits } from './limit';
import { change, drawnUp, elbowsStraight, headDown, headUp, pushUp } from './shared';

export const wallPushPlus: TrueLimits = {
  // As on hands and knees: 2 cm on an average arm.
  counts: [{ value: change((m) => m.thoraxSink), floor: 0.035 }],
  limits: [
    elbowsStraight,
    pushUp,
    { id: 'hips-still', value: (now, start) => Math.abs(now.hipAlong - start.hipAlong), above: 0.12, forMs: 300 },
    // "No shrug": 0.1 of the trunk is 5 cm, most of one.
    {
      id: 'shoulders-down',
      value: (now, start, side) => drawnUp(now, start)[side],
      above: 0.1,
      forMs: 500,
      sided: true,
    },
    headUp('neck-long-up'),
    headDown('neck-long-down'),
  ],
  fastestOutMs: null,
};
