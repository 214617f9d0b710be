import type { ExerciseWords } from '../words';

export const quadrupedRotation: ExerciseWords = {
  name: 'Hands-and-knees rotation',
  purpose: 'Brings back the turn of the upper back that sitting at a screen takes away.',
  view: 'From the head end',
  placement: 'Put the laptop straight ahead of your head, about hip height, two steps away.',
  setup: [
    'Laptop straight ahead of where your head will be, about hip height, two steps away.',
    'Look at the floor and just listen. Tick: counted. Two low notes: not counted. Soft tap: an early rep, which sets your own range. Sit up to stop.',
    'Left side first: on hands and knees, left hand behind your head, right arm straight.',
  ],
  steps: [
    'On hands and knees, one hand behind your head, the other straight below its shoulder.',
    'Let the elbow lead your chest round, from the floor up towards the ceiling. Your eyes follow it.',
    'Come back slowly. The hips stay square, and the arm that holds you stays long.',
  ],
  cautions: [
    'Turn only as far as is comfortable; the hand behind the head rests there and does not pull.',
    'Slow and pain-free. Stop for sharp, spreading or rising pain, tingling or dizziness.',
  ],
  begin: {
    left: 'Left elbow to the ceiling, and back.',
    right: 'Right elbow to the ceiling, and back.',
    both: 'Elbow to the ceiling, and back.',
  },
  blind: {
    'hips-square': 'From the head end the camera cannot see whether your hips stay square.',
    'elbow-towards-lens': 'An elbow of the supporting arm that bends towards your knees hardly shows from here.',
  },
  start: {
    'trunk-level': 'Down on hands and knees.',
    'chest-down': 'Chest level, facing the floor.',
    'hand-below': {
      left: 'Right hand straight below its shoulder.',
      right: 'Left hand straight below its shoulder.',
      both: 'One hand straight below its shoulder.',
    },
    'support-straight': {
      left: 'Right arm like a table leg.',
      right: 'Left arm like a table leg.',
      both: 'The lower arm like a table leg.',
    },
    'hand-at-head': {
      left: 'Left hand behind your head.',
      right: 'Right hand behind your head.',
      both: 'One hand behind your head.',
    },
  },
  checks: {
    'support-straight': {
      cue: 'Push the floor away',
      fault: 'The arm that holds you up bent; keep it like a table leg.',
      mended: "Long arm. That's it.",
    },
    'hand-at-head': {
      cue: 'Fingers back on your head',
      fault: 'Your hand left your head; let it rest there, so that the chest does the turning.',
      mended: "Resting there. That's it.",
    },
    'elbow-leads': {
      cue: 'Elbow to the ceiling',
      fault: 'Your elbow stayed behind; let it lead the turn.',
      mended: "The elbow leads. That's it.",
    },
  },
  miss: {
    short: (amount) => (amount === null ? 'Turn a little further' : `Turn ${amount} further`),
    tooQuick: 'A little slower to count',
    noReturn: 'Elbow all the way back down',
  },
};
