import type { ExerciseWords } from '../words';
import { STANDING_HOLD, UPRIGHT_START } from './standing';

const ACROSS = {
  left: 'Left elbow to the other side',
  right: 'Right elbow to the other side',
  both: 'Elbow to the other side',
} as const;

export const crossBodyStretch: ExerciseWords = {
  name: 'Cross-body stretch',
  purpose:
    'Lengthens the back of the shoulder and the muscles between the shoulder blades: for a knot beside the spine.',
  view: 'From the front',
  placement: 'Leave the laptop on the desk and face it, near enough to fill the picture from head to hips.',
  setup: [
    'Laptop on the desk, facing you.',
    STANDING_HOLD,
    'Left side first: lift your left arm to shoulder height and draw it across your chest with the right hand.',
  ],
  steps: [
    'Stand or sit tall and lift one arm to shoulder height.',
    'Draw it across your chest with the other hand, holding it above the elbow, shoulder heavy.',
    'Breathe and hold. Then the other side.',
  ],
  cautions: [
    'Hold the upper arm, not the elbow joint, and draw only as far as a mild stretch.',
    'Ease off if the front of the shoulder pinches. Stop for sharp, spreading or rising pain, tingling or dizziness.',
  ],
  begin: {
    left: 'Left arm long across, and breathe.',
    right: 'Right arm long across, and breathe.',
    both: 'Arm long across, and breathe.',
  },
  blind: {
    pull: 'The camera cannot see how hard it pulls; you feel that yourself.',
    'shoulder-down': 'With an arm across, it cannot tell how high the shoulder is; keep it heavy.',
    'trunk-square': 'From the front it cannot tell a small turn of the trunk; keep your shirt buttons to the laptop.',
  },
  start: {
    ...UPRIGHT_START,
    'arm-across': {
      left: 'Draw your left arm across your chest.',
      right: 'Draw your right arm across your chest.',
      both: 'Draw one arm across your chest.',
    },
    'other-elbow': {
      left: 'Right elbow on its own side, hand holding the left arm.',
      right: 'Left elbow on its own side, hand holding the right arm.',
      both: 'The other elbow on its own side, hand holding the arm.',
    },
    'arm-level': {
      left: 'Left elbow at shoulder height.',
      right: 'Right elbow at shoulder height.',
      both: 'Elbow at shoulder height.',
    },
  },
  hold: { 'arm-across': ACROSS },
  checks: {
    'arm-level': {
      cue: { left: 'Left elbow a hand higher', right: 'Right elbow a hand higher', both: 'Elbow a hand higher' },
      fault: {
        left: 'Your left arm sank; keep it level with the shoulder.',
        right: 'Your right arm sank; keep it level with the shoulder.',
        both: 'Your arm sank; keep it level with the shoulder.',
      },
      mended: "Level. That's it.",
    },
  },
};
