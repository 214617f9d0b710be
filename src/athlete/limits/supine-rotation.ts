import { distance } from '../vec';
import type { TrueLimits } from './limit';
import { change } from './shared';

export const supineRotation: TrueLimits = {
  // Performed for the left side. "10–20°": by 6° a shoulder has come up by 2 cm.
  counts: [{ value: change((m) => m.chestTwist), floor: 6 }],
  limits: [
    // Knees whose middle swings by 8 cm have taken the pelvis along.
    {
      id: 'pelvis-quiet',
      value: (now, start) => Math.abs(now.kneesAside - start.kneesAside),
      above: 0.16,
      forMs: 500,
    },
    // A hand 10 cm off the thigh.
    {
      id: 'hands-stay',
      value: (now, start, side) => distance(now.wristPlace[side], start.wristPlace[side]) / 0.5,
      above: 0.2,
      forMs: 500,
      sided: true,
    },
  ],
  fastestOutMs: null,
};
