import type { ExerciseWords } from '../words';
import { STANDING_HOLD } from './standing';

export const chestOpener: ExerciseWords = {
  name: 'Chest opener',
  purpose: 'Opens chest and shoulders that the day has drawn forwards.',
  view: 'From the side',
  placement:
    'Put the laptop on a table square to your side. Tilt the lid until it shows you from the head to the knees.',
  setup: [
    'Laptop on a table beside you, so that it sees your hands behind your back.',
    STANDING_HOLD,
    'Stand or sit tall at the front of a chair. Clasp your hands behind you and lift them.',
  ],
  steps: [
    'Stand or sit tall and clasp your hands behind your back, or hold a towel between them.',
    'Straighten your arms and lift your hands away from your back, chest broad.',
    'Stay there and breathe, head over your shoulders.',
  ],
  cautions: [
    'A mild stretch across the chest is enough; ease off if a shoulder pinches.',
    'Slow and pain-free. Stop for sharp, spreading or rising pain, tingling or dizziness.',
  ],
  begin: 'Lift your hands and breathe into your chest.',
  blind: { clasp: 'From the side the camera cannot see how your hands are clasped.' },
  start: {
    upright: 'Stand tall.',
    'hands-lifted': 'Lift your hands away from your back.',
    'elbows-straight': 'Straighten your arms behind you.',
  },
  hold: { 'hands-lifted': 'Hands away from your back' },
  checks: {
    'chest-up': {
      cue: 'Shirt buttons towards the ceiling',
      fault: 'Your chest dropped forwards; stay tall and let the arms do the lifting.',
      mended: "Tall. That's it.",
    },
    'elbows-straight': {
      cue: {
        left: 'Left knuckles towards the floor',
        right: 'Right knuckles towards the floor',
        both: 'Knuckles long, away from you',
      },
      fault: {
        left: 'Your left elbow bent; keep the arm long.',
        right: 'Your right elbow bent; keep the arm long.',
        both: 'Your elbows bent; keep the arms long.',
      },
      mended: "Long arms. That's it.",
    },
    'no-head-poke': {
      cue: 'Ears back above the collar',
      fault: 'Your head slid forwards; keep it above your shoulders.',
      mended: "Stacked. That's it.",
    },
  },
};
