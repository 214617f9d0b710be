import type { TrueLimits } from './limit';
import { drawnUp, elbowsStraight, mean } from './shared';

export const shrug: TrueLimits = {
  // 2 cm: a third of a full shrug, whose clavicles go up by 20° and more.
  counts: [{ value: (now, start) => mean(drawnUp(now, start)), floor: 0.04 }],
  limits: [
    // Against the catalogue's 15–20°: the bend goes towards the lens, which sees less than 25° of it as straight.
    { ...elbowsStraight, above: 25 },
    // 2.5 cm: nearly half of a full shrug.
    {
      id: 'shoulders-even',
      value: (now, start) => Math.abs(drawnUp(now, start).left - drawnUp(now, start).right),
      above: 0.05,
      forMs: 500,
    },
  ],
  fastestOutMs: 700,
};
