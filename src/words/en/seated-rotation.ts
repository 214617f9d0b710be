import type { ExerciseWords } from '../words';
import { STANDING_HOLD } from './standing';

export const seatedRotation: ExerciseWords = {
  name: 'Seated rotation',
  purpose: 'Turns the upper back, which stiffens when you sit facing one way all day.',
  view: 'From the front',
  placement: 'Put the laptop on a table and sit down facing it, near enough to fill the picture from head to knees.',
  setup: [
    'Laptop on a table at chest height. A chair before it, facing it.',
    STANDING_HOLD,
    'Left side first: sit tall, right hand on your left knee, left hand behind you, and turn to the left.',
  ],
  steps: [
    'Sit tall on the front half of a chair, both feet on the floor.',
    'Put one hand on the far knee and the other behind you, and grow taller.',
    'Turn chest and head together as far as is comfortable, knees staying ahead. Breathe and hold, then the other side.',
  ],
  cautions: [
    'Turn with the back and not by pulling with the hands.',
    'Slow and pain-free. Stop for sharp, spreading or rising pain, tingling or dizziness.',
  ],
  begin: {
    left: 'Tall, and look over your left shoulder.',
    right: 'Tall, and look over your right shoulder.',
    both: 'Tall, and look over your shoulder.',
  },
  blind: {
    grip: 'The camera cannot see how hard your hands pull.',
    'hips-square':
      'It tells your turn by how narrow your shoulders look, so it cannot tell hips that turn along; keep both knees pointing at the laptop.',
  },
  start: {
    upright: 'Sit tall.',
    'not-leaning': 'Weight on both sides alike.',
    turned: {
      left: 'Turn your chest to the left.',
      right: 'Turn your chest to the right.',
      both: 'Turn your chest to one side.',
    },
    'head-turned': {
      left: 'Look over your left shoulder.',
      right: 'Look over your right shoulder.',
      both: 'Look over your shoulder.',
    },
  },
  hold: {
    tall: 'Crown to the ceiling',
    turned: { left: 'Turn further to the left', right: 'Turn further to the right', both: 'Turn a little further' },
  },
  checks: {
    'head-follows': {
      cue: {
        left: 'Look over your left shoulder',
        right: 'Look over your right shoulder',
        both: 'Look over your shoulder',
      },
      fault: 'Your head stayed behind; let the eyes lead the turn.',
      mended: "Eyes lead. That's it.",
    },
  },
};
