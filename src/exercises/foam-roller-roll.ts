import type { RepExercise } from './exercise';
import { besideTheMat, handsAtHead, headSupported, onYourBack } from './supine';

export const foamRollerRoll: RepExercise = {
  kind: 'reps',
  id: 'foam-roller-roll',
  position: 'supine',
  equipment: ['mat', 'roller'],
  goals: ['mobility'],
  dose: { sets: 1, target: 10, restS: 60 },
  view: besideTheMat,
  start: [
    ...onYourBack,
    // Pelvis and chest are level over the floor, within what a high or a low pelvis makes.
    { id: 'trunk-level', measure: 'trunkPitch', from: 'zero', above: -25, below: 25 },
    // Lying hips are 0.1 of the trunk over the ankles, lifted ones 0.3 and more.
    { id: 'pelvis-lifted', measure: 'hipHeight', from: 'zero', above: 0.2 },
    handsAtHead,
  ],
  // Half as far as the body goes, the roller goes along the floor, and the other half along the back: 0.15 of the trunk are
  // 4 cm of back. From the lower ends of the blades to the armpits it is 10 cm, 0.4, and three fifths of that will do: who has
  // rolled too far at first is asked for no more.
  count: { measure: 'shoulderTravel', unit: 'trunk', floor: 0.15, ceiling: 0.24, share: 0.6, minMs: 500 },
  checks: [
    {
      // 0.12 of the trunk is 6 cm: half of what the pelvis is lifted by.
      id: 'pelvis-stays-lifted',
      kind: 'measure',
      phase: 'always',
      measure: 'hipRise',
      from: 'start',
      below: -0.12,
      hysteresis: 0.04,
      forMs: 300,
      priority: 2,
      provedBy: 'hips-drop',
    },
    headSupported(1),
    {
      // A roller that begins at the upper back has come 15 cm down the back, to the ribs' edge, when the body has gone 30:
      // 0.6 of the trunk. The roller itself is not seen.
      id: 'not-below-ribs',
      kind: 'measure',
      phase: 'always',
      measure: 'shoulderTravel',
      from: 'start',
      above: 0.6,
      hysteresis: 0.06,
      forMs: 200,
      priority: 3,
      provedBy: 'rolls-low',
      proxy: true,
    },
  ],
  blind: ['roller-place'],
  sources: ['S0', 'S2', 'S3'],
};
