import type { ExerciseWords } from '../words';
import { SLEEVES_DOWN, STANDING_LISTEN } from './standing';

export const bandRow: ExerciseWords = {
  name: 'Band row',
  purpose: 'Strengthens what draws your shoulder blades back and down: rhomboids and the middle of trapezius.',
  view: 'From the side',
  placement:
    'Put the laptop on a table square to your side. Tilt the lid until it shows you from the head to the hips, hands included.',
  setup: [
    'Laptop on a table beside you, so that it sees you and your hands when they reach.',
    STANDING_LISTEN,
    'Face where the band is tied, arms long ahead of you, the band just taut.',
  ],
  steps: [
    'Tie the band at waist height. Stand or sit facing it, arms long ahead, the band just taut.',
    'Draw both elbows back, close to your ribs, until they are behind you.',
    'Pause, then let the band take your hands forward slowly.',
  ],
  cautions: [
    'Check the knot and the band for tears; a band that slips snaps back.',
    'Only the arms and blades move: a band that pulls you over is too strong.',
    'Slow and pain-free. Stop for sharp, spreading or rising pain, tingling or dizziness.',
  ],
  begin: 'Elbows back, and slowly forward.',
  blind: {
    wrists: 'The camera does not judge your wrists; keep them in line with the forearms.',
    band: 'It does not know how strong the band pulls.',
    'far-arm': 'It counts by the arm towards it; the other one is behind your body.',
  },
  start: {
    upright: 'Stand or sit tall.',
    'arms-ahead': 'Reach both hands towards the knot.',
    'elbows-straight': 'Long arms, the band just taut.',
  },
  checks: {
    'trunk-still': {
      cue: 'Shirt buttons stay put',
      fault: 'Your trunk swung along; only the arms and the blades move.',
      mended: "Still and tall. That's it.",
    },
    'shoulders-down': SLEEVES_DOWN,
  },
  miss: {
    short: (amount) => `Elbows ${amount ?? 'a touch'} further back`,
    tooQuick: 'A little slower to count',
    noReturn: 'Hands all the way forward',
  },
};
