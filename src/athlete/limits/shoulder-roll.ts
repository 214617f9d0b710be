import type { TrueLimits } from './limit';
import { drawnUp, smaller } from './shared';

export const shoulderRoll: TrueLimits = {
  // As for the shrug: 0.04 of the trunk is 2 cm.
  counts: [{ value: (now, start) => smaller(drawnUp(now, start)), floor: 0.04 }],
  limits: [],
  // "Backwards": 0.02 of the trunk is 1 cm from one way to the other.
  turn: { id: 'backwards', across: (m) => m.shoulderRetraction, by: 0.02 },
  fastestOutMs: null,
};
