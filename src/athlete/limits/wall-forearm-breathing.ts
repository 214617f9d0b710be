import type { TrueLimits } from './limit';
import { HELD, change } from './shared';

export const wallForearmBreathing: TrueLimits = {
  counts: HELD,
  limits: [
    // Forearms that have left the wall: 22° of an upper arm are 12 cm at the elbow.
    { id: 'forearms-on-wall', value: change((m) => m.upperArmTilt), above: 22, forMs: 700, voids: true },
    // "Elbows below shoulders": 0.05 of the trunk is 2.5 cm above them.
    { id: 'elbows-below-shoulders', value: (now) => -now.propHeight, above: 0.05, forMs: 700 },
    // "No crunch": 0.08 of the trunk is 4 cm by which the mid-back comes out.
    { id: 'no-crunch', value: change((m) => m.midTrunk), above: 0.08, forMs: 700 },
    // "Still": 10° is 9 cm at the shoulders.
    {
      id: 'trunk-still',
      value: (now, start) => Math.abs(now.trunkTilt - start.trunkTilt),
      above: 10,
      forMs: 700,
    },
  ],
  fastestOutMs: null,
};
