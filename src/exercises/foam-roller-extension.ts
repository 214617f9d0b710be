import type { RepExercise } from './exercise';
import { besideTheMat, handsAtHead, headSupported, onYourBack } from './supine';

export const foamRollerExtension: RepExercise = {
  kind: 'reps',
  id: 'foam-roller-extension',
  position: 'supine',
  equipment: ['mat', 'roller'],
  goals: ['mobility'],
  dose: { sets: 1, target: 10, restS: 60 },
  view: besideTheMat,
  start: [
    ...onYourBack,
    // A roller of 10–15 cm below the blades raises the trunk by 15–30°; flat on the floor it rises by under 6°.
    { id: 'over-the-roller', measure: 'trunkPitch', from: 'zero', above: 9, below: 45 },
    // Lying hips are 0.1 of the trunk over the ankles, in a bridge 0.35 and more.
    { id: 'hips-down', measure: 'hipHeight', from: 'zero', below: 0.24 },
    handsAtHead,
  ],
  // 0.05 of the trunk is 2.5 cm: a chest that turns by 13° about the roller. A thorax extends by 20–25° (Neumann): 0.1.
  count: { measure: 'shoulderDrop', unit: 'trunk', floor: 0.05, ceiling: 0.1, share: 0.6, minMs: 500 },
  checks: [
    headSupported(1),
    {
      // "Small range": 0.19 of the trunk, 9.5 cm, is half as much again as a thorax gives without the loins' help. Of a head
      // that drops the network takes the shoulder along by up to 0.05 (rendered athlete).
      id: 'small-range',
      kind: 'measure',
      phase: 'always',
      measure: 'shoulderDrop',
      from: 'start',
      above: 0.19,
      hysteresis: 0.03,
      forMs: 200,
      priority: 2,
      provedBy: 'leans-far',
    },
    {
      // 0.12 of the trunk is 6 cm: hips that rest on the floor do not rise by more.
      id: 'hips-stay-down',
      kind: 'measure',
      phase: 'always',
      measure: 'hipRise',
      from: 'start',
      above: 0.12,
      hysteresis: 0.04,
      forMs: 300,
      priority: 3,
      provedBy: 'hips-up',
    },
  ],
  blind: ['roller-place'],
  sources: ['S2', 'S4'],
};
