import type { RepExercise } from './exercise';

const always = { kind: 'measure', phase: 'always', forMs: 500 } as const;

/** Written for the left: the left hand is behind the head, and the right arm holds the body up. */
export const quadrupedRotation: RepExercise = {
  kind: 'reps',
  id: 'quadruped-rotation',
  position: 'hands-and-knees',
  equipment: ['mat'],
  goals: ['mobility'],
  dose: { sets: 1, target: 10, restS: 45 },
  sides: 'each',
  // Straight ahead of the head the line of the shoulders lies in the picture and turns there as the chest does; from 25° off
  // it turns by a tenth more (its sideways part looks shorter), and the engine's marks follow it as well. From the figure's
  // geometry and films from 0° and ±25°: not on the map yet.
  view: {
    name: 'head-end',
    azimuthDeg: 0,
    heightM: 0.6,
    distanceM: 2.2,
    works: { azimuthDeg: [-25, 25], heightM: [0.3, 1.1], distanceM: [1.5, 3] },
  },
  start: [
    // A kneeling trunk stands at 1; on hands and knees the shoulders are a little higher than the hips.
    { id: 'trunk-level', measure: 'uprightness', from: 'zero', below: 0.7, optional: true },
    // Level within what an elbow that points down or out takes along.
    { id: 'chest-down', measure: 'shoulderRoll.left', from: 'zero', above: -30, below: 30 },
    // The right hand straight below its shoulder: −90, and 25° to either side.
    { id: 'hand-below', measure: 'armRoll.right', from: 'zero', above: -115, below: -65 },
    // As for the plus: what a cue can mend is let in.
    { id: 'support-straight', measure: 'elbowFlexion.right', from: 'zero', below: 35 },
    // Optional: a wrist that the head hides is at the head.
    { id: 'hand-at-head', measure: 'handToEar.left', from: 'zero', below: 0.7, optional: true },
  ],
  // The marks of the shoulders follow two thirds of the chest's turn (rendered athlete): a chest that turns by 15° reads 10,
  // one that turns by 35°, a supple person's, 23, and 14 where the hand at the head has drawn up its shoulder at the start.
  // A turn of 20° reads 13: nobody is asked for more.
  count: { measure: 'shoulderRoll.left', unit: 'deg', floor: 10, ceiling: 13, share: 0.6, minMs: 500 },
  checks: [
    {
      // A bend of 25° backwards and outwards shows as 16° from ahead; the catalogue's 15–20° as 12.
      ...always,
      id: 'support-straight',
      measure: 'elbowFlexion.right',
      from: 'start',
      above: 12,
      hysteresis: 4,
      priority: 1,
      provedBy: 'elbows-bent',
    },
    {
      // Fingers on the head leave the wrist within a hand's length of the ear, half the breadth of the shoulders; 0.7 is 26 cm.
      ...always,
      id: 'hand-at-head',
      measure: 'handToEar.left',
      from: 'zero',
      above: 0.7,
      hysteresis: 0.1,
      priority: 2,
      provedBy: 'hand-leaves',
    },
    {
      // An elbow that leads lies in the line of the shoulders or behind it at the top, one that lags hangs 20° and more before it.
      ...always,
      id: 'elbow-leads',
      phase: 'top',
      measure: 'elbowLead.left',
      from: 'zero',
      below: -20,
      hysteresis: 6,
      forMs: 300,
      priority: 3,
      provedBy: 'elbow-lags',
    },
  ],
  blind: ['hips-square', 'elbow-towards-lens'],
  sources: ['S2'],
};
