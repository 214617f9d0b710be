import { armZone, proneArmChecks } from './checks';
import type { RepExercise } from './exercise';

export const proneTRaise: RepExercise = {
  kind: 'reps',
  id: 'prone-t-raise',
  position: 'prone',
  equipment: ['mat', 'towel'],
  goals: ['strength'],
  dose: { sets: 2, target: 10, restS: 60 },
  // From the head end itself a lift and a slide of the hand look alike; halfway to the flank they part (docs/views.md).
  view: {
    name: 'head-oblique',
    azimuthDeg: 45,
    heightM: 1.2,
    distanceM: 2.2,
    works: { azimuthDeg: [20, 55], heightM: [0.9, 1.5], distanceM: [1.7, 2.8] },
    judges: { headTurn: { heightM: [1.05, 1.6] } },
  },
  start: [
    // From the head end the shoulders of a lying person are lower in the picture than the hips; upright they tower.
    { id: 'face-down', measure: 'uprightness', from: 'zero', below: 0.3 },
    { id: 'arms-in-zone', measure: 'armAbduction', from: 'zero', above: 70, below: 110 },
    // Straight arms read down to 152° in real footage; past 35° of flexion nobody's elbow is straight.
    { id: 'elbows-straight', measure: 'elbowFlexion', from: 'zero', below: 35 },
  ],
  count: { measure: 'armLift', unit: 'arm', floor: 0.12, ceiling: 0.25, share: 0.6, minMs: 500 },
  checks: [...armZone(70, 110), ...proneArmChecks()],
  blind: ['blade-squeeze'],
  sources: ['S0'],
};
