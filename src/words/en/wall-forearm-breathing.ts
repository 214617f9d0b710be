import type { ExerciseWords } from '../words';

export const wallForearmBreathing: ExerciseWords = {
  name: 'Wall forearm breathing',
  purpose: 'Lets the back of the rib cage open with the breath, while the arms keep it from arching.',
  view: 'From the side',
  placement:
    'Put the laptop on a table square to your side. Tilt the lid until it shows you from the head to the knees.',
  setup: [
    'Laptop on a table beside you, so that it sees you and your forearms on the wall.',
    'Just listen. I count your breaths while you hold, and wait while you move.',
    'Stand close to a wall with both forearms upright on it, elbows a little below your shoulders.',
  ],
  steps: [
    'Stand facing a wall, forearms upright on it, elbows a little below the shoulders. A loop of band round the wrists is welcome.',
    'Push the wall away a little, until the shoulder blades lie wide on the ribs. Ribs and belt stay where they are.',
    'Breathe in silently through the nose, into the back of the ribs, and let all of it out. Five breaths, then let the arms down.',
  ],
  cautions: [
    'A small push is plenty: no reaching as far as you can, and no curling up.',
    'Easy breaths. If you feel light-headed, let the arms down and breathe as you like.',
    'Slow and pain-free. Stop for sharp, spreading or rising pain, tingling or dizziness.',
  ],
  begin: 'Push the wall a little, and breathe.',
  blind: {
    'over-reach':
      'How far your shoulder blades reach round the ribs does not show from the side; only a back that curls does.',
    'wall-contact': 'The camera cannot see how hard your forearms press, how they turn, or whether there is a band.',
    breath: 'The camera does not follow your breath, nor tell nose from mouth: it gives the pace and keeps the count.',
  },
  start: {
    upright: 'Stand tall.',
    'elbows-ahead': 'Both elbows straight ahead of you, on the wall.',
    'forearms-up': 'Forearms upright on the wall.',
    'elbows-low': 'Elbows a little below your shoulders.',
  },
  hold: { 'forearms-on-wall': 'Forearms back up on the wall' },
  checks: {
    'elbows-below-shoulders': {
      cue: 'Elbows down the wall a hand',
      fault: 'Your elbows slid up past your shoulders; keep them a little below.',
      mended: "Low. That's it.",
    },
    'no-crunch': {
      cue: 'Shirt buttons away from the belt',
      fault: 'Your back curled; keep the front of the body long and push only a little.',
      mended: "Long. That's it.",
    },
    'trunk-still': {
      cue: 'Belt and collar stay put',
      fault: 'Your body swayed; stay still and let only the ribs move.',
      mended: "Still. That's it.",
    },
  },
};
