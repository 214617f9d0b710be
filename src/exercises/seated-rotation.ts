import type { HoldExercise } from './exercise';
import { facing } from './facing';

const always = { kind: 'measure', phase: 'always', forMs: 700 } as const;

/** Written for the left: the chest turns to the left. */
export const seatedRotation: HoldExercise = {
  kind: 'hold',
  id: 'seated-rotation',
  position: 'seated',
  equipment: ['chair'],
  goals: ['stretch', 'mobility', 'desk'],
  dose: { sets: 1, target: 20, restS: 30 },
  sides: 'each',
  // The lens at chest height of somebody who sits. From 20° off, a turn of 35° looks like one of 15° or of 55°. From the
  // figure's geometry: not on the map yet.
  view: {
    name: 'front',
    azimuthDeg: 0,
    heightM: 0.9,
    distanceM: 1.7,
    works: { azimuthDeg: [-15, 15], heightM: [0.7, 1.2], distanceM: [1.2, 2.5] },
  },
  start: [
    ...facing.filter(({ id }) => id !== 'head-level'),
    // The floor. Past 60° the hips have turned along.
    { id: 'turned', measure: 'trunkRotation', from: 'zero', above: 15, below: 60 },
    // Narrow shoulders look turned by up to 20°: the head, which goes with a chest that turns, tells them apart.
    { id: 'head-turned', measure: 'headTurn', from: 'zero', above: 15 },
  ],
  hold: [
    // Of a trunk that sinks in the network takes the hips down along with the shoulders and shows it square at once: its
    // height in the picture is asked for first, and the turn later.
    {
      // 5 % of the height from hips to shoulders is 2.5 cm, of which the marks show a bit more; who sits still or turns back
      // stays within 0.02 (rendered athlete, two bodies).
      id: 'tall',
      measure: 'shoulderRise',
      from: 'start',
      above: -0.06,
      hysteresis: 0.02,
      forMs: 500,
      provedBy: 'slumps',
    },
    // 80 % of one's own best: a fifth of a usual 35° is 7°, of which the marks of the shoulders show a bit over half
    // (rendered athlete: 9° of 23°); somebody who sits still wanders by 3°, one who turns the head back by 4°.
    {
      id: 'turned',
      measure: 'trunkRotation',
      from: 'start',
      above: -6,
      hysteresis: 2.5,
      forMs: 1000,
      provedBy: 'turns-back',
    },
  ],
  checks: [
    {
      // Somebody whose head stays with the screen turns it back by 40° and more; a chest that turns back takes the head along
      // by up to 30°.
      ...always,
      id: 'head-follows',
      measure: 'headTurn',
      from: 'start',
      below: -34,
      hysteresis: 8,
      priority: 1,
      provedBy: 'head-stays',
    },
  ],
  blind: ['grip', 'hips-square'],
  sources: ['S2'],
};
