import type { TrueLimits } from './limit';
import { change } from './shared';

export const chairBackExtension: TrueLimits = {
  // 4° takes the shoulders 3.5 cm back: under half of what a thorax gives over an edge at its lower end.
  counts: [{ value: change((m) => -m.trunkTilt), floor: 4 }],
  limits: [
    // "Small range": half as much again as a good rep.
    { id: 'small-range', value: change((m) => -m.trunkTilt), above: 17, forMs: 200 },
    { id: 'hips-still', value: (now, start) => Math.abs(now.hipAlong - start.hipAlong), above: 0.12, forMs: 300 },
  ],
  fastestOutMs: null,
};
