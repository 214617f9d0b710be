import type { HoldExercise } from './exercise';
import { facing } from './facing';
import { noLean, shoulderDown } from './neck-side';

/** Written for the left: the nose points down to the right armpit. */
export const levatorStretch: HoldExercise = {
  kind: 'hold',
  id: 'levator-stretch',
  position: 'standing',
  equipment: [],
  goals: ['stretch', 'desk'],
  dose: { sets: 1, target: 25, restS: 30 },
  sides: 'each',
  // As for the upper trapezius. From the figure's geometry: not on the map yet.
  view: {
    name: 'front',
    azimuthDeg: 0,
    heightM: 1.2,
    distanceM: 1.5,
    works: { azimuthDeg: [-20, 20], heightM: [0.9, 1.5], distanceM: [0.9, 2.2] },
  },
  start: [
    ...facing.filter(({ id }) => id !== 'head-level'),
    // "About 45°": half of a neck's turn, of which the network shows a third and more where the face looks down too (rendered
    // athlete, eight bodies: 10–27° of 44°, 0–4° straight ahead; of dark skin in dim light nothing). Past 80° the face is gone
    // from the lens.
    { id: 'head-turned', measure: 'headTurn', from: 'zero', above: -80, below: -9 },
    // A lens at chest height sees a face from below: level it reads −18° to −12°, nodded by 25° between 0° and 10°.
    { id: 'head-nodded', measure: 'headNod', from: 'zero', above: -6 },
  ],
  hold: [
    // More than half of the turn, as the network shows it, is given up.
    {
      id: 'head-turned',
      measure: 'headTurn',
      from: 'start',
      below: 13,
      hysteresis: 4.5,
      forMs: 700,
      provedBy: 'head-turns-back',
    },
    // A third of the nod is given up.
    {
      id: 'head-nodded',
      measure: 'headNod',
      from: 'start',
      above: -9,
      hysteresis: 4.5,
      forMs: 700,
      provedBy: 'head-up',
    },
  ],
  checks: [noLean('trunk-still'), shoulderDown],
  blind: ['pull'],
  sources: ['S2'],
};
