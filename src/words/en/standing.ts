/** Said to everybody who exercises upright: what will be heard, and how to end. */
export const STANDING_LISTEN =
  'Look straight ahead and just listen. Tick: counted. Two low notes: not counted. Soft tap: an early rep, which sets your own range.';

/** How to meet what everybody begins with who faces the lens. */
export const UPRIGHT_START = {
  upright: 'Stand or sit tall.',
  'not-leaning': 'Weight on both sides alike.',
  'head-level': 'Head level, eyes straight ahead.',
} as const;
