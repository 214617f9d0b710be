import type { MeasureCheck, StartCondition, View } from './exercise';

/**
 * Square to the flank of somebody on their back, the lens near hip height. Off square and as low and high as for the prone
 * extension, whose body lies as long; from the figure's geometry: not on the map yet. Nearer than 1.6 m a tall person does
 * not fit; past 3.2 m the head is too small.
 */
export const besideTheMat: View = {
  name: 'side',
  azimuthDeg: 90,
  heightM: 0.5,
  distanceM: 2.2,
  works: { azimuthDeg: [70, 115], heightM: [0.2, 1.1], distanceM: [1.6, 3.2] },
};

/** On the back, knees bent: what is neither face down nor on a side nor upright. */
export const onYourBack: readonly StartCondition[] = [
  // The nose is 0.2 of the trunk over the ears on the back and as much below them face down. Behind an arm it is unseen.
  { id: 'on-your-back', measure: 'faceHeight', from: 'zero', above: 0.04, optional: true },
  // Hips below knees: thighs point up from them at 35–60°. Face down they lie along the floor (90), on all fours they stand (0).
  { id: 'knees-bent', measure: 'thighTilt', from: 'zero', above: 108, below: 175 },
  // Shoulders are 0.7 of the trunk apart: stacked when lying on a side, at most 0.33 seen lying from a lens 1 m up.
  { id: 'both-shoulders-down', measure: 'shoulderStack', from: 'zero', above: -0.5, below: 0.5, optional: true },
];

/**
 * Hands that hold the head are 0.15–0.35 of the trunk from the ears; on the belly or overhead twice as far, and in sight:
 * optional, since a wrist that the head hides is at the head.
 */
export const handsAtHead: StartCondition = {
  id: 'hands-at-head',
  measure: 'handFromHead',
  from: 'zero',
  below: 0.55,
  optional: true,
};

/**
 * The head drops back by more than 20° against the chest for half a second. Of a turn of the skull the way from shoulder
 * to head shows three quarters (figure's geometry): 15°. On other bodies than the samples' the network shows no more than
 * that, and of a head that is supported 10° at most (three films each).
 */
export const headSupported = (priority: number): MeasureCheck => ({
  id: 'head-supported',
  kind: 'measure',
  phase: 'always',
  measure: 'neckExtension',
  from: 'start',
  above: 15,
  hysteresis: 5,
  forMs: 500,
  priority,
  provedBy: 'head-drops',
});
