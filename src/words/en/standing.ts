import type { CheckWords } from '../words';

/** Said to everybody who exercises upright: what will be heard, and how to end. */
export const STANDING_LISTEN =
  'Look straight ahead and just listen. Tick: counted. Two low notes: not counted. Soft tap: an early rep, which sets your own range.';

/** The same where a posture is held. */
export const STANDING_HOLD = 'Just listen. The clock runs while you hold, and waits while you move.';

/** Where the source prefers extension for hunched people (S4). */
export const ROUNDING =
  'This rounds the back of the neck or the upper back. If you are hunched already, keep it short and prefer the extension exercises.';

/** A shoulder that creeps up towards the ear. */
export const SLEEVES_DOWN = {
  cue: {
    left: 'Left sleeve away from the ear',
    right: 'Right sleeve away from the ear',
    both: 'Sleeves away from the ears',
  },
  fault: {
    left: 'Your left shoulder crept up to the ear; let it stay low.',
    right: 'Your right shoulder crept up to the ear; let it stay low.',
    both: 'Your shoulders crept up to your ears; let them stay low.',
  },
  mended: "Long neck. That's it.",
} satisfies CheckWords;

/** How to meet what everybody begins with who faces the lens. */
export const UPRIGHT_START = {
  upright: 'Stand or sit tall.',
  'not-leaning': 'Weight on both sides alike.',
  'head-level': 'Head level, eyes straight ahead.',
} as const;
