import { headDown, headUp } from './checks';
import type { RepExercise } from './exercise';

export const chairThoracicExtension: RepExercise = {
  kind: 'reps',
  id: 'chair-thoracic-extension',
  position: 'chair',
  equipment: ['mat', 'chair'],
  goals: ['mobility'],
  dose: { sets: 1, target: 20, restS: 60 },
  // Nearer than 1.6 m a tall person does not fit; past 3.2 m the head is too small to tell its pitch. Neither is on the map.
  view: {
    name: 'side',
    azimuthDeg: 90,
    heightM: 0.6,
    distanceM: 2.4,
    works: { azimuthDeg: [58, 115], heightM: [0.2, 1.1], distanceM: [1.6, 3.2] },
  },
  start: [
    // Leaning on the forearms: the upper arm reaches forward and down from the trunk, neither at the side nor overhead.
    { id: 'elbows-on-seat', measure: 'trunkArmAngle', from: 'zero', above: 50, below: 145 },
    // On a seat 40–50 cm high the elbows are 0.7 of the trunk and more over the knees. On hands and knees straight arms
    // have them at 0.5, in a child's pose or on the forearms they are on the floor.
    { id: 'elbows-high', measure: 'elbowHeight', from: 'zero', above: 0.6 },
    // Forearms lie on the seat; straight arms would be hands and knees.
    { id: 'forearms-on-seat', measure: 'elbowFlexion', from: 'zero', above: 40 },
    { id: 'trunk-level', measure: 'trunkPitch', from: 'zero', above: -20, below: 50 },
    { id: 'hips-over-knees', measure: 'thighTilt', from: 'zero', above: -40, below: 30 },
  ],
  // The catalogue: the angle opens by 10° and the shoulders drop by 0.08 of the trunk.
  count: {
    measure: 'trunkArmAngle',
    unit: 'deg',
    floor: 10,
    ceiling: 25,
    also: { measure: 'shoulderDrop', from: 'start', above: 0.08 },
    share: 0.6,
    minMs: 500,
  },
  checks: [
    headUp('neck-neutral-up', 1),
    headDown('neck-neutral-down', 2),
    {
      // Sitting back brings the hip 0.3 of a trunk, 15 cm, nearer to the ankle; rocking over the knees up to 0.28.
      id: 'hips-off-heels',
      kind: 'measure',
      phase: 'moving',
      measure: 'hipAnkle',
      from: 'start',
      below: -0.3,
      hysteresis: 0.08,
      forMs: 300,
      priority: 3,
      provedBy: 'sit-back',
      voids: true,
    },
    {
      // 0.15 of the trunk, about 8 cm: pushing the seat of the trousers back a little is part of the movement.
      id: 'hips-still',
      kind: 'measure',
      phase: 'always',
      measure: 'hipTravel',
      from: 'start',
      above: 0.15,
      below: -0.15,
      hysteresis: 0.05,
      forMs: 300,
      priority: 4,
      provedBy: 'rocking',
    },
    {
      // 0.12 of the trunk, about 6 cm: elbows that slide on the seat, not sleeves that roll.
      id: 'elbows-planted',
      kind: 'measure',
      phase: 'always',
      measure: 'elbowTravel',
      from: 'start',
      above: 0.12,
      hysteresis: 0.04,
      forMs: 300,
      priority: 5,
      provedBy: 'elbows-slide',
    },
  ],
  blind: ['shoulder-versus-thorax', 'neck-behind-arm', 'chair-contact'],
  sources: ['S4', 'S3'],
};
