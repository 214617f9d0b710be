import type { ExerciseWords } from '../words';
import { ON_YOUR_BACK } from './supine';

export const supineRotation: ExerciseWords = {
  name: 'Supine rotation',
  purpose: 'Frees the ribs to turn, with a small roll of the chest over a quiet pelvis.',
  view: 'From above your head',
  placement: 'Put the laptop on a table past your head end, lid tilted down, so that it looks at you from above.',
  setup: [
    'Laptop up, past your head end, tilted down.',
    'Look at the ceiling and just listen. Tick: counted. Two low notes: not counted. Soft tap: an early rep, which sets your own range. Sit up to end the set.',
    'Lie on your back, head towards the laptop. Feet together, knees apart, hands pressing your thighs.',
  ],
  steps: [
    'Lie on your back with the soles of your feet together, knees apart, and press your hands into your thighs.',
    'Breathe out and roll your chest a little to one side. Pelvis and hands stay where they are.',
    'Come back to the middle as you breathe in.',
  ],
  cautions: [
    'Small and slow: the roll is ten or twenty degrees.',
    'Stop for sharp, spreading or rising pain, tingling or dizziness.',
  ],
  begin: {
    left: 'Breathe out as you roll left.',
    right: 'Breathe out as you roll right.',
    both: 'Breathe out as you roll.',
  },
  blind: {
    pressure: 'The camera cannot see how hard your hands press.',
    breath: 'It cannot see how you breathe out.',
    weight: 'Where your weight rests, on blades and pelvis, you feel yourself.',
  },
  start: {
    'head-to-laptop': 'Lie with your head towards the laptop.',
    'on-your-back': ON_YOUR_BACK['on-your-back'],
    'both-shoulders-down': 'Both shoulders heavy on the mat.',
  },
  checks: {
    'pelvis-quiet': {
      cue: 'Knees still, like a tent',
      fault: 'Your knees swung along; keep them still so that only the chest rolls.',
      mended: "Quiet. That's it.",
    },
    'hands-stay': {
      cue: {
        left: 'Left hand presses the thigh',
        right: 'Right hand presses the thigh',
        both: 'Hands press the thighs',
      },
      fault: {
        left: 'Your left hand left the thigh; keep it pressing.',
        right: 'Your right hand left the thigh; keep it pressing.',
        both: 'Your hands left the thighs; keep them pressing.',
      },
      mended: "Pressing. That's it.",
    },
  },
  miss: {
    short: (amount, side) =>
      amount ? `Roll ${amount} further` : side ? `A little further to the ${side}` : 'Roll a little further',
    tooQuick: 'A little slower to count',
    noReturn: 'Come back to the middle between',
  },
};
