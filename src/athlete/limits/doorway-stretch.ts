import type { TrueLimits } from './limit';
import { HELD, change } from './shared';

export const doorwayStretch: TrueLimits = {
  counts: HELD,
  limits: [
    // "Elbows at height": 13 cm below the shoulders is 25° of an upper arm.
    { id: 'elbows-high', value: (now) => now.propHeight, above: 0.27, forMs: 700, voids: true },
    // "No over-lean": 15° more is 13 cm at the shoulders.
    { id: 'no-over-lean', value: change((m) => m.trunkTilt), above: 15, forMs: 700 },
  ],
  fastestOutMs: null,
};
