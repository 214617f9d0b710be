import type { TrueLimits } from './limit';
import { HELD, change } from './shared';

export const wallChestStretch: TrueLimits = {
  counts: HELD,
  limits: [
    // "Sinks": the person's own depth; 12° of a straight arm is 12 cm.
    { id: 'hands-high', value: change((m) => -m.armTilt), above: 12, forMs: 700, voids: true },
    // "Chest up": 12° forwards is 10 cm at the shoulders.
    { id: 'chest-up', value: change((m) => m.trunkTilt), above: 12, forMs: 700 },
    // "Neck long": no head that juts by 3 cm.
    { id: 'no-head-poke', value: change((m) => m.headProtraction), above: 0.06, forMs: 700 },
  ],
  fastestOutMs: null,
};
