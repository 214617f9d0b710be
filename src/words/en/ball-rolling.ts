import type { ExerciseWords } from '../words';

export const ballRolling: ExerciseWords = {
  name: 'Ball rolling',
  purpose:
    'Works a ball slowly along the muscles beside the shoulder blade, where a tight upper back gathers its knots.',
  view: 'No camera',
  placement:
    'Put the laptop anywhere you can hear it. The camera stays off: only the clock and my voice lead this one.',
  setup: [
    'No camera is needed for this one.',
    'Stand with your back to the wall and the ball between the wall and your left shoulder blade.',
    'Keep it beside the spine, never on it.',
  ],
  steps: [
    'Stand with your back to a wall, a tennis or massage ball between the wall and the muscles beside one shoulder blade.',
    'Bend and stretch your knees a little, so that the ball rolls slowly up and down outside the spine.',
    'Then turn a little, and let it roll out towards the armpit. Stay where it is tender for a few breaths.',
    'Change sides when I say so.',
  ],
  cautions: [
    'On muscle only: not on the spine, not on a rib that hurts.',
    'Lean in only as far as you can breathe calmly. Stop for sharp, spreading or rising pain, tingling or dizziness.',
  ],
  begin: {
    left: 'Left side. Roll slowly beside the spine.',
    right: 'Right side. Roll slowly beside the spine.',
    both: 'Roll slowly beside the spine.',
  },
  blind: {
    everything:
      'Everything: no camera sees where the ball is or how hard you lean. This one is timed and led, not judged.',
  },
  start: {},
  checks: {},
  hold: {},
};
