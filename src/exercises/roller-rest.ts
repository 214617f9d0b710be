import type { HoldExercise } from './exercise';
import { besideTheMat, onYourBack } from './supine';

export const rollerRest: HoldExercise = {
  kind: 'hold',
  id: 'roller-rest',
  position: 'supine',
  equipment: ['mat', 'roller'],
  goals: ['mobility', 'stretch'],
  dose: { sets: 1, target: 120, restS: 60 },
  view: besideTheMat,
  start: [
    ...onYourBack.filter(({ id }) => id !== 'knees-bent'),
    // Lengthwise on a roller the trunk is level, within what a head on the roller and a full belly make.
    { id: 'lies-long', measure: 'trunkPitch', from: 'zero', above: -14, below: 14 },
    // Hands by the hips are 0.9 of the trunk and more footward of the shoulders, on the belly 0.5. An open arm reaches
    // towards the lens and seems to go headward.
    { id: 'arms-open', measure: 'wristHeight', from: 'zero', above: -0.4 },
  ],
  hold: [
    {
      // 10° more is a head and shoulders that curl up by 9 cm; a breath moves the chest by 1 cm.
      id: 'lies-long',
      measure: 'trunkPitch',
      from: 'start',
      above: -10,
      below: 10,
      hysteresis: 4,
      forMs: 700,
      provedBy: 'curls-up',
    },
    {
      // Stillness: hips that stay where they are to 0.12 of the trunk, 6 cm.
      id: 'lies-still',
      measure: 'hipTravel',
      from: 'start',
      above: -0.12,
      below: 0.12,
      hysteresis: 0.04,
      forMs: 700,
      provedBy: 'hips-shift',
    },
  ],
  checks: [
    {
      // 0.4 of the trunk is 20 cm: an arm that has been drawn in, not one that has settled.
      id: 'arms-open',
      kind: 'measure',
      phase: 'always',
      measure: 'wristTravel',
      from: 'start',
      above: 0.4,
      hysteresis: 0.1,
      forMs: 1000,
      priority: 1,
      provedBy: 'arms-close',
    },
  ],
  blind: ['roller-lengthwise', 'far-arm', 'breath'],
  sources: ['S3'],
};
