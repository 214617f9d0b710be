import type { ExerciseWords } from '../words';
import { handHigher } from './sides';
import { STANDING_LISTEN, UPRIGHT_START } from './standing';

export const wallAngel: ExerciseWords = {
  name: 'Wall angel',
  purpose: 'Opens the chest and teaches the shoulder blades to glide while the arms go overhead.',
  view: 'From the front',
  placement:
    'Put the laptop on a table opposite the wall and face it. Tilt the lid until it shows your hips and a hand above your head.',
  setup: [
    'Laptop on a table, facing the wall, with room above your head in the picture.',
    STANDING_LISTEN,
    'Stand with your back to the wall, arms like a W.',
  ],
  steps: [
    'Stand with back and head at the wall, feet a shoe ahead of it, arms like a W with elbows and hands touching it.',
    'Slide both hands up the wall into a wide Y, shoulders staying low.',
    'Slide back down until the elbows draw to your waist again.',
  ],
  cautions: [
    'Go only as high as your hands glide along the wall without force.',
    'Keep your ribs down; do not hollow your lower back to get higher.',
    'Slow and pain-free. Stop for sharp, spreading or rising pain, tingling or dizziness.',
  ],
  begin: 'Slide both hands up the wall.',
  blind: {
    'wall-plane': 'From the front the camera cannot see whether your hands and back touch the wall.',
    'rib-flare': 'It cannot see whether your ribs flare or your lower back hollows; keep the belt buckle heavy.',
  },
  start: {
    ...UPRIGHT_START,
    'hands-up': 'Hands up beside your shoulders, like a W.',
    'elbows-bent': 'Bend your elbows, like a W.',
    'hands-apart': 'Hands out to the sides, over your elbows.',
    'elbows-low': 'Elbows down beside your ribs.',
  },
  checks: {
    'shoulders-down': {
      cue: {
        left: 'Left sleeve away from the ear',
        right: 'Right sleeve away from the ear',
        both: 'Sleeves away from the ears',
      },
      fault: {
        left: 'Your left shoulder crept up to the ear; let it stay low as the hand slides.',
        right: 'Your right shoulder crept up to the ear; let it stay low as the hand slides.',
        both: 'Your shoulders crept up to your ears; let them stay low as the hands slide.',
      },
      mended: "Long neck. That's it.",
    },
    'full-slide': {
      cue: {
        left: 'Left hand towards the corner',
        right: 'Right hand towards the corner',
        both: 'Reach for the upper corners',
      },
      fault: {
        left: 'Your left elbow stayed bent at the top; slide on into a wide Y.',
        right: 'Your right elbow stayed bent at the top; slide on into a wide Y.',
        both: 'Your elbows stayed bent at the top; slide on into a wide Y.',
      },
      mended: "A clear Y. That's it.",
    },
    'arms-even': {
      cue: 'Both hands equally high',
      fault: 'One hand lagged behind the other; slide both alike.',
      mended: "Level. That's it.",
    },
  },
  miss: {
    short: handHigher,
    tooQuick: 'A little slower to count',
    noReturn: 'Slide all the way back down',
  },
};
