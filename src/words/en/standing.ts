/** Said to everybody who exercises upright: what will be heard, and how to end. */
export const STANDING_LISTEN =
  'Look straight ahead and just listen. Tick: counted. Two low notes: not counted. Soft tap: an early rep, which sets your own range.';

/** The same where a posture is held. */
export const STANDING_HOLD = 'Just listen. The clock runs while you hold, and waits while you move.';

/** Where the source prefers extension for hunched people (S4). */
export const ROUNDING =
  'This rounds the back of the neck or the upper back. If you are hunched already, keep it short and prefer the extension exercises.';

/** How to meet what everybody begins with who faces the lens. */
export const UPRIGHT_START = {
  upright: 'Stand or sit tall.',
  'not-leaning': 'Weight on both sides alike.',
  'head-level': 'Head level, eyes straight ahead.',
} as const;
