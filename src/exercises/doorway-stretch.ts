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
    // 90° is level. From 38° off the far elbow, which points away from the lens, reads 66–72 at shoulder height and 40 when
    // it is 25° lower, on frames of the view's own height and distance: in between.
    { id: 'elbows-high', measure: 'armAbduction', from: 'zero', above: 55, below: 115 },
    // Forearms upright on the frame: 90°, and a good third of that to either side.
    { id: 'elbows-bent', measure: 'elbowFlexion', from: 'zero', above: 50, below: 135 },
  ],
  hold: [
    // Elbows 13 cm lower, 0.27 of the trunk and 25° of an upper arm, stretch another part of the muscle. Of the start, since
    // the far elbow, farther from a lens that looks up to it, reads 0.1 lower than the near one.
    {
      id: 'elbows-high',
      measure: 'elbowDrop',
      from: 'start',
      below: 0.24,
      hysteresis: 0.05,
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
