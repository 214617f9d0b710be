import type { TrueLimits } from './limit';
import { HELD } from './shared';

// Performed for the left side: the left arm lies on top.
export const eagleArms: TrueLimits = {
  counts: HELD,
  limits: [
    // Wound: neither elbow back by a quarter of the way between the shoulders.
    {
      id: 'elbows-crossed',
      value: (now, start) =>
        Math.max(start.elbowAcross.left - now.elbowAcross.left, start.elbowAcross.right - now.elbowAcross.right),
      above: 0.25,
      forMs: 700,
      voids: true,
    },
    {
      id: 'elbows-up',
      value: (now, start, side) => start.elbowElevation[side] - now.elbowElevation[side],
      above: 0.15,
      forMs: 700,
      sided: true,
    },
  ],
  fastestOutMs: null,
};
