import { beside } from './beside';
import { shouldersDown } from './checks-upright';
import type { HoldExercise } from './exercise';

const always = { kind: 'measure', phase: 'always', forMs: 700 } as const;

export const neckFlexionStretch: HoldExercise = {
  kind: 'hold',
  id: 'neck-flexion-stretch',
  position: 'standing',
  equipment: [],
  goals: ['stretch', 'desk'],
  dose: { sets: 1, target: 20, restS: 20 },
  // Head and hips are all that is needed: both fit from 1 m. Past 2.5 m the face, 11 cm from ear to nose, is 20 pixels of
  // 640 and its pitch known to 3° no more. From the figure's geometry: not on the map yet.
  view: beside(1.5, 1, 2.5),
  start: [
    // As for the chest opener: straight reads 0.89 and more, 0.8 is a lean of 25°.
    { id: 'upright', measure: 'uprightness', from: 'zero', above: 0.8 },
    // Looking straight ahead reads −8 to −13. A neck bends by 45–50° (AAOS); half of that is a stiff person's own depth.
    { id: 'chin-down', measure: 'headPitch', from: 'zero', below: -33 },
  ],
  hold: [
    // A third of the way back up.
    {
      id: 'chin-down',
      measure: 'headPitch',
      from: 'start',
      below: 15,
      hysteresis: 6,
      forMs: 700,
      provedBy: 'head-up',
    },
  ],
  checks: [
    {
      // 10° forwards brings the shoulders 9 cm ahead of the hips; somebody who stands or sits sways by 2–3°.
      ...always,
      id: 'trunk-upright',
      measure: 'trunkTilt',
      from: 'start',
      above: 10,
      hysteresis: 4,
      priority: 1,
      provedBy: 'chest-drops',
    },
    // The ears of a head that hangs are ahead of the shoulders, which come no nearer to them by more than half.
    { ...shouldersDown(2), forMs: 700 },
  ],
  blind: ['pull'],
  sources: ['S2'],
};
