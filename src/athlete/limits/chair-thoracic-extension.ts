import { distance } from '../vec';
import type { TrueLimits } from './limit';
import { change, headDown, headUp } from './shared';

export const chairThoracicExtension: TrueLimits = {
  counts: [
    { value: change((m) => m.trunkArmAngle), floor: 10 },
    { value: change((m) => -m.shoulderHeight), floor: 0.08 },
  ],
  limits: [
    headUp('neck-neutral-up'),
    headDown('neck-neutral-down'),
    // Sitting back on the heels: the hip comes nearer to the ankle by 0.3 of the trunk, 15 cm.
    { id: 'hips-off-heels', value: change((m) => -m.hipAnkle), above: 0.3, forMs: 300, voids: true },
    // Pushing the seat back a little belongs to it; 0.15 of the trunk is 8 cm.
    { id: 'hips-still', value: (now, start) => Math.abs(now.hipAlong - start.hipAlong), above: 0.15, forMs: 300 },
    {
      id: 'elbows-planted',
      value: (now, start, side) => distance(now.elbowPlace[side], start.elbowPlace[side]) / 0.5,
      above: 0.12,
      forMs: 300,
      sided: true,
    },
  ],
  fastestOutMs: null,
};
