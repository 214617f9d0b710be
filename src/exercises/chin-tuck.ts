import { beside } from './beside';
import { chinLevel, shouldersDown } from './checks-upright';
import type { RepExercise } from './exercise';

export const chinTuck: RepExercise = {
  kind: 'reps',
  id: 'chin-tuck',
  position: 'standing',
  equipment: [],
  goals: ['strength', 'desk'],
  dose: { sets: 1, target: 10, restS: 60 },
  // Head and hips are all that is needed: both fit from 1 m. Past 2.2 m a glide of 1.7 cm is 4 pixels of 640, and a face of
  // 25 pixels tells its pitch to 2° no more. From the figure's geometry: not on the map yet.
  view: beside(1.5, 1, 2.2),
  start: [
    // Standing or sitting straight reads 0.89 and more; 0.8 is a lean of 25°.
    { id: 'upright', measure: 'uprightness', from: 'zero', above: 0.8 },
    // Looking straight ahead reads −8 to −13; 20° up or down of it is another start.
    { id: 'chin-level', measure: 'facePitch', from: 'zero', above: -33, below: 12 },
  ],
  // The catalogue's figures: 0.15 of the way from ear to nose, 1.7 cm, held for 5 s. More than 0.25, 3 cm, is asked of nobody.
  count: { measure: 'headRetraction', unit: 'face', floor: 0.15, ceiling: 0.25, share: 0.6, minMs: 500, holdMs: 5000 },
  checks: [
    {
      // Another movement: who looks up swings the ears back by as much as a tuck glides them.
      id: 'nodded',
      kind: 'measure',
      phase: 'always',
      measure: 'facePitch',
      from: 'start',
      above: 20,
      below: -20,
      hysteresis: 6,
      forMs: 500,
      priority: 1,
      provedBy: 'head-up',
      voids: true,
    },
    // Upwards half as much again as the catalogue allows: while the head glides back the network tips a level face up, by as
    // much as 13° for a second (rendered athlete).
    chinLevel(2, 15),
    // A glide takes the ears nearer to shoulders that stay, which is why their distance would tell nothing here.
    shouldersDown(3),
  ],
  blind: ['deep-flexors'],
  sources: ['S3'],
};
