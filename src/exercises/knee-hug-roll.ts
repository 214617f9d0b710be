import type { RepExercise } from './exercise';
import { besideTheMat } from './supine';

/** Written for the left: the left knee is hugged. */
export const kneeHugRoll: RepExercise = {
  kind: 'reps',
  id: 'knee-hug-roll',
  position: 'supine',
  equipment: ['mat'],
  goals: ['mobility'],
  dose: { sets: 2, target: 10, restS: 60 },
  sides: 'each',
  // The body rolls back by its own half: as far off as for somebody who lies.
  view: besideTheMat,
  start: [
    // Sitting: the trunk within 35° of upright, knees drawn up in front of it.
    { id: 'sits-up', measure: 'uprightness', from: 'zero', above: 0.75 },
    // Hips at the height of the ankles: neither on a chair nor standing.
    { id: 'on-the-floor', measure: 'hipHeight', from: 'zero', above: -0.25, below: 0.4 },
    // A knee hugged to the chest is 0.4–0.8 of the trunk from the shoulder.
    { id: 'knee-hugged', measure: 'kneeHug.left', from: 'zero', below: 0.95, optional: true },
  ],
  // From upright onto the back are 70–90°; by 40° the weight is on the back of the pelvis.
  count: { measure: 'trunkRecline', unit: 'deg', floor: 40, ceiling: 60, share: 0.6, minMs: 500 },
  checks: [
    {
      // 0.25 of the trunk is 12 cm: the knee has left the chest.
      id: 'knee-stays-hugged',
      kind: 'measure',
      phase: 'always',
      measure: 'kneeHug.left',
      from: 'start',
      above: 0.25,
      hysteresis: 0.08,
      forMs: 300,
      priority: 1,
      provedBy: 'knee-leaves',
    },
  ],
  blind: ['other-arm', 'far-knee', 'breath'],
  sources: ['S1'],
};
