import type { ExerciseWords } from '../words';
import { STANDING_HOLD, UPRIGHT_START } from './standing';

export const doorwayStretch: ExerciseWords = {
  name: 'Doorway stretch',
  purpose: 'Opens the front of the chest and the shoulders, which a day at the keyboard draws together.',
  view: 'From the front, off to one side',
  placement: 'Put the laptop on the far side of the doorway, two steps away and a step to one side, facing you.',
  setup: [
    'Laptop beyond the doorway, facing you, a step off to one side.',
    STANDING_HOLD,
    'Stand in the doorway, a forearm upright on each side of the frame, elbows as high as your shoulders, and lean in a little.',
  ],
  steps: [
    'Stand in a doorway, one foot ahead, a forearm upright on each side of the frame, elbows at shoulder height.',
    'Lean in as one piece until the front of the chest feels long.',
    'Breathe and hold. The ribs stay over the hips.',
  ],
  cautions: [
    'A little is enough: no deep lean into the doorway, and no hollow back.',
    'A mild stretch is right. Stop for sharp, spreading or rising pain, tingling or dizziness.',
  ],
  begin: 'Lean in a little, and breathe.',
  blind: {
    arch: 'From here the camera cannot see whether your lower back arches.',
    stretch: 'The camera cannot see how hard it pulls; you feel that yourself.',
  },
  start: {
    upright: UPRIGHT_START.upright,
    'elbows-high': {
      left: 'Left elbow as high as your shoulder.',
      right: 'Right elbow as high as your shoulder.',
      both: 'Elbows as high as your shoulders.',
    },
    'elbows-bent': 'Forearms upright on the frame.',
  },
  hold: {
    'elbows-high': {
      left: 'Left elbow up to shoulder height',
      right: 'Right elbow up to shoulder height',
      both: 'Elbows up to shoulder height',
    },
  },
  checks: {
    'no-over-lean': {
      cue: 'Ease back a little',
      fault: 'You leaned far into the doorway; a little is enough.',
      mended: "Easy. That's it.",
    },
  },
};
