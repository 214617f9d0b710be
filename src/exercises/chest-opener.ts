import { beside } from './beside';
import { elbowsHeldStraight } from './checks';
import type { HoldExercise } from './exercise';

const always = { kind: 'measure', phase: 'always', forMs: 700 } as const;

export const chestOpener: HoldExercise = {
  kind: 'hold',
  id: 'chest-opener',
  position: 'standing',
  equipment: [],
  goals: ['stretch', 'desk'],
  dose: { sets: 1, target: 30, restS: 30 },
  // Nearer than 1.3 m head and hands do not both fit; past 3 m the ears are too small for a head that juts by 3 cm. From the
  // figure's geometry: not on the map yet.
  view: beside(1.9, 1.3, 3),
  start: [
    // Standing straight reads 0.89 and more, since the near flank looks longer than the middle; 0.8 is a lean of 25°.
    { id: 'upright', measure: 'uprightness', from: 'zero', above: 0.8 },
    // Behind the back by 15°, a quarter of what shoulders extend by: the person's own depth. Past 90° the trunk has folded.
    { id: 'hands-lifted', measure: 'armTilt', from: 'zero', above: 15, below: 90 },
    // As for the plus: nearly twice the check's limit. With hands in the small of the back elbows bend by 60° and more.
    { id: 'elbows-straight', measure: 'elbowFlexion', from: 'zero', below: 40 },
  ],
  hold: [
    // 12° of a straight arm is 12 cm at the hands: a third of what they are lifted by.
    {
      id: 'hands-lifted',
      measure: 'armTilt',
      from: 'start',
      above: -12,
      hysteresis: 5,
      forMs: 700,
      provedBy: 'hands-sink',
    },
  ],
  checks: [
    {
      // 12° forwards brings the shoulders 10 cm ahead of the hips; somebody who stands sways by 2–3°.
      ...always,
      id: 'chest-up',
      measure: 'trunkTilt',
      from: 'start',
      above: 12,
      hysteresis: 4,
      priority: 1,
      provedBy: 'chest-drops',
    },
    elbowsHeldStraight(2),
    {
      // 0.06 of the trunk is 3 cm: half of what a head juts forward (protraction of 5–6 cm from rest). The network shows
      // most of it, 0.06–0.09 of a head that juts by 0.08–0.11, and up to 0.03 where it stays (rendered athlete).
      ...always,
      id: 'no-head-poke',
      measure: 'headProtraction',
      from: 'start',
      above: 0.05,
      hysteresis: 0.015,
      priority: 3,
      provedBy: 'head-pokes',
    },
  ],
  blind: ['clasp'],
  sources: ['S2'],
};
