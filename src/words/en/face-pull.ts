import type { ExerciseWords } from '../words';
import { SLEEVES_DOWN, STANDING_LISTEN } from './standing';

export const facePull: ExerciseWords = {
  name: 'Face pull',
  purpose: 'Strengthens the back of the shoulders and what draws the blades back, against a rounded upper back.',
  view: 'From the front, to one side',
  placement:
    'Put the laptop on a table ahead of you and to one side of the band, far enough to show you from the head to the hips.',
  setup: [
    'Laptop on a table ahead of you, a step to one side of the band.',
    STANDING_LISTEN,
    'Face where the band is tied, both hands reaching for it at face height, the band just taut.',
  ],
  steps: [
    'Tie the band at face height. Stand facing it, both arms long towards it, the band just taut.',
    'Pull your hands apart and back until they are beside your ears, elbows out at shoulder height.',
    'Pause, then let the band take your hands forward slowly.',
  ],
  cautions: [
    'Check the knot and the band for tears; a band that slips snaps back.',
    'A light band: the elbows stay as high as the shoulders.',
    'Slow and pain-free. Stop for sharp, spreading or rising pain, tingling or dizziness.',
  ],
  begin: 'Hands to your ears, and slowly forward.',
  blind: {
    band: 'The camera does not know how strong the band pulls.',
    even: 'From one side it cannot tell whether both hands come equally high.',
  },
  start: {
    upright: 'Stand tall.',
    'hands-together': 'Reach both hands towards the knot.',
    'hands-up': 'Hands at face height.',
  },
  checks: {
    'elbows-high': {
      cue: {
        left: 'Left elbow up to the shoulder',
        right: 'Right elbow up to the shoulder',
        both: 'Elbows up to the shoulders',
      },
      fault: {
        left: 'Your left elbow dropped; let it stay as high as the shoulder.',
        right: 'Your right elbow dropped; let it stay as high as the shoulder.',
        both: 'Your elbows dropped; let them stay as high as the shoulders.',
      },
      mended: "Level. That's it.",
    },
    'shoulders-down': SLEEVES_DOWN,
    'no-lean-back': {
      cue: 'Shirt buttons over your belt',
      fault: 'You leaned back into the pull; stand tall and let the arms do it.',
      mended: "Tall. That's it.",
    },
  },
  miss: {
    short: (amount) => `Hands ${amount ?? 'a touch'} further back`,
    tooQuick: 'A little slower to count',
    noReturn: 'Hands all the way forward',
  },
};
