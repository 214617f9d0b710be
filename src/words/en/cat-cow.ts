import type { ExerciseWords } from '../words';

export const catCow: ExerciseWords = {
  name: 'Cat–cow, extension half',
  purpose:
    'Moves the upper back into the arch that sitting takes from it. Only the cow half: a back that is hunched all day needs no more rounding.',
  view: 'From the side',
  placement: 'Put the laptop square to your side, about hip height, far enough to see you from head to feet.',
  setup: [
    'Laptop to your side, about hip height, with your whole body in view.',
    'Look at the floor and just listen. Tick: counted. Two low notes: not counted. Soft tap: an early rep, which sets your own range. Sit up to stop.',
    'On hands and knees: hands under shoulders, knees under hips, back level.',
  ],
  steps: [
    'On hands and knees, hands under your shoulders and knees under your hips, elbows straight, back level.',
    'Take two seconds to let your belly sink and your breastbone reach forwards. Your head goes along, no further.',
    'Take two seconds back to level, and stop there: do not round.',
  ],
  cautions: [
    'This is the extension half alone. Rounding the back is second choice for people who are hunched already, so it is left out.',
    'Let the head follow the spine; do not throw it back.',
    'Slow and pain-free. Stop for sharp, spreading or rising pain, tingling or dizziness.',
  ],
  begin: 'Breathe in and let the belly sink.',
  blind: {
    vertebrae:
      'The camera cannot see single vertebrae; it judges how the outline of your back sinks between shoulders and hips, as a stand-in.',
    'pelvic-tilt': 'The camera cannot tell how far your pelvis tilts.',
  },
  start: {
    'hands-under-shoulders': 'Hands straight below your shoulders.',
    'hips-over-knees': 'Hips straight above your knees.',
    'elbows-straight': 'Arms like table legs.',
    'both-hands-down': 'Both hands on the mat.',
    'both-knees-down': 'Both knees on the mat.',
    'back-flat': 'Let your back go flat; begin from level, not from rounded.',
    'back-not-hollow': 'Draw your belly up a little; begin from level, not from arched.',
    'trunk-level': 'Back level, like a table.',
  },
  checks: {
    'no-rounding': {
      cue: 'Back to level, no further',
      fault: 'Your back rounded past level; come back to level and stop there.',
      mended: "Level. That's it.",
    },
    'elbows-straight': {
      cue: 'Arms like table legs',
      fault: {
        left: 'Your left elbow bent; the movement comes from the spine.',
        right: 'Your right elbow bent; the movement comes from the spine.',
        both: 'Your elbows bent; the movement comes from the spine.',
      },
      mended: "Long arms. That's it.",
    },
    'hands-under-shoulders-ahead': {
      cue: 'Shirt forward, over your hands',
      fault: 'Your shoulders were behind your hands; stack them straight above.',
      mended: "Stacked. That's it.",
    },
    'hips-over-knees-back': {
      cue: 'Belt forward, above the knees',
      fault: 'Your hips sat behind your knees; bring them straight above.',
      mended: "Stacked. That's it.",
    },
    'hips-still': {
      cue: 'Belt stays above the knees',
      fault: 'Your body rocked forwards and back; the hips stay where they are while the spine bends.',
      mended: "Steady. That's it.",
    },
    'head-with-spine-up': {
      cue: 'Eyes low, long neck',
      fault: 'Your head went back further than your spine; let it follow, no more.',
      mended: "Long neck. That's it.",
    },
    'head-with-spine-down': {
      cue: 'Crown towards the far wall',
      fault: 'Your head hung while your back arched; let it go along with the spine.',
      mended: "Long neck. That's it.",
    },
    'no-jerk': {
      cue: 'Slow as a breath in',
      fault: 'It went fast; take two seconds down and two seconds back.',
      mended: "Slow. That's it.",
    },
  },
  miss: {
    short: (amount) => (amount ? `Belly ${amount} lower` : 'Let the belly sink further'),
    tooQuick: 'A little slower to count',
    noReturn: 'Back to level each time',
  },
};
