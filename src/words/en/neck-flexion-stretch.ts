import type { ExerciseWords } from '../words';
import { ROUNDING, STANDING_HOLD } from './standing';

export const neckFlexionStretch: ExerciseWords = {
  name: 'Chin to chest',
  purpose: 'Stretches the back of the neck.',
  view: 'From the side',
  placement:
    'Put the laptop on a table square to your side. Tilt the lid until it shows you from the head to the hips.',
  setup: [
    'Laptop on a table beside you, so that it sees your head and hips.',
    STANDING_HOLD,
    'Stand or sit tall and let your chin sink towards your chest.',
  ],
  steps: [
    'Stand or sit tall, shoulders low.',
    'Let your chin sink towards your chest, as far as the weight of the head takes it.',
    'Stay there and breathe, the back of your neck long.',
  ],
  cautions: [
    ROUNDING,
    'Let the head hang by its own weight; do not pull on it.',
    'Slow and pain-free. Stop for sharp, spreading or rising pain, tingling or dizziness.',
  ],
  begin: 'Let the chin hang and breathe.',
  blind: { pull: 'The camera cannot see how strong the stretch is.' },
  start: {
    upright: 'Stand or sit tall.',
    'chin-down': 'Let your chin sink towards your chest.',
  },
  hold: { 'chin-down': 'Chin down to the chest' },
  checks: {
    'trunk-upright': {
      cue: 'Shirt collar towards the ceiling',
      fault: 'Your trunk leaned forwards; only the neck bends.',
      mended: "Tall. That's it.",
    },
    'shoulders-down': {
      cue: {
        left: 'Left sleeve away from the ear',
        right: 'Right sleeve away from the ear',
        both: 'Sleeves away from the ears',
      },
      fault: {
        left: 'Your left shoulder crept up to the ear; let it stay low.',
        right: 'Your right shoulder crept up to the ear; let it stay low.',
        both: 'Your shoulders crept up to your ears; let them stay low.',
      },
      mended: "Long neck. That's it.",
    },
  },
};
