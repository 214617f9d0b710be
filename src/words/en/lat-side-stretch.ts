import type { ExerciseWords } from '../words';
import { STANDING_HOLD } from './standing';

export const latSideStretch: ExerciseWords = {
  name: 'Side stretch for the lats',
  purpose: 'Lengthens the flank from hip to hand, the broad back muscle above all.',
  view: 'From the front',
  placement: 'Put the laptop on a table and step back until it shows your feet and, with your arms up, your hands.',
  setup: [
    'Laptop on a table, three big steps away, with room above your head in the picture.',
    STANDING_HOLD,
    'Left side first: arms up like a Y, take your left wrist in the right hand, and lean to the right.',
  ],
  steps: [
    'Stand tall, feet as wide as the hips, arms overhead like a Y.',
    'Take one wrist in the other hand and draw it up and over, leaning to the side, chest facing ahead.',
    'Breathe into the long flank and hold. Then the other side.',
  ],
  cautions: [
    'Lean to the side only as far as you can without folding forwards.',
    'Slow and pain-free. Stop for sharp, spreading or rising pain, tingling or dizziness.',
  ],
  begin: {
    left: 'Long left flank, and breathe.',
    right: 'Long right flank, and breathe.',
    both: 'Long flank, and breathe.',
  },
  blind: {
    'forward-fold': 'From the front the camera cannot see whether you fold forwards; keep your chest facing ahead.',
    'hips-square': 'It cannot tell a small turn of the hips; keep the belt buckle to the laptop.',
  },
  start: {
    upright: 'Stand tall.',
    'hands-up': 'Both arms up, over your head.',
    'leaning-over': {
      left: 'Lean to the right, left flank long.',
      right: 'Lean to the left, right flank long.',
      both: 'Lean to one side.',
    },
  },
  hold: {
    'leaning-over': { left: 'Further over to the right', right: 'Further over to the left', both: 'Further over' },
    'hands-up': 'Hands up over your head',
  },
  checks: {
    'feet-down': {
      cue: {
        left: 'Left shoe heavy on the floor',
        right: 'Right shoe heavy on the floor',
        both: 'Shoes heavy on the floor',
      },
      fault: {
        left: 'Your left foot came up; keep it on the floor.',
        right: 'Your right foot came up; keep it on the floor.',
        both: 'Your feet came up; keep both on the floor.',
      },
      mended: "Rooted. That's it.",
    },
  },
};
