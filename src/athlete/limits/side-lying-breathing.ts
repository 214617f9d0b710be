import type { TrueLimits } from './limit';
import { HELD, change } from './shared';

// Performed for the left side: the left arm is on top.
export const sideLyingBreathing: TrueLimits = {
  counts: HELD,
  limits: [
    // "In line": an arm that comes down by 25° has left the line of the body.
    { id: 'arm-in-line', value: change((m) => -m.abduction.left), above: 25, forMs: 700, voids: true },
    // "No reaching": 0.14 of the trunk is 7 cm at the hand.
    { id: 'no-reach', value: change((m) => m.wristHeight.left), above: 0.14, forMs: 700 },
    // "Head rests": lifted off the pillow by 12°.
    { id: 'head-rests', value: change((m) => m.headTilt), above: 12, forMs: 700 },
  ],
  fastestOutMs: null,
};
