import type { RepExercise } from './exercise';

/** Written for the left: the chest rolls to the left. */
export const supineRotation: RepExercise = {
  kind: 'reps',
  id: 'supine-rotation',
  position: 'supine',
  equipment: ['mat'],
  goals: ['mobility'],
  dose: { sets: 2, target: 10, restS: 60 },
  sides: 'each',
  // Over the head end, looking down by 35–50°: from lower a roll of the chest hides behind the head, from further off 6° of
  // it are 2 pixels. From the figure's geometry: not on the map yet.
  view: {
    name: 'head-end',
    azimuthDeg: 0,
    heightM: 1.4,
    distanceM: 1.9,
    works: { azimuthDeg: [-20, 20], heightM: [1, 1.8], distanceM: [1.4, 2.6] },
  },
  start: [
    // The shoulders are nearer to the lens than the hips, and lower in its picture.
    { id: 'head-to-laptop', measure: 'uprightness', from: 'zero', below: -0.3 },
    // Face up the nose stands 0.1–0.25 of the trunk over the ears; face down it is below them.
    { id: 'on-your-back', measure: 'faceHeight', from: 'zero', above: 0 },
    // Flat on both shoulder blades, seen from up to 20° off; lying on a side it is 90.
    { id: 'both-shoulders-down', measure: 'chestRoll', from: 'zero', above: -30, below: 30 },
  ],
  // "10–20°" is a good roll: 6° is a shoulder that comes up by 2 cm; from 10° on nobody is asked for more.
  count: {
    measure: 'chestRoll.left',
    unit: 'deg',
    floor: 6,
    ceiling: 10,
    // Past the middle: the way back from a roll to the other side is none to this one.
    also: { measure: 'chestRoll.left', from: 'start', above: 5 },
    share: 0.6,
    minMs: 500,
  },
  checks: [
    {
      // The pelvis itself hardly shows; knees whose middle swings by 8 cm, 0.16 of the trunk, have taken it along. They are
      // half as far again from the lens as the shoulders, by which lengths are told from here: 0.11.
      id: 'pelvis-quiet',
      kind: 'measure',
      phase: 'always',
      measure: 'kneeTravel',
      from: 'start',
      above: 0.11,
      hysteresis: 0.03,
      forMs: 500,
      priority: 1,
      provedBy: 'knees-fall',
      proxy: true,
    },
    {
      // A hand 10 cm off the thigh has left it: 0.2 of the trunk, of which a lens that looks down shows three quarters.
      id: 'hands-stay',
      kind: 'measure',
      phase: 'always',
      measure: 'wristTravel',
      from: 'start',
      above: 0.15,
      hysteresis: 0.05,
      forMs: 500,
      priority: 2,
      provedBy: 'hands-lift',
    },
  ],
  blind: ['pressure', 'breath', 'weight'],
  sources: ['S1'],
};
