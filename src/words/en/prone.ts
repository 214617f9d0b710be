import type { CheckWords } from '../words';

/** The first two lines of every exercise done face down, said before lying down. */
export const JUST_LISTEN =
  "Once you're down, just listen. Tick: counted. Two low notes: not counted. Soft tap: an early rep, which sets your own range. Get up to end the set.";
export const HEAD_END = 'Laptop up, tilted down, off one corner of your head end.';
export const LIE_DOWN = 'Lie face down, forehead on a folded towel.';

export const PRONE_CAUTIONS = [
  'Not face down while pregnant: ask your midwife or doctor which position suits you.',
  'Keep your neck long and your eyes on the mat; you never need to look at the screen.',
  'Slow and pain-free. Stop for sharp, spreading or rising pain, tingling or dizziness.',
] as const;

/** What T and Y raise have in common. */
export const PRONE_ARM_CHECKS = {
  'elbows-straight': {
    cue: {
      left: 'Longer left arm, light as air',
      right: 'Longer right arm, light as air',
      both: 'Reach long, like plane wings',
    },
    fault: {
      left: 'Your left elbow bent on the way up; a long arm keeps the work in the upper back.',
      right: 'Your right elbow bent on the way up; a long arm keeps the work in the upper back.',
      both: 'Your elbows bent on the way up; long arms keep the work in the upper back.',
    },
    mended: "Long arms. That's it.",
  },
  'neck-long': {
    cue: 'Long neck, eyes on the mat',
    fault: 'Your head came up; let the forehead hover just over the towel.',
    mended: "Long neck. That's it.",
  },
  'head-not-turned': {
    cue: 'Nose to the towel; just listen',
    fault: 'Your head turned to the side; the towel is all you need to look at.',
    mended: "Nose down. That's it.",
  },
  'arms-even': {
    cue: {
      left: 'Left hand joins the right',
      right: 'Right hand joins the left',
      both: 'Both hands to one height',
    },
    fault: {
      left: 'Your left hand stayed lower than the right.',
      right: 'Your right hand stayed lower than the left.',
      both: 'One hand stayed lower than the other.',
    },
    mended: "Level. That's it.",
  },
  'no-jerk': {
    cue: 'Slowly, like through honey',
    fault: 'Your arms swung up; a slow lift lets the upper back do the work.',
    mended: "Smooth. That's it.",
  },
  'chest-down': {
    cue: 'Shirt heavy on the mat',
    fault: 'Your chest left the mat; only the arms float.',
    mended: "Chest resting. That's it.",
  },
} as const satisfies Record<string, CheckWords>;
