import { distance } from '../vec';
import type { TrueLimits } from './limit';
import { HELD, change } from './shared';

export const childsPose: TrueLimits = {
  counts: HELD,
  limits: [
    // The person's own depth: 0.2 of the trunk, 10 cm off it, is out of it.
    { id: 'hips-to-heels', value: change((m) => m.hipAnkle), above: 0.2, forMs: 700, voids: true },
    // An arm that is no longer "long": its hand has come back by 0.15 of the trunk, 7.5 cm.
    {
      id: 'arms-long',
      value: (now, start, side) => distance(now.wristPlace[side], start.wristPlace[side]) / 0.5,
      above: 0.15,
      forMs: 700,
      sided: true,
    },
    // "Head down": the ears 12 cm over the wrists, 5 cm more than with the forehead on the mat.
    { id: 'head-down', value: (now) => now.earHeight, above: 0.25, forMs: 1000 },
  ],
  fastestOutMs: null,
};
