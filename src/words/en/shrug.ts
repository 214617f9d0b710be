import type { ExerciseWords } from '../words';
import { STANDING_LISTEN, UPRIGHT_START } from './standing';

export const shrug: ExerciseWords = {
  name: 'Shoulder shrug',
  purpose:
    'Wakes up the upper trapezius, which carries your shoulders all day and tires when it only ever holds still.',
  view: 'From the front',
  placement: 'Leave the laptop on the desk and face it, far enough back to show your head and both hands.',
  setup: [
    'Laptop on the desk, facing you. Step back until your hands are in the picture.',
    STANDING_LISTEN,
    'Stand or sit tall, arms long by your sides.',
  ],
  steps: [
    'Stand or sit tall, arms hanging long by your sides, with a weight in each hand or without.',
    'Float both shoulders straight up towards your ears. The arms only hang along.',
    'Pause, then lower slowly until your neck is long again.',
  ],
  cautions: [
    'Straight up and straight down, no circles; the chin stays where it is.',
    'Begin without weights. What makes you pull with the neck is too heavy.',
    'Slow and pain-free. Stop for sharp, spreading or rising pain, tingling or dizziness.',
  ],
  begin: 'Shoulders up, and slowly down.',
  blind: {
    'head-poke':
      'From the front the camera cannot tell whether your chin pokes forward; keep the back of your neck long.',
    load: 'The camera does not know how heavy your weights are.',
    slight:
      'It often misses a shoulder that stays less than 4 cm behind, or elbows that bend only a little towards it.',
  },
  start: {
    ...UPRIGHT_START,
    'arms-hanging': 'Let both arms hang by your sides.',
    'elbows-straight': 'Long arms, fingers to the floor.',
    'shoulders-low': 'Let your shoulders sink first.',
  },
  checks: {
    'elbows-straight': {
      cue: { left: 'Left fingers to the floor', right: 'Right fingers to the floor', both: 'Fingers to the floor' },
      fault: {
        left: 'Your left elbow bent; let that arm hang and the shoulder do the lifting.',
        right: 'Your right elbow bent; let that arm hang and the shoulder do the lifting.',
        both: 'Your elbows bent; let the arms hang and the shoulders do the lifting.',
      },
      mended: "Long arms. That's it.",
    },
    'shoulders-even': {
      cue: 'Both sleeves equally high',
      fault: 'One shoulder went higher than the other; lift both alike.',
      mended: "Level. That's it.",
    },
    'no-jerk': {
      cue: 'Slower, like a lift',
      fault: 'The shoulders jerked up; let them float, up and down.',
      mended: "Smooth. That's it.",
    },
  },
  miss: {
    short: (amount) => `Shoulders ${amount ?? 'a touch'} higher`,
    tooQuick: 'A little slower to count',
    noReturn: 'Shoulders all the way back down',
  },
};
