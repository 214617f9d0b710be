import type { TrueLimits } from './limit';
import { HELD, change, elbowsStraight } from './shared';

export const chestOpener: TrueLimits = {
  counts: HELD,
  limits: [
    // Hands lifted off the back: 12° of a straight arm is 12 cm.
    { id: 'hands-lifted', value: change((m) => -m.armTilt), above: 12, forMs: 700, voids: true },
    // "Chest up": 12° forwards is 10 cm at the shoulders.
    { id: 'chest-up', value: change((m) => m.trunkTilt), above: 12, forMs: 700 },
    { ...elbowsStraight, forMs: 700 },
    // "No head poke": 3 cm.
    { id: 'no-head-poke', value: change((m) => m.headProtraction), above: 0.06, forMs: 700 },
  ],
  fastestOutMs: null,
};
