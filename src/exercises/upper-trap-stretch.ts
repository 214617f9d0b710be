import type { HoldExercise } from './exercise';
import { facing } from './facing';
import { noLean, shoulderDown } from './neck-side';

/** Written for the left: the right ear goes towards the right shoulder. */
export const upperTrapStretch: HoldExercise = {
  kind: 'hold',
  id: 'upper-trap-stretch',
  position: 'standing',
  equipment: [],
  goals: ['stretch', 'desk'],
  dose: { sets: 1, target: 25, restS: 30 },
  sides: 'each',
  // Head, shoulders and hips in the picture, as for somebody at a desk; from 25° off, breadths shrink to 0.9. From the
  // figure's geometry: not on the map yet.
  view: {
    name: 'front',
    azimuthDeg: 0,
    heightM: 1.2,
    distanceM: 1.5,
    works: { azimuthDeg: [-25, 25], heightM: [0.7, 1.5], distanceM: [0.9, 2.5] },
  },
  start: [
    ...facing.filter(({ id }) => id !== 'head-level'),
    // A stiff neck tilts by 15–20°, a supple one by 45°. Past 60° it is another posture.
    { id: 'head-tilted', measure: 'headTilt', from: 'zero', above: -60, below: -15 },
  ],
  hold: [
    // Own depth: 12° back from it, a third of a usual 35°, has left the stretch: heads that have read 15–29°, one whose
    // shoulder comes up to it 13° (90 %: 14–15°) (rendered athlete, two bodies).
    {
      id: 'head-tilted',
      measure: 'headTilt',
      from: 'start',
      below: 14,
      hysteresis: 4,
      forMs: 700,
      provedBy: 'head-upright',
    },
  ],
  checks: [
    shoulderDown,
    noLean('trunk-tall'),
    {
      // A turned head stretches another muscle, the levator, from 25° on. Against the light the marks show half of 45°; by a
      // tilt or a lean they err by up to 10° (rendered athlete).
      kind: 'measure',
      phase: 'always',
      id: 'head-not-turned',
      measure: 'headTurn',
      from: 'start',
      above: 18,
      below: -18,
      hysteresis: 6,
      forMs: 700,
      priority: 3,
      provedBy: 'head-turned',
    },
  ],
  blind: ['pull'],
  sources: ['S2'],
};
