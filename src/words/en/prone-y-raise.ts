import type { ExerciseWords } from '../words';
import { HEAD_END, JUST_LISTEN, LIE_DOWN, PRONE_ARM_CHECKS, PRONE_CAUTIONS } from './prone';
import { handHigher } from './sides';

export const proneYRaise: ExerciseWords = {
  name: 'Prone Y raise',
  purpose: 'Strengthens the lower trapezius, which tips the shoulder blades back and down as you reach overhead.',
  view: 'Head end, off one corner',
  placement:
    'Put the laptop on a table or chair, off one corner of your head end, and tilt the lid down until it sees the whole mat.',
  setup: [HEAD_END, JUST_LISTEN, LIE_DOWN, 'Arms up and out like a Y, hands resting.'],
  steps: [
    'Lie face down with your forehead on a folded towel and your arms up and out like a Y, hands at ten and two.',
    'Breathe out and float both hands off the mat, thumbs towards the ceiling. A small lift is plenty.',
    'Pause at the top with a long neck, then lower without a sound.',
  ],
  cautions: PRONE_CAUTIONS,
  begin: 'Breathe out as you lift.',
  blind: {
    'blade-squeeze': 'The camera cannot see how your shoulder blades move; feel them slide down your back.',
    thumbs: 'The camera cannot see where your thumbs point; aim them at the ceiling.',
  },
  start: {
    'face-down': LIE_DOWN,
    'arms-in-zone': 'Hands to ten and two, resting.',
    'elbows-straight': 'Reach both arms long, hands resting.',
  },
  checks: {
    ...PRONE_ARM_CHECKS,
    'arm-zone-low': {
      cue: {
        left: 'Left hand to the far corner',
        right: 'Right hand to the far corner',
        both: 'Reach for the far corners',
      },
      fault: {
        left: 'Your left arm slipped down from the Y towards a T.',
        right: 'Your right arm slipped down from the Y towards a T.',
        both: 'Your arms slipped down from the Y towards a T.',
      },
      mended: "A clear Y. That's it.",
    },
    'arm-zone-high': {
      cue: { left: 'Left hand out to ten', right: 'Right hand out to two', both: 'Hands to ten and two' },
      fault: {
        left: 'Your left arm came in close beside your head.',
        right: 'Your right arm came in close beside your head.',
        both: 'Your arms came in close beside your head.',
      },
      mended: "A clear Y. That's it.",
    },
  },
  miss: {
    short: handHigher,
    tooQuick: 'A little slower to count',
    noReturn: 'Let both hands rest between',
  },
};
