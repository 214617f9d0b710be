import type { TrueLimits } from './limit';
import { HELD, change, headDown, headUp, noShrug } from './shared';

export const sphinxPress: TrueLimits = {
  counts: HELD,
  limits: [
    // "Chest up": 0.14 of the trunk is 7 cm down from where the elbows prop it.
    { id: 'chest-up', value: change((m) => -m.propHeight), above: 0.14, forMs: 700, voids: true },
    { id: 'elbows-under-shoulders', value: (now) => -now.upperArmTilt, above: 20, forMs: 700 },
    { id: 'hips-down', value: change((m) => m.hipHeight), above: 0.12, forMs: 700 },
    { ...noShrug, forMs: 700 },
    headUp('neck-long-up'),
    headDown('neck-long-down'),
  ],
  fastestOutMs: null,
};
