import type { CheckWords } from '../words';

/** What all who lie on their back hear before they lie down. */
export const LISTEN_ON_BACK =
  'Look at the ceiling and just listen. Tick: counted. Two low notes: not counted. Soft tap: an early rep, which sets your own range. Sit up to end the set.';
export const BESIDE_THE_MAT = 'Laptop to your side, about hip height, with your whole body in view.';
export const PLACE_BESIDE =
  'Put the laptop square to your side, about hip height, far enough to see you from head to feet.';

export const ROLLER_CAUTIONS = [
  'No roller with osteoporosis. After a recent fall, ask a doctor or physiotherapist first.',
  'Never let the head drop back: the hands carry it all along.',
  'The roller stays under the ribs and shoulder blades, never below the ribs or on the neck.',
  'Slow and pain-free. Stop for sharp, spreading or rising pain, tingling or dizziness.',
] as const;

export const ROLLER_BLIND = {
  'roller-place': 'The camera cannot tell just where along your back the roller lies; you feel that yourself.',
} as const;

/** How to lie on the back with knees bent and the hands behind the head. */
export const ON_YOUR_BACK = {
  'on-your-back': 'Lie on your back, face to the ceiling.',
  'knees-bent': 'Bend your knees, feet flat on the floor.',
  'both-shoulders-down': 'Both shoulders even, belly to the ceiling.',
  'hands-at-head': 'Both hands behind your head, carrying it.',
} as const;

export const HEAD_SUPPORTED: CheckWords = {
  cue: 'Head heavy in your hands',
  fault: 'Your head dropped back; let your hands carry it.',
  mended: "Carried. That's it.",
};
