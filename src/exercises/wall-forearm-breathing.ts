import { beside } from './beside';
import { trunkStill } from './checks-upright';
import type { HoldExercise } from './exercise';

const always = { kind: 'measure', phase: 'always', forMs: 700 } as const;

export const wallForearmBreathing: HoldExercise = {
  kind: 'hold',
  id: 'wall-forearm-breathing',
  position: 'standing',
  equipment: ['wall'],
  goals: ['mobility', 'desk'],
  // Five times five breaths; the catalogue gives no rest between them.
  dose: { sets: 5, target: 5, restS: 20 },
  // Four seconds in and six out: slow and easy, with the longer way out.
  breath: { inMs: 4000, outMs: 6000 },
  // As for the other exercises at a wall, which are seen from the head to the knees.
  view: beside(2, 1.5, 3),
  start: [
    // Legs that lean to the wall by a few degrees, a trunk that stands: within 35° of upright.
    { id: 'upright', measure: 'uprightness', from: 'zero', above: 0.8 },
    // Straight ahead is −90: elbows between the lower ribs and the eyes.
    { id: 'elbows-ahead', measure: 'shoulderExtension', from: 'zero', above: -115, below: -40 },
    // Forearms up along the wall: upper arms at 0–45° below the level make it 90–135°. Straight arms are a push from the wall.
    { id: 'forearms-up', measure: 'elbowFlexion', from: 'zero', above: 65, below: 145 },
    // An elbow level with the shoulder can be mended by a cue; 0.1 of the trunk is 5 cm above it.
    { id: 'elbows-low', measure: 'propHeight', from: 'zero', above: -0.1, below: 0.55 },
  ],
  hold: [
    {
      // Forearms that have left the wall: upper arms 22° further down than they were, 12 cm at the elbow.
      id: 'forearms-on-wall',
      measure: 'upperArmTilt',
      from: 'start',
      below: 22,
      hysteresis: 6,
      forMs: 700,
      provedBy: 'elbows-sink',
    },
  ],
  checks: [
    {
      // "Elbows below shoulders": level is 0; 0.05 of the trunk, 2.5 cm, is within the marks' own error.
      ...always,
      id: 'elbows-below-shoulders',
      measure: 'propHeight',
      from: 'zero',
      below: -0.05,
      hysteresis: 0.06,
      priority: 1,
      provedBy: 'elbows-rise',
    },
    {
      // "No crunch": a trunk that curls stands out at mid-back by 0.1 of the trunk and more, 5 cm; breathing moves it by 1 cm.
      ...always,
      id: 'no-crunch',
      measure: 'midTrunkContour',
      from: 'start',
      above: 0.06,
      hysteresis: 0.02,
      priority: 2,
      provedBy: 'rounds',
      proxy: true,
    },
    // "Still": 10° of lean is 9 cm at the shoulders.
    { ...trunkStill(3), forMs: 700 },
  ],
  blind: ['over-reach', 'wall-contact', 'breath'],
  sources: ['S1'],
};
