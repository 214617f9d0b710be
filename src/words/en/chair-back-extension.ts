import type { ExerciseWords } from '../words';
import { STANDING_LISTEN } from './standing';

export const chairBackExtension: ExerciseWords = {
  name: 'Chair-back extension',
  purpose: 'Opens a stiff upper back over the back of the chair you are sitting on.',
  view: 'From the side',
  placement:
    'Put the laptop on a table square to your side. Tilt the lid until it shows you from the head to the knees.',
  setup: [
    'Laptop on a table beside you, so that it sees you from the head to the knees.',
    STANDING_LISTEN,
    'Sit well back on the chair, feet flat, both hands behind your head.',
  ],
  steps: [
    'Sit well back on a chair whose back ends below your shoulder blades, feet flat, both hands behind your head.',
    'Lean your upper back over the edge of the chair’s back, your head heavy in your hands.',
    'Come up again, slowly, until you sit tall.',
  ],
  cautions: [
    'A chair that stands firm, without wheels. No roller, chair edge or other hard edge with osteoporosis.',
    'A small movement of the upper back: do not hang over with the loins, and never let the head drop.',
    'Slow and pain-free. Stop for sharp, spreading or rising pain, tingling or dizziness.',
  ],
  begin: 'Lean back over the chair.',
  blind: {
    'chair-contact': 'The camera cannot tell where the chair’s back touches yours; you feel that yourself.',
    'head-in-hands': 'Your arms cover your head: the camera cannot tell whether it drops. Let your hands carry it.',
  },
  start: {
    upright: 'Sit tall.',
    seated: 'Sit well back, feet flat.',
    'hands-at-head': 'Both hands behind your head, carrying it.',
  },
  checks: {
    'small-range': {
      cue: 'Smaller, ribs stay heavy',
      fault: 'You hung far over the chair’s back; a small lean of the upper back is plenty.',
      mended: "Small and slow. That's it.",
    },
    'hips-still': {
      cue: 'Pockets at the chair’s back',
      fault: 'Your hips slid forward on the seat; keep them well back.',
      mended: "Well back. That's it.",
    },
  },
  miss: {
    short: (amount) => `Lean back ${amount ?? 'a touch'} further`,
    tooQuick: 'A little slower to count',
    noReturn: 'Come up until you sit tall',
  },
};
