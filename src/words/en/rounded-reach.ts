import type { ExerciseWords } from '../words';
import { ROUNDING, STANDING_HOLD } from './standing';

export const roundedReach: ExerciseWords = {
  name: 'Rounded reach',
  purpose: 'Stretches the muscles between the shoulder blades.',
  view: 'From the side',
  placement:
    'Put the laptop on a table square to your side. Tilt the lid until it shows you from the head to the knees.',
  setup: [
    'Laptop on a table beside you, with room in the picture for your arms ahead.',
    STANDING_HOLD,
    'Stand or sit tall, lace your fingers, reach long ahead and round your upper back.',
  ],
  steps: [
    'Stand or sit tall, lace your fingers and reach your arms long ahead at shoulder height.',
    'Push your hands away and let your upper back round, chin down.',
    'Stay there and breathe between your shoulder blades.',
  ],
  cautions: [ROUNDING, 'Slow and pain-free. Stop for sharp, spreading or rising pain, tingling or dizziness.'],
  begin: 'Reach long and breathe into your back.',
  blind: {
    blades: 'The camera cannot see your shoulder blades; it goes by the outline of your back, as a stand-in.',
    'face-behind-arm': 'Your arm hides your face; how low your chin is, it tells by where your ears are.',
  },
  start: {
    upright: 'Stand or sit tall, then round only the upper back.',
    'arms-ahead': 'Arms ahead at shoulder height.',
    'elbows-straight': 'Straighten your arms.',
    'chin-down': 'Let your chin come down.',
  },
  hold: {
    rounded: 'Upper back round again',
    'arms-level': 'Hands at shoulder height',
  },
  checks: {
    'chin-down': {
      cue: 'Chin towards the chest',
      fault: 'Your head came up; let the chin rest low.',
      mended: "Chin low. That's it.",
    },
    'elbows-straight': {
      cue: {
        left: 'Left hand towards the wall',
        right: 'Right hand towards the wall',
        both: 'Hands towards the far wall',
      },
      fault: {
        left: 'Your left elbow bent; keep the arm long.',
        right: 'Your right elbow bent; keep the arm long.',
        both: 'Your elbows bent; keep the arms long.',
      },
      mended: "Long arms. That's it.",
    },
    'hips-still': {
      cue: 'Belt stays above your feet',
      fault: 'Your hips swayed; only the upper back moves.',
      mended: "Steady. That's it.",
    },
  },
};
