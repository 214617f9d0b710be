import type { ExerciseWords } from '../words';
import { SLEEVES_DOWN, STANDING_LISTEN } from './standing';

export const bladeSqueeze: ExerciseWords = {
  name: 'Blade squeeze',
  purpose: 'Wakes up the muscles between your shoulder blades, which hold your chest open at a desk.',
  view: 'From the side',
  placement:
    'Put the laptop on a table square to your side. Tilt the lid until it shows you from the head to the hips.',
  setup: [
    'Laptop on a table beside you, so that it sees your head, your elbow and your hips.',
    STANDING_LISTEN,
    'Stand or sit tall, elbows bent by your ribs, thumbs up.',
  ],
  steps: [
    'Stand or sit tall, elbows bent by your ribs, thumbs up.',
    'Draw your shoulder blades together and a little down, as if to hold a pencil between them. The elbows glide back.',
    'Hold it, breathing, until you hear that you may let go.',
  ],
  cautions: [
    'Back and down, not up: a shrug trains another muscle.',
    'Slow and pain-free. Stop for sharp, spreading or rising pain, tingling or dizziness.',
  ],
  begin: 'Blades together, and hold.',
  blind: {
    squeeze: 'The camera cannot see your shoulder blades; it judges how far your elbow glides back, as a stand-in.',
    'far-arm': 'It counts by the arm towards it; the other one is behind your body.',
    'chin-drops': 'It tells a chin that comes up, not one that drops.',
  },
  start: {
    upright: 'Stand or sit tall.',
    'elbows-by-ribs': 'Elbows by your ribs.',
    'elbows-bent': 'Bend your elbows, thumbs up.',
  },
  checks: {
    'shoulders-down': SLEEVES_DOWN,
    'chin-level': {
      cue: 'Eyes on the horizon',
      fault: 'Your chin came up; let your eyes rest on the horizon.',
      mended: "Level. That's it.",
    },
  },
  miss: {
    short: (amount) => `Elbows ${amount ?? 'a touch'} further back`,
    tooQuick: 'A little slower to count',
    noReturn: 'Let the elbows come forward again',
  },
};
