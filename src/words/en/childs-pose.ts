import type { ExerciseWords } from '../words';

export const childsPose: ExerciseWords = {
  name: "Child's pose",
  purpose: 'Rests the back long, and opens shoulders and upper back with the arms reaching ahead.',
  view: 'From the side',
  placement: 'Put the laptop square to your side, about hip height, far enough to see you from hands to feet.',
  setup: [
    'Laptop to your side, about hip height, with room ahead of you for your arms.',
    'Look at the mat and just listen. The clock runs while you hold, and waits while you move. Sit up to stop.',
    'Kneel with your knees apart, hips back towards your heels, arms long ahead on the mat.',
  ],
  steps: [
    'Kneel with your big toes together and your knees apart.',
    'Let your hips go back towards your heels, as far as is comfortable, and lay your chest down between your thighs.',
    'Reach your arms long ahead, rest your forehead, and breathe into your back.',
  ],
  cautions: [
    'Go back only as far as knees and hips are happy; a cushion between thighs and calves helps.',
    'This rounds the back a little. If you are hunched already, keep it short and prefer the extension exercises.',
    'Slow and pain-free. Stop for sharp, spreading or rising pain, tingling or dizziness.',
  ],
  begin: 'Rest here and breathe into your back.',
  blind: {
    toes: 'The camera cannot see whether your toes touch.',
    'head-behind-arm': 'While your arm covers your head, only a head that is lifted clear of it is noticed.',
  },
  start: {
    'hips-to-heels': 'Hips back towards your heels.',
    'trunk-down': 'Chest down between your thighs.',
    'arms-ahead': 'Arms long ahead on the mat.',
    'knees-down': 'Both knees on the mat.',
  },
  hold: {
    'hips-to-heels': 'Hips back to the heels',
  },
  checks: {
    'head-down': {
      cue: 'Forehead heavy on the mat',
      fault: 'Your head lifted; let the forehead rest.',
      mended: "Resting. That's it.",
    },
    'arms-long': {
      cue: {
        left: 'Left fingers towards the wall',
        right: 'Right fingers towards the wall',
        both: 'Fingers towards the wall',
      },
      fault: {
        left: 'Your left arm drew back; reach it long ahead.',
        right: 'Your right arm drew back; reach it long ahead.',
        both: 'Your arms drew back; reach them long ahead.',
      },
      mended: "Long arms. That's it.",
    },
  },
};
