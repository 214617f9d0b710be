import { beside } from './beside';
import type { RepExercise } from './exercise';

export const shoulderRoll: RepExercise = {
  kind: 'reps',
  id: 'shoulder-roll',
  position: 'standing',
  equipment: [],
  goals: ['mobility', 'desk'],
  // For 30 s (catalogue), at some 4 s a circle.
  dose: { sets: 1, target: 8, restS: 60 },
  // Nearer than 1.2 m head and hips do not both fit with room to rise; past 2.2 m the 5 cm of a circle are 15 pixels of
  // 640. From the figure's geometry: not on the map yet.
  view: beside(1.5, 1.2, 2.2),
  start: [
    // Standing or sitting straight reads 0.89 and more; 0.8 is a lean of 25°.
    { id: 'upright', measure: 'uprightness', from: 'zero', above: 0.8 },
    // Hanging, so that they go with the shoulder, ahead and back: such arms read −3 to 8, those of somebody who sits hugging a
    // knee −24 (rendered athlete).
    { id: 'arms-hanging', measure: 'shoulderExtension', from: 'zero', above: -15, below: 20 },
  ],
  // As for the shrug; the network shows two thirds of it from the side, 0.06–0.08 of a full circle.
  count: { measure: 'girdleElevation', unit: 'trunk', floor: 0.04, ceiling: 0.09, share: 0.6, minMs: 500 },
  checks: [
    {
      // Shoulders that go 3 cm ahead and behind take hanging arms along; the network leaves the shoulder on the chest and moves
      // the hand. Its ways up and down lie 0.6–2.8° apart, the right way round in 26 circles of five rendered bodies; those of a
      // plain shrug 0–0.35°.
      id: 'backwards',
      kind: 'turn',
      measure: 'armTilt',
      atLeast: 0.5,
      voids: true,
      priority: 1,
      provedBy: 'forwards',
    },
  ],
  blind: ['far-shoulder', 'full-circle'],
  sources: ['S3'],
};
