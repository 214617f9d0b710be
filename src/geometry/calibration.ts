import { JOINTS, type Joint, type Pose, type Side } from '../pose/pose';
import { axesOf, floorLine, type Axes, type Points } from './axes';
import { chestTurn, midTrunkOffset, shoulderHeights } from './contour';
import { median } from './median';
import { nearerInMost } from './near-side';
import { proneRest, type ProneRest } from './prone';
import { strutOf } from './strut';
import { distance, type Vec } from './vec';

/** Where the lens stands: an exercise's view. */
export type ViewName = 'side' | 'head-oblique' | 'head-end' | 'front';

/** The person's own segments in pixels, as long as the lens stays where it is. */
export interface Lengths {
  /** Shoulder to hip. */
  readonly trunk: number;
  readonly upperArm: number;
  readonly forearm: number;
  readonly thigh: number;
  readonly shank: number;
}

/** What the start pose taught about this person in front of this lens. Plain data. */
export interface Calibration {
  readonly view: ViewName;
  /** The flank towards the lens. */
  readonly near: Side;
  readonly axes: Axes;
  readonly lengths: Lengths;
  /** The joints in the start pose, in pixels. */
  readonly rest: Points;
  /** The way in which planted arms hold the body off the floor or a wall, of length 1. */
  readonly strut: Vec;
  /** How far the back's contour near the shoulders stands off the near wrist along it in the start pose, px, per station. */
  readonly restShoulderHeights: readonly (number | null)[];
  /** How the back over the chest was turned against the shoulder–hip line, degrees; null where the mask showed too little. */
  readonly restChestTurn: number | null;
  /** How far the back at mid-trunk stood out of the shoulder–hip line, in pixels; null where the mask showed too little. */
  readonly restMidTrunk: number | null;
  /** What the arm solver of the head end's view needs; null in a side view. */
  readonly prone: ProneRest | null;
}

/**
 * Learns the person's segments and start from poses held in the start pose, by medians, so that a stray pose among them
 * does no harm. Throws a RangeError without a pose.
 */
export function calibrate(poses: readonly Pose[], view: ViewName): Calibration {
  if (poses.length === 0) throw new RangeError('calibrate needs at least one pose');
  const rest = medianPoints(poses);
  const near = nearerInMost(poses);
  const axes = axesOf(rest, floorLine(rest, near));
  const strut = strutOf(axes, rest, near);
  return {
    view,
    near,
    axes,
    strut,
    lengths: lengthsOf(rest, near),
    rest,
    restShoulderHeights: medianStations(poses.map((pose) => shoulderHeights(pose, axes, rest[`${near}Wrist`], strut))),
    restChestTurn: median(poses.map((pose) => chestTurn(pose, axes)).filter((turn) => turn !== null)),
    restMidTrunk: median(poses.map((pose) => midTrunkOffset(pose, axes)).filter((offset) => offset !== null)),
    prone: view === 'head-oblique' ? proneRest(poses) : null,
  };
}

/** Segments of one side as they lie in the picture. */
export const lengthsOf = (points: Points, side: Side): Lengths => ({
  trunk: distance(points[`${side}Shoulder`], points[`${side}Hip`]),
  upperArm: distance(points[`${side}Shoulder`], points[`${side}Elbow`]),
  forearm: distance(points[`${side}Elbow`], points[`${side}Wrist`]),
  thigh: distance(points[`${side}Hip`], points[`${side}Knee`]),
  shank: distance(points[`${side}Knee`], points[`${side}Ankle`]),
});

function medianPoints(poses: readonly Pose[]): Points {
  const middleOf = (joint: Joint, axis: 'x' | 'y') => median(poses.map((pose) => pose.image[joint][axis])) ?? 0;
  const entries = JOINTS.map((joint) => [joint, { x: middleOf(joint, 'x'), y: middleOf(joint, 'y') }]);
  return Object.fromEntries(entries) as Points;
}

function medianStations(frames: readonly (readonly (number | null)[])[]): readonly (number | null)[] {
  const first = frames[0] ?? [];
  return first.map((_, i) => median(frames.map((frame) => frame[i] ?? null).filter((height) => height !== null)));
}
