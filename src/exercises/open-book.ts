import type { RepExercise } from './exercise';

/** The top begins where the range is reached, half a second and more before a slow hand has passed straight up. */
const measured = { kind: 'measure', hysteresis: 8, forMs: 900 } as const;

/** Written for the left: on the right side, the left arm opens. */
export const openBook: RepExercise = {
  kind: 'reps',
  id: 'open-book',
  position: 'side-lying',
  equipment: ['mat', 'pillow'],
  goals: ['mobility'],
  dose: { sets: 1, target: 10, restS: 45 },
  sides: 'each',
  // At the head end the line of the shoulders lies in the picture and turns there as the chest does; a lens on a table
  // sees the knees over the chest. From the figure's geometry: not on the map yet.
  view: {
    name: 'head-end',
    azimuthDeg: 0,
    heightM: 1.2,
    distanceM: 1.8,
    works: { azimuthDeg: [-25, 25], heightM: [1, 1.5], distanceM: [1.4, 2.6] },
  },
  start: [
    // Upright trunks read 1, one that lies head to the lens about −1.
    { id: 'lying', measure: 'uprightness', from: 'zero', below: 0.5, optional: true },
    // One shoulder over the other is 90; the engine's marks read it as 40–70, the lower shoulder being hidden (rendered
    // athlete). At 25 somebody lies on the front, past 125 on the back.
    { id: 'on-side', measure: 'shoulderRoll.left', from: 'zero', above: 25, below: 125 },
    // Hands together ahead of the chest: level is 0, and the upper arm slopes down to the lower hand.
    { id: 'arms-ahead', measure: 'armRoll.left', from: 'zero', above: -60, below: 40 },
  ],
  // No figure in the catalogue. The engine's marks read a chest on its side as 40–70 and one that has turned by 50° as 160
  // (rendered athlete): an arm that opens by itself, or a half turn, moves them by 40–50 and ends short of 120. Past 128 the
  // chest has turned by 38°, most of what a supple one does.
  count: {
    measure: 'shoulderRoll.left',
    unit: 'deg',
    floor: 40,
    ceiling: 45,
    also: { measure: 'shoulderRoll.left', from: 'zero', above: 128 },
    share: 0.6,
    minMs: 500,
  },
  checks: [
    {
      // At the top the hand is on the far side of straight up, 90; 10° of doubt are the person's.
      ...measured,
      id: 'arm-passes-vertical',
      phase: 'top',
      measure: 'armRoll.left',
      from: 'zero',
      below: 80,
      priority: 1,
      provedBy: 'arm-short',
    },
    {
      // A head that goes along turns as far as the chest, by 50° and more; half of that is a neck that stays behind.
      ...measured,
      id: 'head-follows',
      phase: 'top',
      measure: 'headRoll.left',
      from: 'start',
      below: 28,
      priority: 2,
      provedBy: 'head-stays',
    },
  ],
  blind: ['knees'],
  sources: ['S2'],
};
