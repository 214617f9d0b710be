import type { TrueLimits } from './limit';
import { change, headDown, headUp } from './shared';

export const proneExtension: TrueLimits = {
  counts: [{ value: change((m) => m.trunkPitch), floor: 5 }],
  limits: [
    { id: 'too-high', value: change((m) => m.trunkPitch), above: 15, forMs: 200 },
    headUp('neck-long'),
    headDown('neck-long-down'),
    // No figure in the catalogue: 0.1 of the trunk is 5 cm, more than toes roll.
    {
      id: 'feet-down',
      value: (now, start, side) => now.ankleHeight[side] - start.ankleHeight[side],
      above: 0.1,
      forMs: 300,
      sided: true,
    },
    {
      id: 'hands-light',
      value: (now, start, side) => start.elbowFlexion[side] - now.elbowFlexion[side],
      above: 15,
      forMs: 300,
      sided: true,
    },
  ],
  fastestOutMs: 700,
};
