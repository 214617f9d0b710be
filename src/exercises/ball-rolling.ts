import { beside } from './beside';
import type { HoldExercise } from './exercise';

export const ballRolling: HoldExercise = {
  kind: 'hold',
  id: 'ball-rolling',
  guided: true,
  position: 'standing',
  equipment: ['wall', 'ball'],
  goals: ['stretch', 'desk'],
  dose: { sets: 1, target: 120, restS: 20 },
  sides: 'each',
  // From where the figure is drawn; no camera is asked for.
  view: beside(1.8, 1, 2.5),
  start: [],
  hold: [],
  checks: [],
  blind: ['everything'],
  sources: ['S3', 'S2'],
};
