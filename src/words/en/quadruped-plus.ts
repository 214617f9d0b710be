import type { ExerciseWords } from '../words';

export const quadrupedPlus: ExerciseWords = {
  name: 'Hands-and-knees plus',
  purpose:
    'Trains serratus anterior, the muscle that holds the shoulder blades to the ribs and gives the upper back its ease.',
  view: 'From the side',
  placement: 'Put the laptop square to your side, about hip height, far enough to see you from head to feet.',
  setup: [
    'Laptop to your side, about hip height, with your whole body in view.',
    'Look at the floor and just listen. Tick: counted. Two low notes: not counted. Soft tap: an early rep, which sets your own range. Sit up to stop.',
    'On hands and knees: hands under shoulders, knees under hips.',
  ],
  steps: [
    'On hands and knees, hands under your shoulders and knees under your hips, elbows straight, back level.',
    'Let your chest sink between your arms without bending your elbows.',
    'Push the floor away until your upper back is broad. The hips stay where they are.',
  ],
  cautions: [
    'Keep your neck long and your eyes on the floor.',
    'Small and slow: the elbows stay straight. A push-up is another exercise and does not help here.',
    'Slow and pain-free. Stop for sharp, spreading or rising pain, tingling or dizziness.',
  ],
  begin: 'Sink between your arms, then push.',
  blind: {
    scapula:
      'The camera cannot see your shoulder blades; it judges how your chest moves between your arms, as a stand-in.',
  },
  start: {
    'hands-under-shoulders': 'Hands straight below your shoulders.',
    'hips-over-knees': 'Hips straight above your knees.',
    'elbows-straight': 'Arms like table legs.',
    'both-hands-down': 'Both hands on the mat.',
    'both-knees-down': 'Both knees on the mat.',
    'back-flat': 'Let your back go flat, neither arched nor rounded.',
    'trunk-level': 'Back level, like a table.',
  },
  checks: {
    'elbows-straight': {
      cue: 'Arms like table legs',
      fault: {
        left: 'Your left elbow bent; the movement comes from the shoulder blades.',
        right: 'Your right elbow bent; the movement comes from the shoulder blades.',
        both: 'Your elbows bent; the movement comes from the shoulder blades.',
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
      fault: 'Your body rocked forwards and back; only the upper back moves.',
      mended: "Steady. That's it.",
    },
    'no-sag': {
      cue: 'Belt buckle towards the ceiling',
      fault: 'Your belly sank; keep the lower back as level as a table.',
      mended: "Level. That's it.",
    },
    'neck-long-up': {
      cue: 'Long neck, eyes on the floor',
      fault: 'Your head lifted; let your eyes stay on the floor.',
      mended: "Long neck. That's it.",
    },
    'neck-long-down': {
      cue: 'Crown towards the far wall',
      fault: 'Your head dropped; let the crown reach forwards.',
      mended: "Long neck. That's it.",
    },
    'push-up': {
      cue: 'Arms like table legs',
      fault: 'A push-up crept in: the elbows bent and straightened.',
      otherMovement: 'That was a push-up. Arms stay straight.',
    },
    'cat-cow': {
      cue: 'Back flat, sink between arms',
      fault: 'A cat-cow crept in: the middle of the back did the moving.',
      otherMovement: 'That was a cat-cow. Back stays level.',
    },
  },
  miss: {
    short: (amount) => (amount ? `Sink and push: ${amount} further` : 'Sink and push a touch further'),
    tooQuick: 'A little slower to count',
    noReturn: 'Push all the way back up',
  },
};
