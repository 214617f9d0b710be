import type { ExerciseWords } from '../words';
import { UPRIGHT_START } from './standing';

const { upright, 'not-leaning': notLeaning } = UPRIGHT_START;

const EAR = {
  left: 'Right ear to right shoulder',
  right: 'Left ear to left shoulder',
  both: 'Ear to the shoulder',
} as const;

export const upperTrapStretch: ExerciseWords = {
  name: 'Upper trapezius stretch',
  purpose: 'Lengthens the muscle between neck and shoulder that tightens over a keyboard.',
  view: 'From the front',
  placement: 'Leave the laptop on the desk and face it, near enough to fill the picture from head to hips.',
  setup: [
    'Laptop on the desk, facing you.',
    'Look straight ahead and just listen. The clock runs while you hold, and waits while you move.',
    'Left side first: sit or stand tall, and let your right ear sink towards your right shoulder.',
  ],
  steps: [
    'Sit or stand tall, shoulders heavy, both arms hanging. One hand may hold the edge of the chair.',
    'Let one ear sink towards the shoulder on its side, until the other side of the neck feels long.',
    'Breathe and hold. Then the other side.',
  ],
  cautions: [
    'No pulling with the hand: the head’s own weight is enough.',
    'A mild stretch is right. Stop for sharp, spreading or rising pain, tingling or dizziness.',
  ],
  begin: {
    left: 'Left shoulder heavy, and breathe.',
    right: 'Right shoulder heavy, and breathe.',
    both: 'Shoulders heavy, and breathe.',
  },
  blind: { pull: 'The camera cannot see how hard it pulls; you feel that yourself.' },
  start: {
    upright,
    'not-leaning': notLeaning,
    'head-tilted': {
      left: 'Let your right ear sink towards your right shoulder.',
      right: 'Let your left ear sink towards your left shoulder.',
      both: 'Let one ear sink towards its shoulder.',
    },
  },
  hold: { 'head-tilted': EAR },
  checks: {
    'shoulder-down': {
      cue: { left: 'Left hand heavy to the floor', right: 'Right hand heavy to the floor', both: 'Hands heavy' },
      fault: {
        left: 'Your left shoulder crept up; let it hang.',
        right: 'Your right shoulder crept up; let it hang.',
        both: 'A shoulder crept up; let it hang.',
      },
      mended: "Heavy. That's it.",
    },
    'trunk-tall': {
      cue: 'Tall, crown to the ceiling',
      fault: 'You leaned to the side; sit tall and let the neck do it.',
      mended: "Tall. That's it.",
    },
    'head-not-turned': {
      cue: 'Nose straight ahead',
      fault: 'Your head turned; keep the nose straight ahead.',
      mended: "Straight. That's it.",
    },
  },
};
