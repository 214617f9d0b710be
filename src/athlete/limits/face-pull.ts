import type { TrueLimits } from './limit';
import { change, noShrug, smaller } from './shared';

export const facePull: TrueLimits = {
  // No figure in the catalogue: wrists that come 20 cm apart, and over the shoulders by 6 cm, beside the jaw.
  counts: [
    { value: change((m) => m.handSpread), floor: 0.4 },
    { value: (now) => smaller(now.wristHeight), floor: 0.12 },
  ],
  limits: [
    // "Elbows at shoulder height", near the end: at 65° they are 13 cm below.
    {
      id: 'elbows-high',
      value: (now, start, side) => (now.handSpread - start.handSpread > 0.6 ? -now.abduction[side] : -90),
      above: -65,
      forMs: 300,
      sided: true,
    },
    { ...noShrug, forMs: 300 },
    // "No lean back": 12° is 10 cm at the shoulders.
    { id: 'no-lean-back', value: change((m) => -m.trunkTilt), above: 12, forMs: 500 },
  ],
  fastestOutMs: null,
};
