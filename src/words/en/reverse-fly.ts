import type { ExerciseWords } from '../words';

export const reverseFly: ExerciseWords = {
  name: 'Reverse fly',
  purpose: 'Strengthens the back of the shoulders and what draws the blades together, against a rounded upper back.',
  view: 'From the front, to one side',
  placement:
    'Put the laptop on a table ahead of you and a step to one side, far enough to show both hands with your arms out.',
  setup: [
    'Laptop on a table ahead of you, a step to one side.',
    'Eyes on the floor and just listen. Tick: counted. Two low notes: not counted. Soft tap: an early rep, which sets your own range.',
    'A light weight in each hand. Knees soft, hips back, trunk half-way to the floor, arms hanging.',
  ],
  steps: [
    'Stand with soft knees, a light weight in each hand. Push your hips back and hinge until your trunk is half-way to the floor, back flat, arms hanging.',
    'Sweep both arms out to the sides like a T, elbows just off straight and staying so.',
    'Pause, then lower them slowly.',
  ],
  cautions: [
    'Light weights: half a kilo to two. Without any, or with a bottle of water, it works as well.',
    'A lower back that complains: support your forehead on a high backrest, or choose the T lying face down.',
    'Slow and pain-free. Stop for sharp, spreading or rising pain, tingling or dizziness.',
  ],
  begin: 'Arms out like a T, and slowly down.',
  blind: {
    load: 'The camera does not know how heavy the weights are.',
    blades: 'It cannot see your blades draw together; it judges the arms.',
  },
  start: {
    hinged: 'Hips back, trunk half-way down.',
    'hands-hang': 'Let both arms hang.',
    'hands-under': 'Hands below your shoulders.',
  },
  checks: {
    'hinge-held': {
      cue: 'Belt buckle towards the floor',
      fault: 'Your trunk came up or down with the arms; let it stay where it is.',
      mended: "Still. That's it.",
    },
    'elbows-fixed': {
      cue: {
        left: 'Left hand towards the side wall',
        right: 'Right hand towards the side wall',
        both: 'Reach for the side walls',
      },
      fault: {
        left: 'Your left elbow bent; let the arm keep its shape and reach out.',
        right: 'Your right elbow bent; let the arm keep its shape and reach out.',
        both: 'Your elbows bent; let the arms keep their shape and reach out.',
      },
      mended: "Long arms. That's it.",
    },
    'neck-long': {
      cue: 'Long neck, eyes on the floor',
      fault: 'You looked up; let the neck go on in line with the back, eyes on the floor ahead of your feet.',
      mended: "Long neck. That's it.",
    },
    'arms-even': {
      cue: 'Both hands equally high',
      fault: 'One hand stayed lower; let both come up together.',
      mended: "Even. That's it.",
    },
  },
  miss: {
    short: (amount, side) =>
      `${side === undefined ? 'Hands' : side === 'left' ? 'Left hand' : 'Right hand'} ${amount ?? 'a touch'} higher`,
    tooQuick: 'A little slower to count',
    noReturn: 'Arms all the way down',
  },
};
