import { elbowsStraight, headDown, headUp, pushUp } from './checks';
import type { RepExercise } from './exercise';
import { onHandsAndKnees, underAndOver } from './hands-and-knees';

const always = { kind: 'measure', phase: 'always' } as const;

export const quadrupedPlus: RepExercise = {
  kind: 'reps',
  id: 'quadruped-plus',
  position: 'hands-and-knees',
  equipment: ['mat'],
  goals: ['strength', 'mobility'],
  dose: { sets: 1, target: 30, restS: 60 },
  // Nearer than 1.6 m a tall person does not fit; past 3.2 m the head is too small to tell its pitch. Neither is on the map.
  view: {
    name: 'side',
    azimuthDeg: 90,
    heightM: 0.5,
    distanceM: 2.2,
    judges: { armTilt: { azimuthDeg: [68, 112] }, thighTilt: { heightM: [0.35, 1.3] } },
    works: { azimuthDeg: [58, 115], heightM: [0.2, 1.1], distanceM: [1.6, 3.2] },
  },
  start: onHandsAndKnees,
  // A full slide of the blades is 3–6 cm on a 55-cm arm; 0.035 is 2 cm, four times the landmark's noise.
  count: { measure: 'thoraxSink', unit: 'arm', floor: 0.035, ceiling: 0.08, share: 0.6, minMs: 500 },
  checks: [
    elbowsStraight(2),
    pushUp,
    {
      // The mid-back moves against the shoulder–hip line only when the spine bends: 0.1 of the trunk is about 5 cm.
      ...always,
      id: 'cat-cow',
      measure: 'midTrunkContour',
      from: 'start',
      above: 0.1,
      hysteresis: 0.03,
      forMs: 300,
      priority: 1,
      provedBy: 'cat-cow',
      voids: true,
      proxy: true,
    },
    ...underAndOver,
    {
      // The belly hangs: the contour at mid-trunk falls by 0.06 of the trunk, about 3 cm.
      ...always,
      id: 'no-sag',
      measure: 'midTrunkContour',
      from: 'start',
      below: -0.06,
      hysteresis: 0.02,
      forMs: 500,
      priority: 6,
      provedBy: 'sag',
      proxy: true,
    },
    headUp('neck-long-up', 7),
    headDown('neck-long-down', 8),
  ],
  blind: ['scapula'],
  sources: ['S4', 'S2', 'S3'],
};
