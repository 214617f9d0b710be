import { distance } from '../vec';
import type { TrueLimits } from './limit';
import { HELD } from './shared';

export const rollerRest: TrueLimits = {
  counts: HELD,
  limits: [
    // Lying long: shoulders that come up by 0.17 of the trunk against the hips are 10° of curl.
    {
      id: 'lies-long',
      value: (now, start) => Math.abs(now.shoulderHeight - now.hipHeight - start.shoulderHeight + start.hipHeight),
      above: 0.17,
      forMs: 700,
      voids: true,
    },
    // Stillness, to 6 cm.
    {
      id: 'lies-still',
      value: (now, start) => Math.abs(now.hipAlong - start.hipAlong),
      above: 0.12,
      forMs: 700,
      voids: true,
    },
    // Open: a hand that has come in by 20 cm.
    {
      id: 'arms-open',
      value: (now, start, side) => distance(now.wristPlace[side], start.wristPlace[side]) / 0.5,
      above: 0.4,
      forMs: 1000,
      sided: true,
    },
  ],
  fastestOutMs: null,
};
