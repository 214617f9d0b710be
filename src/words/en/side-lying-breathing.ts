import type { ExerciseWords } from '../words';

export const sideLyingBreathing: ExerciseWords = {
  name: 'Side-lying breathing',
  purpose: 'Lets the ribs of one side open with the breath, over a roller below the other side.',
  view: 'From the front, lying',
  placement:
    'Put the laptop on a low stool or a box beside the mat, two steps away. You will lie on your side and face it.',
  setup: [
    'Laptop low, beside the mat, two steps away: it has to see you from the raised hand to the knees.',
    'Once you are down, just listen. I count your breaths while you hold, and wait while you move. Sit up to stop.',
    'For the left side first: lie on your right side, chest to the laptop, roller below your ribs, head on a pillow, left arm up in line.',
  ],
  steps: [
    'Lie on your side with the roller under the middle third of the ribs and your head on a pillow, knees bent and stacked.',
    'Lift the top arm overhead, in line with the body. Keep the chest forward, facing straight ahead of you.',
    'Breathe in silently through the nose, into the ribs on top, and let all of it out. Five breaths, then rest the arm.',
  ],
  cautions: [
    'No roller with osteoporosis. After a recent fall, ask a doctor or physiotherapist first.',
    'The roller lies under the ribs, never under the waist. A rolled towel will do if it is too much.',
    'Easy breaths. If you feel light-headed, rest the arm and breathe as you like.',
    'Slow and pain-free. Stop for sharp, spreading or rising pain, tingling or dizziness.',
  ],
  begin: {
    left: 'Left arm light, and breathe.',
    right: 'Right arm light, and breathe.',
    both: 'Top arm light, and breathe.',
  },
  blind: {
    roller: 'The camera cannot see where on your ribs the roller lies; you feel that yourself.',
    'chest-forward':
      'A chest that rolls a little forwards or back hardly shows: keep one shoulder straight above the other.',
    breath: 'The camera does not follow your breath, nor tell nose from mouth: it gives the pace and keeps the count.',
  },
  start: {
    lying: 'Lie down on your side.',
    'on-side': {
      left: 'Onto your right side, chest to the laptop.',
      right: 'Onto your left side, chest to the laptop.',
      both: 'Onto your side, chest to the laptop.',
    },
    'arm-in-line': {
      left: 'Left arm overhead, in line with the body.',
      right: 'Right arm overhead, in line with the body.',
      both: 'Top arm overhead, in line with the body.',
    },
  },
  hold: {
    'arm-in-line': {
      left: 'Left arm overhead, in line',
      right: 'Right arm overhead, in line',
      both: 'Top arm overhead, in line',
    },
  },
  checks: {
    'no-reach': {
      cue: 'Sleeve away from the ear',
      fault: 'Your top arm reached away; let its shoulder rest back on the ribs.',
      mended: "Resting. That's it.",
    },
    'head-rests': {
      cue: 'Head heavy on the pillow',
      fault: 'Your head came off the pillow; let it lie heavy.',
      mended: "Heavy. That's it.",
    },
  },
};
