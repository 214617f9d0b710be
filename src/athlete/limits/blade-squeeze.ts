import type { TrueLimits } from './limit';
import { change, noShrug, nod } from './shared';

export const bladeSqueeze: TrueLimits = {
  // 6° at the upper arm: under half of what a slide of 3 cm and the arms that follow it come to.
  counts: [{ value: change((m) => m.shoulderExtension), floor: 6 }],
  topHeldMs: 5000,
  limits: [nod, noShrug],
  fastestOutMs: null,
};
