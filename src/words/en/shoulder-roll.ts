import type { ExerciseWords } from '../words';
import { STANDING_LISTEN } from './standing';

export const shoulderRoll: ExerciseWords = {
  name: 'Shoulder rolls',
  purpose: 'Half a minute that moves shoulders and upper back out of the shape in which a desk holds them.',
  view: 'From the side',
  placement:
    'Put the laptop on a table square to your side. Tilt the lid until it shows you from the head to the hips.',
  setup: [
    'Laptop on a table beside you, so that it sees your head, your shoulder and your hips.',
    STANDING_LISTEN,
    'Stand or sit tall, both arms hanging.',
  ],
  steps: [
    'Stand or sit tall, arms hanging loose by your sides.',
    'Roll both shoulders up towards your ears, back, and down: as large a circle as is easy.',
    'Let them sink all the way before the next circle.',
  ],
  cautions: [
    'Backwards only: up, back and down.',
    'Slow and pain-free. Stop for sharp, spreading or rising pain, tingling or dizziness.',
  ],
  begin: 'Shoulders up, back and down.',
  blind: {
    'far-shoulder': 'It counts by the shoulder towards it; the other one is behind your body.',
    'full-circle':
      'It sees how high your shoulder goes and, by your upper arm, which way round, not how round the circle is: a straight shrug counts too.',
  },
  start: {
    upright: 'Stand or sit tall.',
    'arms-hanging': 'Let both arms hang by your sides.',
  },
  checks: {
    backwards: {
      cue: 'Up, back and down',
      fault: 'You rolled forwards; roll up, back and down.',
      mended: "Backwards. That's it.",
      otherMovement: 'That was forwards: up, back and down.',
    },
  },
  miss: {
    short: (amount) => `Shoulders ${amount ?? 'a touch'} higher`,
    tooQuick: 'A little slower to count',
    noReturn: 'Shoulders all the way back down',
  },
};
