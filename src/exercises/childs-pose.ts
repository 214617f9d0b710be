import type { HoldExercise } from './exercise';

const always = { kind: 'measure', phase: 'always' } as const;

export const childsPose: HoldExercise = {
  kind: 'hold',
  id: 'childs-pose',
  position: 'hands-and-knees',
  equipment: ['mat'],
  goals: ['stretch'],
  dose: { sets: 1, target: 30, restS: 30 },
  // Its own places have not been filmed yet. Long and low as somebody lying down: the lens as for those, and no lower than a
  // lens that still sees the far arm over the near one.
  view: {
    name: 'side',
    azimuthDeg: 90,
    heightM: 0.5,
    distanceM: 2.2,
    works: { azimuthDeg: [70, 115], heightM: [0.2, 1.1], distanceM: [1.6, 3.2] },
  },
  start: [
    // Hip to ankle is 1.2 trunks on all fours and 0.3 sitting on the heels. Halfway there is a stiff person's own depth.
    { id: 'hips-to-heels', measure: 'hipAnkle', from: 'zero', below: 0.8 },
    // The trunk lies along the thighs; sitting up on the heels it stands.
    { id: 'trunk-down', measure: 'trunkPitch', from: 'zero', above: -40, below: 30 },
    // Straight down is 0, along the floor ahead −80. Arms back beside the feet are another child's pose.
    { id: 'arms-ahead', measure: 'armTilt', from: 'zero', above: -110, below: -45 },
    { id: 'knees-down', measure: 'kneeStack', from: 'zero', above: -0.5, below: 0.5, optional: true },
  ],
  hold: [
    // 0.2 of the trunk, 10 cm off the person's own depth, has left it; a breath moves the hips by 2 cm.
    {
      id: 'hips-to-heels',
      measure: 'hipAnkle',
      from: 'start',
      below: 0.2,
      hysteresis: 0.08,
      forMs: 700,
      provedBy: 'hips-up',
    },
  ],
  checks: [
    {
      // An arm that does not stay long draws its hand back: 0.15 of the trunk is 7.5 cm. The elbow's own bend hardly shows
      // from the side, where forearm and head cover each other.
      ...always,
      id: 'arms-long',
      measure: 'wristTravel',
      from: 'start',
      above: 0.15,
      hysteresis: 0.05,
      forMs: 700,
      priority: 2,
      provedBy: 'elbows-bent',
    },
    {
      // With the forehead on the mat the ears are 0.10–0.15 of the trunk over the wrists, 5–7 cm, from a flank 15° off square
      // over 0.22. From 0.25 on a head is held up: of a lifted one the network marks the ear 5 cm too low (rendered
      // athlete). For a second: who gets up lifts the head too, and the clock has stopped by then.
      ...always,
      id: 'head-down',
      measure: 'earHeight',
      from: 'zero',
      above: 0.25,
      hysteresis: 0.04,
      forMs: 1000,
      priority: 1,
      provedBy: 'head-up',
    },
  ],
  blind: ['toes', 'head-behind-arm'],
  sources: ['S2'],
};
