import { beside } from './beside';
import { shouldersDown } from './checks-upright';
import type { RepExercise } from './exercise';

export const bladeSqueeze: RepExercise = {
  kind: 'reps',
  id: 'blade-squeeze',
  position: 'standing',
  equipment: [],
  goals: ['strength', 'desk'],
  dose: { sets: 1, target: 10, restS: 60 },
  // Nearer than 1.2 m head, hips and hands do not all fit; past 2.5 m an elbow that glides back by 3 cm is 6 pixels of 640.
  // From the figure's geometry: not on the map yet.
  view: beside(1.6, 1.2, 2.5),
  start: [
    // Standing or sitting straight reads 0.89 and more; 0.8 is a lean of 25°.
    { id: 'upright', measure: 'uprightness', from: 'zero', above: 0.8 },
    // By the ribs: upper arms within a hand's length of the flank. Further back they leave no way to go.
    { id: 'elbows-by-ribs', measure: 'shoulderExtension', from: 'zero', above: -30, below: 20 },
    // About square, so that the forearms are in nobody's way; hanging arms would swing.
    { id: 'elbows-bent', measure: 'elbowFlexion', from: 'zero', above: 45, below: 130 },
  ],
  // Blades that slide by 3 cm take the elbows along: 3 cm at the end of an upper arm of 32 cm is 5°, and arms follow them
  // back by as much again. 6° is half of it; more than 12° is asked of nobody. The network shows four thirds of it and more
  // (rendered athlete: 18–26° for 14–17°): 8° and 16°. Held for 5 s (catalogue).
  count: {
    measure: 'shoulderExtension',
    unit: 'deg',
    floor: 8,
    ceiling: 16,
    share: 0.6,
    minMs: 500,
    holdMs: 5000,
  },
  checks: [
    shouldersDown(1),
    {
      // A chin that pokes up by 15–24° reads as 30° and more, one that stays as ±5° (rendered athlete). One that drops is not
      // told from shoulders that creep up, behind which the network has the face dip by 15°.
      id: 'chin-level',
      kind: 'measure',
      phase: 'always',
      measure: 'facePitch',
      from: 'start',
      above: 15,
      hysteresis: 4,
      forMs: 500,
      priority: 2,
      provedBy: 'head-up',
    },
  ],
  blind: ['squeeze', 'far-arm', 'chin-drops'],
  sources: ['S2'],
};
