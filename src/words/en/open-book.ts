import type { ExerciseWords } from '../words';

export const openBook: ExerciseWords = {
  name: 'Open book',
  purpose: 'Opens the chest and lets the upper back turn, with the lower back at rest.',
  view: 'From the head end',
  placement: 'Put the laptop on a table or chair at your head end, two steps away, looking down along you.',
  setup: [
    'Laptop on a table at your head end, tilted down, two steps from your head.',
    'Once you are down, just listen. Tick: counted. Two low notes: not counted. Soft tap: an early rep, which sets your own range. Sit up to stop.',
    'For the left arm first: lie on your right side, head on a pillow, knees bent and together, palms together ahead of you.',
  ],
  steps: [
    'On your side, head on a pillow, knees bent and stacked, both arms straight ahead, palms together.',
    'Lift the upper hand over you like the cover of a book. Let the chest turn with it, and your eyes follow the hand.',
    'Come back slowly. The knees stay together on the floor.',
  ],
  cautions: [
    'Open only as far as is comfortable; the hand need not reach the floor.',
    'Slow and pain-free. Stop for sharp, spreading or rising pain, tingling or dizziness.',
  ],
  begin: { left: 'Open the left hand, and back.', right: 'Open the right hand, and back.', both: 'Open, and back.' },
  blind: { knees: 'From the head end the camera cannot tell whether your knees stay together: feel one on the other.' },
  start: {
    lying: 'Lie down on your side.',
    'on-side': {
      left: 'Onto your right side, one shoulder above the other.',
      right: 'Onto your left side, one shoulder above the other.',
      both: 'Onto your side, one shoulder above the other.',
    },
    'arms-ahead': 'Palms together, arms straight ahead of you.',
  },
  checks: {
    'arm-passes-vertical': {
      cue: 'Hand past the ceiling lamp',
      fault: 'Your hand stayed short of straight up; let it pass over you.',
      mended: "Open. That's it.",
    },
    'head-follows': {
      cue: 'Eyes follow your hand',
      fault: 'Your head stayed behind; let your eyes follow the hand.',
      mended: "Following. That's it.",
    },
  },
  miss: {
    short: (amount) => (amount === null ? 'Turn the chest a little further' : `Chest ${amount} further round`),
    tooQuick: 'A little slower to count',
    noReturn: 'Palms together each time',
  },
};
