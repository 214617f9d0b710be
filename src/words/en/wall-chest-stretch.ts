import type { ExerciseWords } from '../words';

export const wallChestStretch: ExerciseWords = {
  name: 'Wall chest stretch',
  purpose: 'Opens the front of the chest and the shoulders, with a wall to hold the hands.',
  view: 'From the side',
  placement:
    'Put the laptop on a table square to your side. Tilt the lid until it shows you from the head to the knees.',
  setup: [
    'Laptop on a table beside you, so that it sees your hands on the wall behind you.',
    'Just listen. I count your breaths while you hold, and wait while you move.',
    'Stand an arm’s length ahead of a wall, your back to it, both hands on it behind you, and bend your knees.',
  ],
  steps: [
    'Stand with your back to a wall, an arm’s length ahead of it, and put both hands on it behind you, fingers up or down.',
    'Chest up, let your knees bend and sink until the front of the shoulders feels long.',
    'Stay there for five slow breaths.',
  ],
  cautions: [
    'Sink only as far as is comfortable; ease off if a shoulder pinches.',
    'A mild stretch is right. Stop for sharp, spreading or rising pain, tingling or dizziness.',
  ],
  begin: 'Chest up, sink a little, and breathe.',
  blind: {
    'wall-contact': 'The camera cannot see whether your hands press on the wall.',
    breath: 'The camera does not follow your breath: it gives the pace and keeps the count.',
  },
  start: {
    upright: 'Stand tall.',
    'hands-high': 'Hands on the wall behind you, and sink a little.',
    'elbows-straight': 'Arms long behind you.',
  },
  hold: { 'hands-high': 'Hands high on the wall, sink' },
  checks: {
    'chest-up': {
      cue: 'Shirt buttons towards the ceiling',
      fault: 'Your chest dropped forwards; stay tall and let the arms open behind you.',
      mended: "Tall. That's it.",
    },
    'no-head-poke': {
      cue: 'Ears back above the collar',
      fault: 'Your head slid forwards; keep it above your shoulders.',
      mended: "Stacked. That's it.",
    },
  },
};
