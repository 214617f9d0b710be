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

export const foamRollerExtension: ExerciseWords = {
  name: 'Foam roller extension',
  purpose: 'Opens a stiff upper back, a little at a time, backwards over the roller.',
  view: 'From the side',
  placement: PLACE_BESIDE,
  setup: [
    BESIDE_THE_MAT,
    LISTEN_ON_BACK,
    'Lie back over the roller, just below the shoulder blades. Hips down, knees bent, hands behind your head.',
  ],
  steps: [
    'Sit in front of the roller and lie back until it is across your back, just below the shoulder blades. Hips stay on the floor, feet flat, hands behind the head.',
    'Breathe out and let your upper back lean over the roller, only a little. The head stays in the hands.',
    'Come up again slowly. After a few, move the roller up a hand’s width if you like.',
  ],
  cautions: ROLLER_CAUTIONS,
  begin: 'Breathe out as you lean back.',
  blind: ROLLER_BLIND,
  start: {
    ...ON_YOUR_BACK,
    'over-the-roller': 'Lie with the roller across your upper back.',
    'hips-down': 'Hips down on the floor.',
  },
  checks: {
    'head-supported': HEAD_SUPPORTED,
    'small-range': {
      cue: 'Smaller: just over the roller',
      fault: 'You leaned far back; a small movement over the roller is plenty.',
      mended: "Just right. That's it.",
    },
    'hips-stay-down': {
      cue: 'Back pockets heavy on the mat',
      fault: 'Your hips came up; let them rest so that the upper back does the bending.',
      mended: "Hips heavy. That's it.",
    },
  },
  miss: {
    short: (amount) => (amount ? `Lean back ${amount} further` : 'A little further over the roller'),
    tooQuick: 'A little slower to count',
    noReturn: 'Come all the way up between',
  },
};
