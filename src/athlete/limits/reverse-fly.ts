import type { TrueLimits } from './limit';
import { bothLifted, elbowsStraight, headUp, lifted } from './shared';

export const reverseFly: TrueLimits = {
  // Half of the way from hanging arms to level ones, out of the trunk's plane: 0.75 of an arm below a trunk hinged by 48°.
  counts: [bothLifted(0.33)],
  limits: [
    // "Hinge held": 12° is 10 cm at the shoulders.
    { id: 'hinge-held', value: (now, start) => Math.abs(now.trunkTilt - start.trunkTilt), above: 12, forMs: 500 },
    // "Elbows fixed": no figure in the catalogue; 25° is half of the way to a row.
    { ...elbowsStraight, id: 'elbows-fixed', above: 25 },
    headUp('neck-long'),
    // "Even": 0.1 of an arm out of the trunk's plane is 7 cm between the hands.
    {
      id: 'arms-even',
      value: (now, start) => Math.abs(lifted(now, start, 'left') - lifted(now, start, 'right')),
      above: 0.1,
      forMs: 500,
    },
  ],
  fastestOutMs: null,
};
