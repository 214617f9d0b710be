import { beside } from './beside';
import { hipsStill } from './checks';
import type { RepExercise } from './exercise';
import { handsAtHead } from './supine';

const always = { kind: 'measure', phase: 'always', from: 'start' } as const;

export const chairBackExtension: RepExercise = {
  kind: 'reps',
  id: 'chair-back-extension',
  position: 'seated',
  equipment: ['chair'],
  goals: ['mobility', 'desk'],
  dose: { sets: 1, target: 10, restS: 60 },
  // Nearer than 1.3 m head, hips and knees do not all fit; past 3 m a lean of 4° is 4 pixels of 640 at the shoulder. From the
  // figure's geometry: not on the map yet.
  view: beside(1.9, 1.3, 3),
  start: [
    // Sitting tall reads 0.89 and more; 0.8 is a lean of 25°.
    { id: 'upright', measure: 'uprightness', from: 'zero', above: 0.8 },
    // Thighs about level: −90. Standing they hang, 0.
    { id: 'seated', measure: 'thighTilt', from: 'zero', above: -125, below: -50 },
    handsAtHead,
  ],
  // 4° takes the shoulders 3.5 cm back over the hips: under half of what a thorax that extends by 20–25° over an edge at its
  // lower end comes to. More than 9° is asked of nobody.
  count: { measure: 'trunkRecline', unit: 'deg', floor: 4, ceiling: 9, share: 0.6, minMs: 500 },
  checks: [
    {
      // "Small range": 17° is half as much again as the thorax gives; past it the loins hang over the back.
      ...always,
      id: 'small-range',
      measure: 'trunkRecline',
      above: 17,
      hysteresis: 3,
      forMs: 200,
      priority: 1,
      provedBy: 'leans-far',
    },
    hipsStill(2),
  ],
  blind: ['chair-contact', 'head-in-hands'],
  sources: ['S2'],
};
