import type { StartCondition } from './exercise';

/** How everybody begins who stands or sits before the lens. Hips on a chair behind a desk may be out of the picture. */
export const facing: readonly StartCondition[] = [
  // Within 25° of the vertical, sideways, forwards or back: a hinge or a reclined seat is another posture.
  { id: 'upright', measure: 'uprightness', from: 'zero', above: 0.9, optional: true },
  // Somebody at ease leans by 2–3° sideways; past 12° one shoulder is a hand lower than the other.
  { id: 'not-leaning', measure: 'trunkLean', from: 'zero', above: -12, below: 12, optional: true },
  // A head on one shoulder brings an ear 4 cm nearer to it; within 15° it is 2 cm.
  { id: 'head-level', measure: 'headTilt', from: 'zero', above: -15, below: 15 },
];
