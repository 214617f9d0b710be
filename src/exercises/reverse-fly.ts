import { headUp } from './checks';
import type { RepExercise } from './exercise';

const always = { kind: 'measure', phase: 'always', from: 'start' } as const;

export const reverseFly: RepExercise = {
  kind: 'reps',
  id: 'reverse-fly',
  position: 'standing',
  equipment: ['weights'],
  goals: ['strength'],
  dose: { sets: 1, target: 10, restS: 60 },
  // From 35° to one side a hinge shows across the picture by more than half, and the far arm is clear of the head. Nearer
  // than 1.8 m the hands of a T do not fit; past 3.2 m a hand's breadth is 12 pixels of 640. From the figure's geometry: not
  // on the map yet.
  view: {
    name: 'front',
    azimuthDeg: 35,
    heightM: 1.1,
    distanceM: 2.3,
    works: { azimuthDeg: [25, 45], heightM: [0.8, 1.4], distanceM: [1.8, 3.2] },
  },
  start: [
    // A hinge of 35° seen from 30° tips the trunk by 19° across the picture, one of 65° from 45° by 57°; who stands tall is
    // within 10° of the vertical.
    { id: 'hinged', measure: 'uprightness', from: 'zero', above: 0.5, below: 0.945 },
    // Hanging, a hand is a trunk's length below the shoulders.
    { id: 'hands-hang', measure: 'wristHeight', from: 'zero', below: -0.6 },
    // Below the shoulders, which are 0.75 of the trunk apart: not out to the sides.
    { id: 'hands-under', measure: 'handSpread', from: 'zero', above: -0.2, below: 1.6 },
  ],
  // From hanging to level a hand comes up by an arm's length, 1.2 to 1.6 of a trunk that is seen foreshortened: 0.55 is two
  // fifths of it, arms 53° from hanging. Both arms must.
  count: {
    measure: 'wristRise',
    unit: 'trunk',
    floor: 0.55,
    ceiling: 0.75,
    // In a T the hands are over 3 trunks apart, drawn up beside the ribs 1; who straightens up has them hanging.
    also: { measure: 'handSpread', from: 'zero', above: 1.9 },
    share: 0.6,
    minMs: 500,
  },
  checks: [
    {
      // 12° is 10 cm at the shoulders; somebody who holds a hinge sways by 2–3°.
      ...always,
      phase: 'moving',
      id: 'hinge-held',
      measure: 'trunkRecline',
      above: 12,
      below: -12,
      hysteresis: 4,
      forMs: 500,
      priority: 1,
      provedBy: 'straightens-up',
    },
    {
      // Soft elbows keep their bend: 25° more is half of the way to a row, whose forearms hang.
      ...always,
      id: 'elbows-fixed',
      measure: 'elbowFlexion',
      above: 25,
      hysteresis: 8,
      forMs: 300,
      priority: 2,
      provedBy: 'elbows-bent',
    },
    headUp('neck-long', 3),
    {
      // 0.16 of an arm is 9 cm between the hands. Level ones read within 0.1 of each other from anywhere in the view; over a
      // hinge that opens the network raised the left hand by another 0.05 (rendered athlete, dim light).
      kind: 'measure',
      phase: 'top',
      id: 'arms-even',
      measure: 'armEvenness',
      from: 'zero',
      above: 0.16,
      below: -0.16,
      hysteresis: 0.04,
      forMs: 500,
      priority: 4,
      provedBy: 'one-arm-lower',
    },
  ],
  blind: ['load', 'blades'],
  sources: ['S2'],
};
