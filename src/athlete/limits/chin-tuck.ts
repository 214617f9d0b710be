import { FACES_PER_TRUNK } from '../truth-measures';
import type { TrueLimits } from './limit';
import { noShrug, nod } from './shared';

export const chinTuck: TrueLimits = {
  // 0.15 of the way from ear to nose, 1.7 cm, for 5 s.
  counts: [{ value: (now, start) => FACES_PER_TRUNK * (start.headProtraction - now.headProtraction), floor: 0.15 }],
  topHeldMs: 5000,
  limits: [
    // Another movement: a head that looks up by 20° swings its ears back by as much as a tuck.
    {
      id: 'nodded',
      value: (now, start) => Math.abs(now.facePitch - start.facePitch),
      above: 20,
      forMs: 500,
      voids: true,
    },
    nod,
    noShrug,
  ],
  fastestOutMs: null,
};
