import { beside } from './beside';
import { chestOpener } from './chest-opener';
import type { HoldExercise } from './exercise';

export const wallChestStretch: HoldExercise = {
  kind: 'hold',
  id: 'wall-chest-stretch',
  position: 'standing',
  equipment: ['wall'],
  goals: ['stretch', 'desk'],
  dose: { sets: 1, target: 5, restS: 30 },
  // Four seconds in and six out: slow and easy, with the longer way out.
  breath: { inMs: 4000, outMs: 6000 },
  // As for the chest opener, whose arms reach behind as well.
  view: beside(2, 1.4, 3),
  start: [
    // Standing straight reads 0.89 and more, since the near flank looks longer than the middle; 0.8 is a lean of 25°.
    { id: 'upright', measure: 'uprightness', from: 'zero', above: 0.8 },
    // Behind the back by 25° and more, or a hand lies on no wall; past 95° the trunk has folded.
    { id: 'hands-high', measure: 'armTilt', from: 'zero', above: 25, below: 95 },
    { id: 'elbows-straight', measure: 'elbowFlexion', from: 'zero', below: 50 },
  ],
  hold: [
    // "Sinks": who comes up, or whose hands slide down, gives up depth. 12° of a straight arm is 12 cm at the hands.
    {
      id: 'hands-high',
      measure: 'armTilt',
      from: 'start',
      above: -12,
      hysteresis: 5,
      forMs: 700,
      provedBy: 'hands-sink',
    },
  ],
  checks: chestOpener.checks.filter(({ id }) => id !== 'elbows-straight'),
  blind: ['wall-contact', 'breath'],
  sources: ['S2'],
};
