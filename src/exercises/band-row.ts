import { beside } from './beside';
import { shouldersDown, trunkStill } from './checks-upright';
import type { RepExercise } from './exercise';

export const bandRow: RepExercise = {
  kind: 'reps',
  id: 'band-row',
  position: 'standing',
  equipment: ['band'],
  goals: ['strength'],
  dose: { sets: 1, target: 10, restS: 60 },
  // Nearer than 1.4 m head, hips and hands that reach do not all fit; past 3 m a shrug of 5 cm is 8 pixels of 640. From the
  // figure's geometry: not on the map yet.
  view: beside(2, 1.4, 3),
  start: [
    // Standing or sitting straight reads 0.89 and more; 0.8 is a lean of 25°, more than a band asks for.
    { id: 'upright', measure: 'uprightness', from: 'zero', above: 0.8 },
    // Straight ahead is −90: hands between the hips (−35) and the face (−105).
    { id: 'arms-ahead', measure: 'armTilt', from: 'zero', above: -105, below: -35 },
    // As for the plus: hands that are drawn back already leave no way to go.
    { id: 'elbows-straight', measure: 'elbowFlexion', from: 'zero', below: 45 },
  ],
  // From arms that reach ahead (−65) to an elbow behind the flank is 70° and more; 50° is from hands at the hips. That the
  // elbow has passed the trunk is asked for besides: 5° is 3 cm at the elbow, clear of the flank's line.
  count: {
    measure: 'shoulderExtension',
    unit: 'deg',
    floor: 50,
    ceiling: 70,
    also: { measure: 'shoulderExtension', from: 'zero', above: 5 },
    share: 0.6,
    minMs: 500,
  },
  checks: [shouldersDown(2), trunkStill(1)],
  blind: ['wrists', 'band', 'far-arm'],
  sources: ['S2', 'S4'],
};
