import type { HoldExercise } from './exercise';
import { facing } from './facing';

const always = { kind: 'measure', phase: 'always', forMs: 700 } as const;

/** On the left the left arm lies on top: the network does not tell one side from the other. */
export const eagleArms: HoldExercise = {
  kind: 'hold',
  id: 'eagle-arms',
  position: 'standing',
  equipment: [],
  goals: ['stretch', 'desk'],
  dose: { sets: 1, target: 30, restS: 30 },
  sides: 'each',
  // Nearer than 1.1 m raised hands leave the picture. From the figure's geometry: not on the map yet.
  view: {
    name: 'front',
    azimuthDeg: 0,
    heightM: 1.2,
    distanceM: 1.6,
    works: { azimuthDeg: [-20, 20], heightM: [0.7, 1.5], distanceM: [1.1, 2.6] },
  },
  start: [
    ...facing.filter(({ id }) => id !== 'head-level'),
    // Both at the midline read 0.2–0.4 each, since one hides the other; side by side, as wide as the shoulders, they read 0 and less.
    { id: 'elbows-crossed', measure: 'elbowAcross', from: 'zero', above: 0.1 },
    // A hand's breadth and a half below the shoulders is let in: a cue mends it.
    { id: 'elbows-up', measure: 'elbowElevation', from: 'zero', above: -0.3 },
    // Forearms that rise: hands over the shoulders.
    { id: 'hands-up', measure: 'wristHeight', from: 'zero', above: 0.1 },
  ],
  hold: [
    // A quarter of the way between the shoulders, 9 cm; the marks of crossed elbows wander by two tenths.
    {
      id: 'elbows-crossed',
      measure: 'elbowAcross',
      from: 'start',
      above: -0.25,
      hysteresis: 0.05,
      forMs: 700,
      provedBy: 'unwinds',
    },
  ],
  checks: [
    {
      // 0.15 of the trunk is 7.5 cm, a hand's breadth.
      ...always,
      id: 'elbows-up',
      measure: 'elbowElevation',
      from: 'start',
      below: -0.15,
      hysteresis: 0.04,
      priority: 1,
      provedBy: 'elbows-sink',
    },
  ],
  blind: ['on-top', 'wrap', 'shoulders'],
  sources: ['S2'],
};
