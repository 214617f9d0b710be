import type { ExerciseWords } from '../words';
import { HEAD_END, JUST_LISTEN, LIE_DOWN, PRONE_ARM_CHECKS, PRONE_CAUTIONS } from './prone';
import { handHigher } from './sides';

export const proneTRaise: ExerciseWords = {
  name: 'Prone T raise',
  purpose: 'Wakes up the middle of your trapezius, the muscle that draws the shoulder blades back and eases hunching.',
  view: 'Head end, off one corner',
  placement:
    'Put the laptop on a table or chair, off one corner of your head end, and tilt the lid down until it sees the whole mat.',
  setup: [HEAD_END, JUST_LISTEN, LIE_DOWN, 'Arms like a T, hands resting.'],
  steps: [
    'Lie face down with your forehead on a folded towel and your arms out to the sides like a T, hands resting.',
    'Breathe out and float both hands off the mat, thumbs towards the ceiling, arms long.',
    'Pause at the top with a long neck, then lower without a sound.',
  ],
  cautions: PRONE_CAUTIONS,
  begin: 'Breathe out as you lift.',
  blind: {
    'blade-squeeze': 'The camera cannot see how your shoulder blades draw together; feel that for yourself.',
  },
  start: {
    'face-down': LIE_DOWN,
    'arms-in-zone': 'Arms out like a T, hands resting.',
    'elbows-straight': 'Reach both arms long, hands resting.',
  },
  checks: {
    ...PRONE_ARM_CHECKS,
    'arm-zone-low': {
      cue: {
        left: 'Left hand towards the side wall',
        right: 'Right hand towards the side wall',
        both: 'Reach for the side walls',
      },
      fault: {
        left: 'Your left arm slipped below the T, towards your feet.',
        right: 'Your right arm slipped below the T, towards your feet.',
        both: 'Your arms slipped below the T, towards your feet.',
      },
      mended: "A clear T. That's it.",
    },
    'arm-zone-high': {
      cue: {
        left: 'Left hand back to the T',
        right: 'Right hand back to the T',
        both: 'Hands back to the T',
      },
      fault: {
        left: 'Your left arm drifted above the T, towards your head.',
        right: 'Your right arm drifted above the T, towards your head.',
        both: 'Your arms drifted above the T, towards your head.',
      },
      mended: "A clear T. That's it.",
    },
  },
  miss: {
    short: handHigher,
    tooQuick: 'A little slower to count',
    noReturn: 'Let both hands rest between',
  },
};
