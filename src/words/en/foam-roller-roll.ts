import type { ExerciseWords } from '../words';
import {
  BESIDE_THE_MAT,
  HEAD_SUPPORTED,
  LISTEN_ON_BACK,
  ON_YOUR_BACK,
  PLACE_BESIDE,
  ROLLER_BLIND,
  ROLLER_CAUTIONS,
} from './supine';

export const foamRollerRoll: ExerciseWords = {
  name: 'Foam rolling the upper back',
  purpose: 'Loosens the upper back along its whole length before it is asked to work.',
  view: 'From the side',
  placement: PLACE_BESIDE,
  setup: [
    BESIDE_THE_MAT,
    LISTEN_ON_BACK,
    'Lie back with the roller high under your shoulder blades. Feet flat, hands behind your head, pelvis lifted.',
  ],
  steps: [
    'Lie with the roller across your upper back, at the top of the shoulder blades. Feet flat, hands behind the head; lift the pelvis.',
    'Push with your feet and glide towards your head, until the roller has come down to the lower ribs.',
    'Draw yourself back again, slowly. Keep the pelvis lifted and breathe.',
  ],
  cautions: ROLLER_CAUTIONS,
  begin: 'Glide slowly and breathe.',
  blind: ROLLER_BLIND,
  start: {
    ...ON_YOUR_BACK,
    'trunk-level': 'Pelvis and chest level over the floor.',
    'pelvis-lifted': 'Lift your pelvis off the floor.',
  },
  checks: {
    'head-supported': HEAD_SUPPORTED,
    'pelvis-stays-lifted': {
      cue: 'Belt buckle to the ceiling',
      fault: 'Your pelvis sank; keep it lifted so that your weight is on the roller.',
      mended: "Lifted. That's it.",
    },
    'not-below-ribs': {
      cue: 'Turn back sooner, stay on ribs',
      fault: 'You rolled a long way, likely past your ribs; turn back while the roller is still on them.',
      mended: "On the ribs. That's it.",
    },
  },
  miss: {
    short: (amount) => (amount ? `Glide ${amount} further` : 'Glide a little further'),
    tooQuick: 'A little slower to count',
    noReturn: 'Roll all the way back between',
  },
};
