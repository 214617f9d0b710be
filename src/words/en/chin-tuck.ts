import type { ExerciseWords } from '../words';
import { SLEEVES_DOWN, STANDING_LISTEN } from './standing';

export const chinTuck: ExerciseWords = {
  name: 'Chin tuck',
  purpose: 'Trains the deep muscles at the front of the neck, which hold your head over your shoulders.',
  view: 'From the side',
  placement:
    'Put the laptop on a table square to your side. Tilt the lid until it shows you from the head to the hips.',
  setup: [
    'Laptop on a table beside you, so that it sees your head and hips.',
    STANDING_LISTEN,
    'Stand or sit tall, eyes straight ahead, arms by your sides.',
  ],
  steps: [
    'Stand or sit tall, eyes straight ahead.',
    'Glide your head straight back, as if to make a double chin. The chin stays level.',
    'Hold it there, breathing, until you hear that you may let go.',
  ],
  cautions: [
    'A glide, not a nod: nose and chin go straight back.',
    'Gently: half of your strength is plenty.',
    'Slow and pain-free. Stop for sharp, spreading or rising pain, tingling or dizziness.',
  ],
  begin: 'Glide the head back and hold.',
  blind: {
    'deep-flexors': 'The camera sees how far your head glides, not which muscles of the neck do it.',
  },
  start: {
    upright: 'Stand or sit tall.',
    'chin-level': 'Eyes straight ahead, chin level.',
  },
  checks: {
    nodded: {
      cue: 'Eyes stay on the horizon',
      fault: 'You nodded or looked up instead of gliding back.',
      otherMovement: 'That was a nod. Glide straight back.',
    },
    'chin-level': {
      cue: 'Nose slides along a shelf',
      fault: 'Your head nodded; nose and chin glide straight back.',
      mended: "Level. That's it.",
    },
    'shoulders-down': SLEEVES_DOWN,
  },
  miss: {
    short: () => 'Glide back a touch further',
    tooQuick: 'A little slower to count',
    noReturn: 'Let the head come forward again',
  },
};
