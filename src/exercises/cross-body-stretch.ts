import type { HoldExercise } from './exercise';
import { facing } from './facing';

const always = { kind: 'measure', phase: 'always', forMs: 700 } as const;

/** Written for the left: the left arm is drawn across to the right. */
export const crossBodyStretch: HoldExercise = {
  kind: 'hold',
  id: 'cross-body-stretch',
  position: 'standing',
  equipment: [],
  goals: ['stretch', 'desk'],
  dose: { sets: 1, target: 30, restS: 30 },
  sides: 'each',
  // Nearer than 1.1 m the arm that lies across leaves the picture; past 2.6 m an elbow's breadth is a few pixels. From 25° off,
  // breadths shrink to 0.9. From the figure's geometry: not on the map yet.
  view: {
    name: 'front',
    azimuthDeg: 0,
    heightM: 1.2,
    distanceM: 1.6,
    works: { azimuthDeg: [-25, 25], heightM: [0.7, 1.5], distanceM: [1.1, 2.6] },
  },
  start: [
    ...facing,
    // An arm that hangs or points ahead has its elbow no nearer to the other shoulder than its own. Drawn in it is past the
    // midline, half of the way; behind the hand that holds it the network marks it at 0.25–0.55.
    { id: 'arm-across', measure: 'elbowAcross.left', from: 'zero', above: 0.15 },
    // The arm that holds it keeps its elbow on its own side: 0.1 and less. Both across are eagle arms.
    { id: 'other-elbow', measure: 'elbowAcross.right', from: 'zero', below: 0.2 },
    // Level within 20° of an upper arm: 0.3 of the trunk is its half.
    { id: 'arm-level', measure: 'elbowElevation.left', from: 'zero', above: -0.3, below: 0.3 },
  ],
  hold: [
    // Own depth: about a third of the way between the shoulders, 12 cm, off it. The mark of an elbow that a hand covers wanders
    // by a quarter.
    {
      id: 'arm-across',
      measure: 'elbowAcross.left',
      from: 'start',
      above: -0.3,
      hysteresis: 0.06,
      forMs: 700,
      provedBy: 'arm-slips',
    },
  ],
  checks: [
    {
      // 0.2 of the trunk is 10 cm at the elbow. Behind the hand that holds it its mark wanders by half of that.
      ...always,
      id: 'arm-level',
      measure: 'elbowElevation.left',
      from: 'start',
      below: -0.2,
      hysteresis: 0.05,
      priority: 1,
      provedBy: 'elbows-sink',
    },
  ],
  blind: ['pull', 'shoulder-down', 'trunk-square'],
  sources: ['S4', 'S2'],
};
