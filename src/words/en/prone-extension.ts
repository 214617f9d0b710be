import type { ExerciseWords } from '../words';
import { JUST_LISTEN, LIE_DOWN, PRONE_CAUTIONS } from './prone';

export const proneExtension: ExerciseWords = {
  name: 'Prone extension',
  purpose: 'Teaches the muscles along your upper spine to hold you up, with a small, easy lift of the chest.',
  view: 'From the side',
  placement: 'Put the laptop square to your side, about hip height, far enough to see you from head to feet.',
  setup: [
    'Laptop to your side, low, with your whole body in view.',
    JUST_LISTEN,
    LIE_DOWN,
    'Arms by your sides, or hands light on the mat.',
  ],
  steps: [
    'Lie face down with your forehead on a folded towel, legs long, arms by your sides or hands light on the mat.',
    'Breathe out and float your breastbone just off the mat, eyes down.',
    'Melt down slowly. Small is right: a hand’s height is plenty.',
  ],
  cautions: [...PRONE_CAUTIONS, 'Lift only slightly; a higher arch moves the work into the lower back.'],
  begin: 'Breathe out as you lift.',
  blind: {
    'which-muscles': 'The camera cannot see which muscles do the lifting; feel for it between the shoulder blades.',
  },
  start: {
    'face-down': LIE_DOWN,
    'on-your-front': 'Roll onto your front, nose to the towel.',
    'both-shoulders-down': 'Roll off your side, both shoulders to the mat.',
    'chest-down': 'Chest down on the mat, elbows too.',
    'arms-by-sides': 'Arms by your sides, or hands light on the mat.',
    'legs-long': 'Lie long, thighs flat on the mat.',
    'knees-straight': 'Legs long, shoes resting on the floor.',
  },
  checks: {
    'too-high': {
      cue: "Smaller: a hand's height is plenty",
      fault: "You lifted further than this exercise needs; a hand's height is plenty.",
      mended: "Just right. That's it.",
    },
    'neck-long': {
      cue: 'Long neck, eyes on the mat',
      fault: 'Your head tipped up; let your eyes stay on the mat.',
      mended: "Long neck. That's it.",
    },
    'neck-long-down': {
      cue: 'Crown towards the far wall',
      fault: 'Your chin tucked in; let the crown of your head reach forwards.',
      mended: "Long neck. That's it.",
    },
    'feet-down': {
      cue: {
        left: 'Left shoe heavy on the floor',
        right: 'Right shoe heavy on the floor',
        both: 'Shoes heavy on the floor',
      },
      fault: {
        left: 'Your left foot left the floor as you lifted.',
        right: 'Your right foot left the floor as you lifted.',
        both: 'Your feet left the floor as you lifted.',
      },
      mended: "Feet resting. That's it.",
    },
    'hands-light': {
      cue: 'Hands light as paper',
      fault: 'Your hands pushed you up; let the back do the lifting.',
      mended: "Light hands. That's it.",
    },
    'no-jerk': {
      cue: 'Slowly, like a sunrise',
      fault: 'You came up quickly; a slow lift lets the upper back do the work.',
      mended: "Smooth. That's it.",
    },
  },
  miss: {
    short: (amount) => (amount ? `Buttons higher by ${amount}` : 'Buttons just off the mat'),
    tooQuick: 'A little slower to count',
    noReturn: 'Melt all the way down between',
  },
};
