import type { HoldExercise } from './exercise';

const always = { kind: 'measure', phase: 'always', forMs: 700 } as const;

/** Written for the left: on the right side, the left arm on top. */
export const sideLyingBreathing: HoldExercise = {
  kind: 'hold',
  id: 'side-lying-breathing',
  position: 'side-lying',
  equipment: ['mat', 'roller', 'pillow'],
  goals: ['mobility'],
  // Five times five breaths a side; the catalogue gives no rest between them.
  dose: { sets: 5, target: 5, restS: 20 },
  sides: 'each',
  // Four seconds in and six out: slow and easy, with the longer way out.
  breath: { inMs: 4000, outMs: 6000 },
  // Square to the chest, which faces the lens as of somebody upright, laid down. As far off, as low and as high as beside
  // somebody on their back, whose body lies as long; from the figure's geometry: not on the map yet.
  view: {
    name: 'front',
    azimuthDeg: 90,
    heightM: 0.5,
    distanceM: 2.2,
    works: { azimuthDeg: [72, 108], heightM: [0.2, 0.9], distanceM: [1.7, 3] },
  },
  start: [
    // Upright trunks read 1, one that lies along the floor about 0.
    { id: 'lying', measure: 'uprightness', from: 'zero', below: 0.5 },
    // One shoulder straight above the other is 90; past 40° to either side somebody lies on the front or the back.
    { id: 'on-side', measure: 'shoulderRoll.left', from: 'zero', above: 50 },
    // "Abducted in line": past square to the trunk, on the way to overhead.
    { id: 'arm-in-line', measure: 'armAbduction.left', from: 'zero', above: 105 },
  ],
  hold: [
    {
      // An arm that comes down by 25° has left the line of the body: 25 cm at the hand.
      id: 'arm-in-line',
      measure: 'armAbduction.left',
      from: 'start',
      above: -25,
      hysteresis: 8,
      forMs: 700,
      provedBy: 'arms-low',
    },
  ],
  checks: [
    {
      // "No reaching": 0.14 of the trunk is 7 cm at the hand, most of what a shoulder blade can slide.
      ...always,
      id: 'no-reach',
      measure: 'wristHeight.left',
      from: 'start',
      above: 0.14,
      hysteresis: 0.05,
      priority: 1,
      provedBy: 'reaches',
    },
    {
      // "Head rests": 12° towards the upper shoulder lifts the ear off the pillow by 3 cm.
      ...always,
      id: 'head-rests',
      measure: 'headTilt',
      from: 'start',
      above: 12,
      hysteresis: 4,
      priority: 2,
      provedBy: 'head-lifts',
    },
  ],
  blind: ['roller', 'chest-forward', 'breath'],
  sources: ['S1'],
};
