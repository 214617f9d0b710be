import { elbowsStraight, headDown, headUp } from './checks';
import type { Exercise, MeasureCheck } from './exercise';

const always = { kind: 'measure', phase: 'always' } as const;

/** Hands under shoulders within ±10° of arm and hips over knees within ±15° of thigh: the catalogue's start, kept. */
const underAndOver: readonly MeasureCheck[] = [
  {
    ...always,
    id: 'hands-under-shoulders-ahead',
    measure: 'armTilt',
    from: 'zero',
    below: -10,
    hysteresis: 3,
    forMs: 500,
    priority: 3,
    provedBy: 'hands-forward',
  },
  {
    ...always,
    id: 'hips-over-knees-back',
    measure: 'thighTilt',
    from: 'zero',
    below: -15,
    hysteresis: 3,
    forMs: 500,
    priority: 4,
    provedBy: 'hips-back',
  },
];

export const quadrupedPlus: Exercise = {
  id: 'quadruped-plus',
  position: 'hands-and-knees',
  equipment: ['mat'],
  dose: { sets: 1, reps: 30, restS: 60 },
  // Nearer than 1.6 m a tall person does not fit; past 3.2 m the head is too small to tell its pitch. Neither is on the map.
  view: {
    name: 'side',
    azimuthDeg: 90,
    heightM: 0.5,
    distanceM: 2.2,
    judges: { armTilt: { azimuthDeg: [68, 112] }, thighTilt: { heightM: [0.35, 1.3] } },
    works: { azimuthDeg: [58, 115], heightM: [0.2, 1.1], distanceM: [1.6, 3.2] },
  },
  start: [
    // Twice the checks' limits: a posture that a cue can mend is let in, another posture is refused.
    { id: 'hands-under-shoulders', measure: 'armTilt', from: 'zero', above: -20, below: 20 },
    { id: 'hips-over-knees', measure: 'thighTilt', from: 'zero', above: -30, below: 30 },
    { id: 'elbows-straight', measure: 'elbowFlexion', from: 'zero', below: 35 },
    // Hands and knees in pairs on the floor: a lens 1 m up sees the far one 0.4 of the trunk higher, a lifted one is over 0.7.
    { id: 'both-hands-down', measure: 'handStack', from: 'zero', above: -0.5, below: 0.5, optional: true },
    { id: 'both-knees-down', measure: 'kneeStack', from: 'zero', above: -0.5, below: 0.5, optional: true },
    // The back stands 0.2–0.33 of the trunk over the shoulder–hip line when level. 0.1 more, where the cat–cow check sets
    // in, is a rounded back.
    { id: 'back-flat', measure: 'midTrunkContour', from: 'zero', below: 0.43, optional: true },
    // Between a long-armed and a short-armed person's level back; a plank or a push-up slopes with straight knees.
    { id: 'trunk-level', measure: 'trunkPitch', from: 'zero', above: -25, below: 25 },
  ],
  // A full slide of the blades is 3–6 cm on a 55-cm arm; 0.035 is 2 cm, four times the landmark's noise.
  count: { measure: 'thoraxSink', unit: 'arm', floor: 0.035, ceiling: 0.08, share: 0.6, minMs: 500 },
  checks: [
    elbowsStraight(2),
    {
      // A push-up in small opens and closes the elbow by far more than a soft elbow does.
      ...always,
      id: 'push-up',
      measure: 'elbowFlexion',
      from: 'start',
      above: 40,
      hysteresis: 10,
      forMs: 200,
      priority: 1,
      provedBy: 'push-up',
      voids: true,
    },
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
      // 0.12 of the trunk is about 6 cm of hip travel over the planted knees.
      ...always,
      id: 'hips-still',
      measure: 'hipTravel',
      from: 'start',
      above: 0.12,
      below: -0.12,
      hysteresis: 0.04,
      forMs: 300,
      priority: 5,
      provedBy: 'rocking',
    },
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
