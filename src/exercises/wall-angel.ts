import type { RepExercise } from './exercise';
import { facing } from './facing';

export const wallAngel: RepExercise = {
  id: 'wall-angel',
  kind: 'reps',
  position: 'standing',
  equipment: ['wall'],
  goals: ['mobility', 'strength'],
  dose: { sets: 1, target: 10, restS: 60 },
  // Nearer than 2 m hands overhead leave a picture of 66° that shows the hips; past 3.2 m the face is too small for its
  // ears. From 25° off, the far arm is shortened to 0.9. From the figure's geometry: not on the map yet.
  view: {
    name: 'front',
    azimuthDeg: 0,
    heightM: 1.1,
    distanceM: 2.4,
    works: { azimuthDeg: [-25, 25], heightM: [0.7, 1.6], distanceM: [2, 3.2] },
  },
  start: [
    ...facing,
    // A W: upper arms out and down, elbows sharply bent, hands at shoulder height or over it; hands on the hips are 0.6 of
    // a trunk lower.
    { id: 'hands-up', measure: 'wristHeight', from: 'zero', above: -0.2, below: 0.5 },
    { id: 'elbows-bent', measure: 'elbowFlexion', from: 'zero', above: 60 },
    // Hands over the elbows are wider apart than the shoulders, 0.75 of a trunk; clasped before the chest they are not.
    { id: 'hands-apart', measure: 'handSpread', from: 'zero', above: 0.6 },
    { id: 'elbows-low', measure: 'armAbduction', from: 'zero', above: 20, below: 100 },
  ],
  // From the W to the Y hands rise by 0.8 of the trunk, 40 cm, in somebody whose shoulders let them; 0.3 is 15 cm. Stiff
  // shoulders stop at 120–130°, where hands have risen by half a trunk: more than 0.5 is asked of nobody.
  count: { measure: 'wristHeight', unit: 'trunk', floor: 0.3, ceiling: 0.5, share: 0.6, minMs: 500 },
  checks: [
    {
      // Arms that go overhead take the shoulders along by 2–3 cm, 0.05 of the trunk, and the marks further, on one side more
      // than on the other: in clean slides by 0.04–0.08 in the middle, in shrugged ones by 0.094–0.14 (rendered athlete, five bodies).
      id: 'shoulders-down',
      kind: 'measure',
      phase: 'moving',
      measure: 'girdleElevation',
      from: 'start',
      above: 0.095,
      hysteresis: 0.02,
      forMs: 300,
      priority: 1,
      provedBy: 'shoulders-up',
    },
    {
      // In a Y elbows are within 15–20° of straight. Judged from where hands are up far enough for a rep: there a quick way
      // up has them bent for another third of a second, hence the long time.
      id: 'full-slide',
      kind: 'measure',
      phase: 'top',
      measure: 'elbowFlexion',
      from: 'zero',
      above: 45,
      hysteresis: 8,
      forMs: 600,
      priority: 2,
      provedBy: 'elbows-bent',
    },
    {
      // 0.12 of an arm is 7 cm, a hand's breadth, which a partner would see; half a second outlasts hands that set off one
      // after the other.
      id: 'arms-even',
      kind: 'measure',
      phase: 'moving',
      measure: 'armEvenness',
      from: 'start',
      above: 0.12,
      below: -0.12,
      hysteresis: 0.03,
      forMs: 500,
      priority: 3,
      provedBy: 'one-arm-lower',
    },
  ],
  blind: ['wall-plane', 'rib-flare'],
  sources: ['S2'],
};
