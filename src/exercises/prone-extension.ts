import { headDown, headUp, noJerk } from './checks';
import type { RepExercise } from './exercise';

export const proneExtension: RepExercise = {
  kind: 'reps',
  id: 'prone-extension',
  position: 'prone',
  equipment: ['mat', 'towel'],
  goals: ['strength', 'mobility'],
  dose: { sets: 2, target: 10, restS: 60 },
  // As near as a tall person still fits: the head is small, and its pitch is read from the ear and the nose.
  // Nearer than 1.6 m a tall person does not fit; past 3.2 m the head is too small to tell its pitch. Neither is on the map.
  view: {
    name: 'side',
    azimuthDeg: 90,
    heightM: 0.5,
    distanceM: 1.9,
    works: { azimuthDeg: [70, 115], heightM: [0.2, 1.1], distanceM: [1.6, 3.2] },
  },
  start: [
    // Lying, the trunk is level within the slope that a wide rib cage or a laptop on its lid can make.
    { id: 'face-down', measure: 'trunkPitch', from: 'zero', above: -15, below: 15 },
    // The nose on the front's side of the ears: at ±90° it points along the spine, past it out of the back, as supine.
    { id: 'on-your-front', measure: 'headPitch', from: 'zero', above: -90, below: 90, optional: true },
    // Shoulders are 0.7 of the trunk apart: stacked when lying on a side, at most 0.33 seen lying from a lens 1 m up.
    { id: 'both-shoulders-down', measure: 'shoulderStack', from: 'zero', above: -0.5, below: 0.5, optional: true },
    // An upper arm is 0.65 of the trunk: propped on it (sphinx, plank, push-up) the chest is over 0.5 up, lying under 0.3.
    { id: 'chest-down', measure: 'propHeight', from: 'zero', below: 0.4 },
    // Upper arms along the trunk, hands by the hips or light beside the shoulders; overhead it would be a superman.
    { id: 'arms-by-sides', measure: 'trunkArmAngle', from: 'zero', below: 100 },
    // Legs along the floor: thighs within 30° of it. Kneeling they stand up, in a child's pose they point to the head.
    { id: 'legs-long', measure: 'thighTilt', from: 'zero', above: 60, below: 120 },
    { id: 'knees-straight', measure: 'kneeFlexion', from: 'zero', below: 35, optional: true },
  ],
  count: {
    measure: 'trunkPitch',
    unit: 'deg',
    floor: 5,
    ceiling: 10,
    share: 0.6,
    minMs: 500,
    target: { from: 5, to: 12 },
  },
  checks: [
    {
      // "Slightly": the catalogue's 15° is where a lift becomes a back bend.
      id: 'too-high',
      kind: 'measure',
      phase: 'always',
      measure: 'trunkPitch',
      from: 'start',
      above: 15,
      hysteresis: 2,
      forMs: 200,
      priority: 1,
      provedBy: 'too-high',
    },
    // Wider than the catalogue's 20°: while the chest lifts, the face turns into view and its pitch reads up to 15° high.
    { ...headUp('neck-long', 2), above: 25 },
    headDown('neck-long-down', 3),
    {
      // 0.1 of the trunk is about 5 cm: more than the toes' roll, less than any leg lift.
      id: 'feet-down',
      kind: 'measure',
      phase: 'always',
      measure: 'ankleRise',
      from: 'start',
      above: 0.1,
      hysteresis: 0.03,
      forMs: 300,
      priority: 4,
      provedBy: 'feet-up',
    },
    {
      // The catalogue's bound: an elbow that opens by over 15° is pushing the trunk up.
      id: 'hands-light',
      kind: 'measure',
      phase: 'moving',
      measure: 'elbowFlexion',
      from: 'start',
      below: -15,
      hysteresis: 5,
      forMs: 300,
      priority: 5,
      provedBy: 'hands-push',
    },
    noJerk(6),
  ],
  blind: ['which-muscles'],
  sources: ['S0'],
};
