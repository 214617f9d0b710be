import { elbowsStraight, noJerk } from './checks';
import type { RepExercise } from './exercise';
import { facing } from './facing';

export const shrug: RepExercise = {
  id: 'shrug',
  kind: 'reps',
  position: 'standing',
  equipment: [],
  goals: ['strength', 'desk'],
  dose: { sets: 1, target: 10, restS: 60 },
  // Nearer than 1.1 m head and hands do not both fit; past 2.8 m 2 cm of shoulder are 3–4 pixels of 640, as the marks'
  // wander. From 25° off, breadths shrink to 0.9. From the figure's geometry: not on the map yet.
  view: {
    name: 'front',
    azimuthDeg: 0,
    heightM: 1.1,
    distanceM: 1.8,
    works: { azimuthDeg: [-25, 25], heightM: [0.7, 1.5], distanceM: [1.1, 2.8] },
  },
  start: [
    ...facing,
    // Hanging beside the body, hands not in the hips: elbows within a hand's length of the flank. On a desk they are unseen.
    { id: 'arms-hanging', measure: 'armAbduction', from: 'zero', below: 35, optional: true },
    // Twice the check's limit, as in the other exercises: what a cue can mend is let in.
    { id: 'elbows-straight', measure: 'elbowFlexion', from: 'zero', below: 40, optional: true },
    // Relaxed shoulders lie 0.35–0.5 of a trunk below the ears; drawn up already they would leave no way to go.
    { id: 'shoulders-low', measure: 'girdleElevation', from: 'zero', below: -0.25 },
  ],
  // 0.04 of the trunk is 2 cm. A full shrug turns the clavicle up by 20° and more, 5–6 cm or 0.11; it can go up by 35–45°
  // (Neumann, Kinesiology of the Musculoskeletal System), so that 0.09 is 60 % of what hardly anybody reaches.
  count: { measure: 'girdleElevation', unit: 'trunk', floor: 0.04, ceiling: 0.09, share: 0.6, minMs: 500 },
  checks: [
    {
      // One shoulder 2.5 cm behind the other is 0.05 of the trunk. The network draws two shoulders towards each other and shows
      // a fifth to two thirds of such a difference, by body and light (nine uneven shrugs of four rendered bodies: 0.01–0.04);
      // even ones read up to 0.014. Hence 0.03, and `slight` among what it is blind to.
      id: 'shoulders-even',
      kind: 'measure',
      phase: 'moving',
      measure: 'shoulderEvenness',
      from: 'start',
      above: 0.03,
      below: -0.03,
      hysteresis: 0.01,
      forMs: 500,
      priority: 2,
      provedBy: 'one-shoulder-lower',
    },
    elbowsStraight(1),
    noJerk(3),
  ],
  blind: ['head-poke', 'load', 'slight'],
  sources: ['S2'],
};
