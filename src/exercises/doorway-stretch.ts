import type { HoldExercise } from './exercise';

export const doorwayStretch: HoldExercise = {
  kind: 'hold',
  id: 'doorway-stretch',
  position: 'standing',
  equipment: ['doorway'],
  goals: ['stretch', 'desk'],
  dose: { sets: 1, target: 30, restS: 30 },
  // Off to one side, where neither jamb hides an elbow and a trunk that leans into the doorway shows as a lean to a side; from
  // further round the shoulders look too narrow to be told from a turn. From the figure's geometry: not on the map yet.
  view: {
    name: 'front',
    azimuthDeg: 38,
    heightM: 1.2,
    distanceM: 2,
    works: { azimuthDeg: [28, 46], heightM: [0.8, 1.5], distanceM: [1.5, 3] },
  },
  start: [
    // Within 35° of the vertical: somebody who leans in stands less upright than somebody at rest.
    { id: 'upright', measure: 'uprightness', from: 'zero', above: 0.8, optional: true },
    { id: 'elbows-high', measure: 'armAbduction', from: 'zero', above: 70, below: 115 },
    // Forearms upright on the frame: 90°, and a good third of that to either side.
    { id: 'elbows-bent', measure: 'elbowFlexion', from: 'zero', above: 50, below: 135 },
  ],
  hold: [
    // 90° is level. Elbows 13 cm lower, 25° of an upper arm, stretch another part of the muscle; from 38° off, where an arm
    // that points aside looks shorter, they read as 30° lower.
    {
      id: 'elbows-high',
      measure: 'armAbduction',
      from: 'zero',
      above: 60,
      hysteresis: 5,
      forMs: 700,
      provedBy: 'elbows-sink',
    },
  ],
  checks: [
    {
      // A lean of 15° into the doorway shows from 38° off as 9° to the side, whichever that is.
      id: 'no-over-lean',
      kind: 'measure',
      phase: 'always',
      measure: 'trunkLean',
      from: 'start',
      above: 9,
      below: -9,
      hysteresis: 3,
      forMs: 700,
      priority: 1,
      provedBy: 'chest-drops',
    },
  ],
  blind: ['arch', 'stretch'],
  sources: ['S2'],
};
