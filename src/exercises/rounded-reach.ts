import { beside } from './beside';
import { elbowsHeldStraight, hipsStill } from './checks';
import type { HoldExercise } from './exercise';

const always = { kind: 'measure', phase: 'always' } as const;

export const roundedReach: HoldExercise = {
  kind: 'hold',
  id: 'rounded-reach',
  position: 'standing',
  equipment: [],
  goals: ['stretch', 'desk'],
  dose: { sets: 1, target: 30, restS: 30 },
  // Nearer than 1.3 m head and hands do not both fit; past 3 m a back that straightens by 2.5 cm is 4 pixels of 640. From the
  // figure's geometry: not on the map yet.
  view: beside(1.9, 1.3, 3),
  start: [
    // Rounding leans the trunk forwards by 10–20°; a fold over the legs by far more.
    { id: 'upright', measure: 'uprightness', from: 'zero', above: 0.8 },
    // Straight ahead is −90: hands between the belly (−60) and the forehead (−115).
    { id: 'arms-ahead', measure: 'armTilt', from: 'zero', above: -115, below: -60 },
    { id: 'elbows-straight', measure: 'elbowFlexion', from: 'zero', below: 40 },
    // Looking straight ahead the ears are over the shoulders; rounded and with the chin low, 0.3 of the trunk ahead of them. A
    // third of that is a stiff person's own depth.
    { id: 'chin-down', measure: 'headProtraction', from: 'zero', above: 0.1 },
  ],
  hold: [
    // Rounding brings the back at mid-trunk out by 0.1 of the trunk; half of it given up is another posture.
    {
      id: 'rounded',
      measure: 'midTrunkContour',
      from: 'start',
      above: -0.05,
      hysteresis: 0.02,
      forMs: 700,
      provedBy: 'back-straightens',
    },
    // 15° of an arm is 15 cm at the hands, two hands' breadths.
    {
      id: 'arms-level',
      measure: 'armTilt',
      from: 'start',
      above: -20,
      below: 15,
      hysteresis: 5,
      forMs: 700,
      provedBy: 'hands-sink',
    },
  ],
  checks: [
    elbowsHeldStraight(2),
    {
      // The near arm covers the face, not the ears: a head that comes up by 20° takes them back by 0.05 of the trunk or more.
      ...always,
      id: 'chin-down',
      measure: 'headProtraction',
      from: 'start',
      below: -0.05,
      hysteresis: 0.02,
      forMs: 1000,
      priority: 1,
      provedBy: 'head-up',
      proxy: true,
    },
    // Who stands or sits at ease sways by 1–2 cm.
    { ...hipsStill(3), forMs: 700 },
  ],
  blind: ['blades', 'face-behind-arm'],
  sources: ['S2', 'S4'],
};
