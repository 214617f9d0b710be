import type { RepExercise } from './exercise';

const moving = { kind: 'measure', phase: 'moving', from: 'start' } as const;

export const facePull: RepExercise = {
  kind: 'reps',
  id: 'face-pull',
  position: 'standing',
  equipment: ['band'],
  goals: ['strength'],
  dose: { sets: 1, target: 10, restS: 60 },
  // From 30° to one side a lean back shows by half, and both arms are still apart from each other. Nearer than 1.5 m hands
  // that reach do not fit; past 3 m 5 cm of shoulder are 8 pixels of 640. From the figure's geometry: not on the map yet.
  view: {
    name: 'front',
    azimuthDeg: 30,
    heightM: 1.2,
    distanceM: 2.2,
    works: { azimuthDeg: [18, 45], heightM: [0.9, 1.6], distanceM: [1.5, 3] },
  },
  start: [
    // Within 25° of the vertical.
    { id: 'upright', measure: 'uprightness', from: 'zero', above: 0.9, optional: true },
    // Hands that reach for one knot are together; the shoulders are 0.75 of the trunk apart.
    { id: 'hands-together', measure: 'handSpread', from: 'zero', above: -0.4, below: 0.55 },
    // At the height of the face, not hanging: half a trunk below the shoulders is the belt.
    { id: 'hands-up', measure: 'wristHeight', from: 'zero', above: -0.35, below: 0.7 },
  ],
  // Beside the ears the wrists are a shoulder's breadth and more apart, 1.0 of the trunk, from 0.25; 0.4 is 20 cm of it.
  count: {
    measure: 'handSpread',
    unit: 'trunk',
    floor: 0.4,
    ceiling: 0.6,
    // Beside the ears hands are 0.3 over the shoulders; drawn to the chest or out to a T they stay at them or below.
    also: { measure: 'wristHeight', from: 'zero', above: 0.12 },
    share: 0.6,
    minMs: 500,
  },
  checks: [
    {
      // Level is 90°. At 65° the elbow is 13 cm below the shoulder, a hand and a half.
      id: 'elbows-high',
      kind: 'measure',
      phase: 'top',
      measure: 'armAbduction',
      from: 'zero',
      below: 65,
      hysteresis: 8,
      forMs: 300,
      priority: 1,
      provedBy: 'arms-low',
    },
    {
      // Arms that go up take the shoulders along by 1–2 cm, which the marks hardly show (rendered athlete: 0.02 of the trunk).
      // Of shoulders that are shrugged by 5 cm and more they show 0.07. Both together: a trunk that leans back seems to tip
      // them against each other.
      ...moving,
      id: 'shoulders-down',
      measure: 'girdleElevation',
      above: 0.05,
      hysteresis: 0.015,
      forMs: 300,
      priority: 2,
      provedBy: 'shoulders-up',
    },
    {
      // 12° takes the shoulders 10 cm off the hips; the marks show two thirds of it (rendered athlete). Somebody who stands
      // sways by 2–3°.
      id: 'no-lean-back',
      kind: 'measure',
      phase: 'always',
      from: 'start',
      measure: 'trunkRecline',
      above: 8,
      hysteresis: 3,
      forMs: 500,
      priority: 3,
      provedBy: 'leans-back',
    },
  ],
  blind: ['band', 'even'],
  sources: ['S2'],
};
