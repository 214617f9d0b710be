import { elbowsStraight, headDown } from './checks';
import type { RepExercise } from './exercise';
import { onHandsAndKnees, underAndOver } from './hands-and-knees';
import { quadrupedPlus } from './quadruped-plus';

const always = { kind: 'measure', phase: 'always' } as const;

/**
 * The extension half of a cat–cow, from level to hollow and back. Rounding is left out on purpose: the source warns people
 * who are hunched already off it (S4).
 */
export const catCow: RepExercise = {
  kind: 'reps',
  id: 'cat-cow',
  position: 'hands-and-knees',
  equipment: ['mat'],
  goals: ['mobility'],
  dose: { sets: 1, target: 10, restS: 60 },
  // Its own places have not been filmed yet. The same body in the same place, told by the same measures: those of the plus
  // hold until they have.
  view: quadrupedPlus.view,
  start: [
    ...onHandsAndKnees,
    // Level is 0.2–0.33 of the trunk over the shoulder–hip line, a cow 0.1 less: who begins in one has nowhere to go.
    { id: 'back-not-hollow', measure: 'midTrunkContour', from: 'zero', above: 0.14, optional: true },
  ],
  // A real person's back sinks by 0.08–0.10 of the trunk, 4–5 cm, the athlete's in a plus by 0.025 and its noise is 0.011.
  // Half a real cow is floor enough for a stiff back; from the ceiling on a person has shown all that a cow is.
  count: { measure: 'midTrunkHollow', unit: 'trunk', floor: 0.05, ceiling: 0.1, share: 0.6, minMs: 500 },
  checks: [
    {
      // 0.06 of the trunk is 3 cm past level: more than a back that comes to rest overshoots by.
      ...always,
      id: 'no-rounding',
      measure: 'midTrunkContour',
      from: 'start',
      above: 0.06,
      hysteresis: 0.02,
      forMs: 300,
      priority: 1,
      provedBy: 'rounds',
      proxy: true,
    },
    elbowsStraight(2),
    ...underAndOver,
    {
      // The head goes up with the spine by up to 30° (catalogue). In a clip of a real cat–cow it does by 25–30°.
      ...always,
      id: 'head-with-spine-up',
      measure: 'headPitch',
      from: 'start',
      above: 30,
      hysteresis: 8,
      forMs: 500,
      priority: 6,
      provedBy: 'head-up',
    },
    headDown('head-with-spine-down', 7),
    // The catalogue's 1.5 s a phase, for the way out.
    { id: 'no-jerk', kind: 'tempo', minMs: 1500, priority: 8, provedBy: 'jerk' },
  ],
  blind: ['vertebrae', 'pelvic-tilt'],
  sources: ['S2', 'S4'],
};
