import type { ExerciseWords } from '../words';
import { STANDING_HOLD, UPRIGHT_START } from './standing';

const { upright, 'not-leaning': notLeaning } = UPRIGHT_START;

export const eagleArms: ExerciseWords = {
  name: 'Eagle arms',
  purpose: 'Spreads the shoulder blades and lengthens what lies between them.',
  view: 'From the front',
  placement: 'Leave the laptop on the desk and face it. Tilt the lid until it shows your hips and your raised hands.',
  setup: [
    'Laptop on the desk, facing you, with room above your head in the picture.',
    STANDING_HOLD,
    'Left side first: cross your left elbow over the right one, forearms up, and wind them round each other.',
  ],
  steps: [
    'Stand or sit tall and cross your arms in front of you, one elbow on the other.',
    'Raise the forearms and wind them until palms or backs of the hands meet.',
    'Lift the elbows to shoulder height, shoulders heavy. Breathe and hold, then the other arm on top.',
  ],
  cautions: [
    'If the hands do not meet, hold the opposite shoulders instead, or a towel.',
    'Slow and pain-free. Stop for sharp, spreading or rising pain, tingling or dizziness.',
  ],
  begin: {
    left: 'Left arm on top. Elbows light, and breathe.',
    right: 'Right arm on top. Elbows light, and breathe.',
    both: 'Elbows light, and breathe.',
  },
  blind: {
    'on-top': 'The camera cannot tell which arm lies on top; change over when you are asked for the other side.',
    wrap: 'The camera cannot see how your hands are wound.',
    shoulders: 'Behind your forearms it cannot see how high your shoulders are; keep them heavy.',
  },
  start: {
    upright,
    'not-leaning': notLeaning,
    'elbows-crossed': 'Cross your elbows in front of you.',
    'elbows-up': 'Lift your elbows to shoulder height.',
    'hands-up': 'Forearms up, hands over your elbows.',
  },
  hold: { 'elbows-crossed': 'Elbows across each other' },
  checks: {
    'elbows-up': {
      cue: { left: 'Left elbow a hand higher', right: 'Right elbow a hand higher', both: 'Elbows a hand higher' },
      fault: {
        left: 'Your left elbow sank; keep it at shoulder height.',
        right: 'Your right elbow sank; keep it at shoulder height.',
        both: 'Your elbows sank; keep them at shoulder height.',
      },
      mended: "Light elbows. That's it.",
    },
  },
};
