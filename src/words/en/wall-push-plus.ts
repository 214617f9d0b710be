import type { ExerciseWords } from '../words';
import { STANDING_LISTEN } from './standing';

export const wallPushPlus: ExerciseWords = {
  name: 'Wall plus',
  purpose: 'Trains serratus anterior, which holds the shoulder blades to the ribs, standing and with little weight.',
  view: 'From the side',
  placement:
    'Put the laptop on a table square to your side. Tilt the lid until it shows you from the head to the knees.',
  setup: [
    'Laptop on a table beside you, so that it sees you and your hands on the wall.',
    STANDING_LISTEN,
    'Hands on the wall at shoulder height, arms straight, feet a step away, body in one line.',
  ],
  steps: [
    'Stand a step from a wall with your hands on it at shoulder height, arms straight, your body in one leaning line.',
    'Let your chest sink towards the wall between your shoulder blades, without bending your elbows.',
    'Push the wall away until your upper back is broad.',
  ],
  cautions: [
    'Stand on a floor that does not slip.',
    'Small and slow: the elbows stay straight. A push-up is another exercise and does not help here.',
    'Slow and pain-free. Stop for sharp, spreading or rising pain, tingling or dizziness.',
  ],
  begin: 'Sink towards the wall, then push.',
  blind: {
    scapula:
      'The camera cannot see your shoulder blades; it judges how your chest moves between your arms, as a stand-in.',
    wall: 'It cannot see whether your palms press the wall.',
    'head-behind-arm': 'A head that drops far goes behind your arm, where the camera cannot judge it.',
  },
  start: {
    upright: 'Stand closer, your body in one line.',
    'hands-on-wall': 'Hands on the wall at shoulder height.',
    'elbows-straight': 'Straight arms.',
  },
  checks: {
    'elbows-straight': {
      cue: 'Arms like broomsticks',
      fault: {
        left: 'Your left elbow bent; the movement comes from the shoulder blades.',
        right: 'Your right elbow bent; the movement comes from the shoulder blades.',
        both: 'Your elbows bent; the movement comes from the shoulder blades.',
      },
      mended: "Long arms. That's it.",
    },
    'push-up': {
      cue: 'Arms like broomsticks',
      fault: 'A push-up crept in: the elbows bent and straightened.',
      otherMovement: 'That was a push-up. Arms stay straight.',
    },
    'hips-still': {
      cue: 'Belt in line with your shirt',
      fault: 'Your hips swung to the wall or back; only the upper back moves.',
      mended: "One line. That's it.",
    },
    'shoulders-down': {
      cue: {
        left: 'Left sleeve away from the ear',
        right: 'Right sleeve away from the ear',
        both: 'Sleeves away from the ears',
      },
      fault: {
        left: 'Your left shoulder crept up to the ear; let it stay low.',
        right: 'Your right shoulder crept up to the ear; let it stay low.',
        both: 'Your shoulders crept up to your ears; let them stay low.',
      },
      mended: "Long neck. That's it.",
    },
    'neck-long-up': {
      cue: 'Long neck, eyes between your hands',
      fault: 'Your head tipped back; let your eyes rest between your hands.',
      mended: "Long neck. That's it.",
    },
    'neck-long-down': {
      cue: 'Crown towards the ceiling',
      fault: 'Your head dropped; let the crown reach up.',
      mended: "Long neck. That's it.",
    },
  },
  miss: {
    short: (amount) => (amount ? `Sink and push: ${amount} further` : 'Sink and push a touch further'),
    tooQuick: 'A little slower to count',
    noReturn: 'Push the wall all the way',
  },
};
