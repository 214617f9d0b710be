import type { ExerciseWords } from '../words';

const HUG = { left: 'Hug your left knee to your chest.', right: 'Hug your right knee to your chest.' } as const;

export const kneeHugRoll: ExerciseWords = {
  name: 'Knee-hug roll',
  purpose: 'Rolls the back of the ribs out on the floor, one side at a time, and lets them spread.',
  view: 'From the side',
  placement: 'Put the laptop square to your side, the side of the hugged knee, with room behind you to roll back.',
  setup: [
    'Laptop to your side, about hip height, with room behind you.',
    'Look ahead and just listen. Tick: counted. Two low notes: not counted. Soft tap: an early rep, which sets your own range.',
    'Sit on the mat with the hugged knee’s side to the laptop, your other hand at the other foot.',
  ],
  steps: [
    'Sit with both knees bent. Hug one knee to your chest; the other hand reaches to the other foot.',
    'Breathe in, round your back and roll onto it, slowly.',
    'Breathe out and roll up to sitting. For the other side turn round, so that the hugged knee is near the laptop.',
  ],
  cautions: [
    'Not with vertigo: no rolling. With osteoporosis, no rolling on a rounded back.',
    'Roll on something soft, and only as far as your shoulder blades: never onto the neck.',
    'Slow and pain-free. Stop for sharp, spreading or rising pain, tingling or dizziness.',
  ],
  begin: 'Breathe in as you roll back.',
  blind: {
    'other-arm': 'Whether the other hand keeps hold of the foot is hidden behind you.',
    'far-knee': 'A knee hugged on the side away from the laptop is hidden: turn that side to the laptop.',
    breath: 'The camera cannot see how you breathe.',
  },
  start: {
    'sits-up': 'Sit up tall on the mat.',
    'on-the-floor': 'Sit on the floor, knees bent.',
    'knee-hugged': { ...HUG, both: 'Hug one knee to your chest.' },
  },
  checks: {
    'knee-stays-hugged': {
      cue: {
        left: 'Left knee close, like a ball',
        right: 'Right knee close, like a ball',
        both: 'Knee close, like a ball',
      },
      fault: {
        left: 'Your left knee left your chest; keep hugging it all the way.',
        right: 'Your right knee left your chest; keep hugging it all the way.',
        both: 'Your knee left your chest; keep hugging it all the way.',
      },
      mended: "Hugged. That's it.",
    },
  },
  miss: {
    short: (amount) => (amount ? `Roll back ${amount} further` : 'Roll a little further back'),
    tooQuick: 'A little slower to count',
    noReturn: 'Roll all the way up between',
  },
};
