import type { HoldExercise } from './exercise';

/** Written for the left: the trunk leans to the right, the right hand draws the left one over. */
export const latSideStretch: HoldExercise = {
  kind: 'hold',
  id: 'lat-side-stretch',
  position: 'standing',
  equipment: [],
  goals: ['stretch'],
  dose: { sets: 1, target: 25, restS: 30 },
  sides: 'each',
  // Hands overhead and feet fill the picture from 2.5 m; past 3.8 m the hands are a few pixels. From the figure's geometry:
  // not on the map yet.
  view: {
    name: 'front',
    azimuthDeg: 0,
    heightM: 1.1,
    distanceM: 3,
    works: { azimuthDeg: [-25, 25], heightM: [0.7, 1.5], distanceM: [2.5, 3.8] },
  },
  start: [
    { id: 'upright', measure: 'uprightness', from: 'zero', above: 0.75 },
    // Overhead: a hand at the crown is 0.45 of a trunk over the shoulders.
    { id: 'hands-up', measure: 'wristHeight', from: 'zero', above: 0.45 },
    // The line from hips to shoulders leans by little more than half of what the chest does: 10° is a stiff side's.
    { id: 'leaning-over', measure: 'trunkLean', from: 'zero', above: -40, below: -10 },
  ],
  hold: [
    // 7° of the hips–shoulders line is 6 cm at the shoulders: a third of a usual lean of 18°.
    {
      id: 'leaning-over',
      measure: 'trunkLean',
      from: 'start',
      below: 7,
      hysteresis: 3,
      forMs: 700,
      provedBy: 'straightens-up',
    },
    // A forearm's length down.
    {
      id: 'hands-up',
      measure: 'wristHeight',
      from: 'start',
      above: -0.35,
      hysteresis: 0.1,
      forMs: 700,
      provedBy: 'hands-sink',
    },
  ],
  checks: [
    {
      // 0.08 of the trunk is 4 cm: a heel that lifts alone takes the ankle less far.
      kind: 'measure',
      phase: 'always',
      id: 'feet-down',
      measure: 'ankleRise',
      from: 'zero',
      above: 0.08,
      hysteresis: 0.03,
      forMs: 700,
      priority: 1,
      provedBy: 'one-foot-up',
    },
  ],
  blind: ['forward-fold', 'hips-square'],
  sources: ['S2'],
};
