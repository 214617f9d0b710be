import type { ExerciseWords } from '../words';

export const chairThoracicExtension: ExerciseWords = {
  name: 'Chair thoracic extension',
  purpose: 'Opens the upper back that desk work rounds, with your elbows resting on a chair.',
  view: 'From the side',
  placement: 'Put the laptop square to your side, about hip height, far enough to see you and the chair.',
  setup: [
    'Laptop to your side, about hip height. The chair and all of you in view.',
    'Look at the seat and just listen. Tick: counted. Two low notes: not counted. Soft tap: an early rep, which sets your own range. Sit up to stop.',
    'Kneel back from the chair, elbows on the seat, hips above your knees.',
  ],
  steps: [
    'Kneel a little back from a chair that cannot slide, elbows on the seat, hips above your knees.',
    'Let your chest sink towards the floor while your hips stay above the knees.',
    'Float up slowly. Your neck stays in line with your back all the way.',
  ],
  cautions: [
    'Keep your neck in line with your back: look neither up nor down.',
    'Use a chair that cannot slide; put its back against a wall.',
    'Slow and pain-free. Stop for sharp, spreading or rising pain, tingling or dizziness.',
  ],
  begin: 'Breathe out as you sink.',
  blind: {
    'shoulder-versus-thorax':
      'The camera cannot tell how much comes from the shoulders and how much from the upper back.',
    'neck-behind-arm': 'Where your arm covers your ear, the neck is not judged.',
    'chair-contact': 'The camera cannot see whether your elbows press on the seat.',
  },
  start: {
    'elbows-on-seat': 'Elbows on the seat, arms in front.',
    'elbows-high': 'Elbows up on the seat of the chair.',
    'forearms-on-seat': 'Forearms resting along the seat.',
    'hips-over-knees': 'Hips straight above your knees.',
    'trunk-level': 'Back level, like a table.',
  },
  checks: {
    'neck-neutral-up': {
      cue: 'Crown towards the chair',
      fault: 'You looked up; let the crown of your head point to the chair.',
      mended: "Long neck. That's it.",
    },
    'neck-neutral-down': {
      cue: 'Eyes on the seat edge',
      fault: 'Your head dropped between your arms; keep it in line with your back.',
      mended: "Long neck. That's it.",
    },
    'hips-off-heels': {
      cue: 'Back pockets over the knees',
      fault: 'Your hips went back to your heels; keep them above your knees.',
      otherMovement: 'That was sitting back. Hips stay high.',
      mended: "Hips high. That's it.",
    },
    'hips-still': {
      cue: 'Belt stays above the knees',
      fault: 'Your hips moved to and fro; let only the chest sink.',
      mended: "Steady. That's it.",
    },
    'elbows-planted': {
      cue: 'Elbows heavy on the chair',
      fault: 'Your elbows moved on the seat; let them rest heavy in one place.',
      mended: "Planted. That's it.",
    },
  },
  miss: {
    short: (amount) => (amount ? `Sink ${amount} further` : 'Sink a touch further'),
    tooQuick: 'A little slower to count',
    noReturn: 'Float all the way back up',
  },
};
