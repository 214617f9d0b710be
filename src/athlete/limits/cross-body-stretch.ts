import type { TrueLimits } from './limit';
import { HELD, change } from './shared';

// Performed for the left side: the left arm is drawn across.
export const crossBodyStretch: TrueLimits = {
  counts: HELD,
  limits: [
    // The person's own depth: three tenths of the way between the shoulders, 11 cm.
    { id: 'arm-across', value: change((m) => -m.elbowAcross.left), above: 0.3, forMs: 700, voids: true },
    // "Level": 0.2 of the trunk is 10 cm at the elbow.
    { id: 'arm-level', value: change((m) => -m.elbowElevation.left), above: 0.2, forMs: 700 },
  ],
  fastestOutMs: null,
};
