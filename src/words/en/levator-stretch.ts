import type { ExerciseWords } from '../words';
import { STANDING_HOLD, UPRIGHT_START } from './standing';

const { upright, 'not-leaning': notLeaning } = UPRIGHT_START;

export const levatorStretch: ExerciseWords = {
  name: 'Levator stretch',
  purpose: 'Lengthens the muscle from the neck to the top of the shoulder blade, which aches after hours at a screen.',
  view: 'From the front',
  placement: 'Leave the laptop on the desk and face it, near enough to fill the picture from head to hips.',
  setup: [
    'Laptop on the desk, facing you.',
    STANDING_HOLD,
    'Left side first: sit or stand tall, turn your head halfway to the right, and let your nose sink towards the right armpit.',
  ],
  steps: [
    'Sit or stand tall, shoulders heavy. One hand may hold the edge of the chair.',
    'Turn your head halfway to one side and nod, nose towards that armpit, until the back of the neck feels long.',
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
    'head-turned': {
      left: 'Turn your head halfway to the right.',
      right: 'Turn your head halfway to the left.',
      both: 'Turn your head halfway to one side.',
    },
    'head-nodded': {
      left: 'Nose down, towards your right armpit.',
      right: 'Nose down, towards your left armpit.',
      both: 'Nose down, towards the armpit.',
    },
  },
  hold: {
    'head-turned': { left: 'Nose to the right armpit', right: 'Nose to the left armpit', both: 'Nose to the armpit' },
    'head-nodded': 'Nose down to the armpit',
  },
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
    'trunk-still': {
      cue: 'Tall, only the head moves',
      fault: 'Your trunk leaned along; stay tall and let the neck do it.',
      mended: "Tall. That's it.",
    },
  },
};
