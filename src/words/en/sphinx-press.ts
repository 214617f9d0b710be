import type { ExerciseWords } from '../words';
import { PRONE_CAUTIONS } from './prone';

export const sphinxPress: ExerciseWords = {
  name: 'Sphinx',
  purpose: 'Holds the upper back in an easy arch, propped on your forearms: the opposite of a hunch.',
  view: 'From the side',
  placement: 'Put the laptop square to your side, about hip height, far enough to see you from head to feet.',
  setup: [
    'Laptop to your side, low, with your whole body in view.',
    'Look at the floor ahead and just listen. The clock runs while you hold, and waits while you move. Get up to stop.',
    'Lie on your front, prop up on your forearms, elbows straight below your shoulders.',
  ],
  steps: [
    'Lie on your front, legs long, forearms on the mat and elbows straight below your shoulders.',
    'Press the forearms down and draw your breastbone forwards and up. The hips stay on the mat.',
    'Keep your neck long and your shoulders away from your ears, and breathe.',
  ],
  cautions: [...PRONE_CAUTIONS, 'If your lower back pinches, move the elbows a little further ahead, or come down.'],
  begin: 'Press the mat away and breathe.',
  blind: {
    pelvis: 'The camera cannot tell whether your pelvis rests or only hovers over the mat.',
  },
  start: {
    'chest-up': 'Prop your chest up on your forearms.',
    'elbows-under': 'Elbows straight below your shoulders.',
    'forearms-down': 'Forearms flat on the mat.',
    'legs-long': 'Legs long behind you.',
    'hips-down': 'Hips down on the mat, chest up.',
  },
  hold: {
    'chest-up': 'Chest up, press the mat away',
  },
  checks: {
    'hips-down': {
      cue: 'Belt buckle to the mat',
      fault: 'Your hips came up; let them rest on the mat.',
      mended: "Hips heavy. That's it.",
    },
    'elbows-under-shoulders': {
      cue: 'Shirt forward, over your elbows',
      fault: 'Your elbows were ahead of your shoulders; bring them straight below.',
      mended: "Stacked. That's it.",
    },
    'shoulders-down': {
      cue: {
        left: 'Long space below the left ear',
        right: 'Long space below the right ear',
        both: 'Long space below both ears',
      },
      fault: {
        left: 'Your left shoulder crept up to the ear; press the mat away.',
        right: 'Your right shoulder crept up to the ear; press the mat away.',
        both: 'Your shoulders crept up to the ears; press the mat away.',
      },
      mended: "Wide shoulders. That's it.",
    },
    'neck-long-up': {
      cue: 'Long neck, eyes on the floor',
      fault: 'Your head tipped back; look at the floor ahead of your hands.',
      mended: "Long neck. That's it.",
    },
    'neck-long-down': {
      cue: 'Crown forwards and up',
      fault: 'Your head hung; let the crown reach forwards and up.',
      mended: "Long neck. That's it.",
    },
  },
};
