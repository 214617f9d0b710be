import { SIDES, type Joint, type Pose, type Side } from '../pose/pose';
import { median } from './median';
import { ARM_JOINTS, HAND_JOINTS, LEG_JOINTS, TRUNK_JOINTS, trustOf } from './prone-body';
import { headStart, type HeadStart } from './prone-head-fit';
import { leastSquares, type Fit } from './prone-least-squares';
import { averagePoints, inPicture, markNoise, pointsOf, type Points } from './prone-points';
import { ARM, bodyOf, P, startsOf, type LyingArm } from './prone-rest-body';
import { HABITUAL, markResiduals, priorResiduals } from './prone-rest-residuals';
import { projector, type Point, type ProneCamera, type Vec3 } from './prone-space';

/** One arm as it lay in the start pose. */
export interface RestArm extends LyingArm {
  /** Standard deviation of the upper arm's abduction, radians. */
  readonly abductionSigma: number;
  /** Its marks lie where no arm of this body can be: it is hidden, and the network guesses. */
  readonly strange: boolean;
  /** How far its wrist and hand strayed in a coordinate while the start pose was held, one standard deviation, as a `Point`. */
  readonly wander: number;
}

/** What the start pose teaches: where the lens stands against the lying body, and the body's own lengths. Plain data. */
export interface ProneRest {
  readonly camera: ProneCamera;
  readonly shoulder: Readonly<Record<Side, Vec3>>;
  readonly hip: Readonly<Record<Side, Vec3>>;
  readonly arms: Readonly<Record<Side, RestArm>>;
  /** Where the network marks each joint, less where the solved body has it: its habit with this person and view. */
  readonly habit: Readonly<Partial<Record<Joint, Point>>>;
  /** Standard deviation of one landmark, as a `Point`. */
  readonly noise: number;
  /** Root mean square of the solved body's misfit in standard deviations: about 1 where the body is as assumed. */
  readonly misfit: number;
  /** Where the network marked all joints. */
  readonly marks: Points;
  readonly head: HeadStart;
}

/** A habit of this many times its standard deviation is none: the joint is somewhere else. */
const STRANGE = 4;

/** The median length of four coordinates' strays, in their standard deviations (χ with four degrees of freedom). */
const MEDIAN_STRAY = 1.83;

/**
 * Learns the start pose from poses held in it: face down, wrists on the floor. Solves for the lens and the body together,
 * most probable under the marks' noise and the proportions of adults. Takes at least one pose.
 */
export function proneRest(poses: readonly Pose[]): ProneRest {
  const marks = averagePoints(poses);
  const noise = markNoise(marks);
  const used = usedJoints(marks);
  const residuals = (p: readonly number[]): number[] => {
    const body = bodyOf(p);
    return [...markResiduals(body, marks, used, noise), ...priorResiduals(p, body)];
  };
  const fit = startsOf(marks)
    .map((start) => leastSquares(residuals, start))
    .reduce((best, next) => (next.cost < best.cost ? next : best));
  return restOf(fit, marks, used, noise, poses);
}

function restOf(fit: Fit, marks: Points, used: readonly Joint[], noise: number, poses: readonly Pose[]): ProneRest {
  const { camera, joints, arms } = bodyOf(fit.parameters);
  const project = projector(camera);
  const habit: Partial<Record<Joint, Point>> = {};
  for (const joint of used) {
    const [shown, marked] = [project(joints[joint] as Vec3), marks[joint]];
    habit[joint] = [marked[0] - shown[0], marked[1] - shown[1]];
  }
  const misfit = Math.sqrt((2 * fit.cost) / (2 * used.length));
  const strange = (joint: Joint): boolean =>
    Math.hypot(...(habit[joint] ?? [0, 0])) > STRANGE * HABITUAL * trustOf(joint) * noise;
  const arm = (side: Side): RestArm => {
    const k = P.arm[side] + ARM.upperAbduction;
    return {
      ...arms[side],
      abductionSigma: Math.sqrt(fit.covariance(k, k)) * Math.max(1, misfit),
      strange: ARM_JOINTS[side].some(strange),
      wander: wanderOf(HAND_JOINTS[side], poses, marks),
    };
  };
  return {
    camera,
    shoulder: { left: joints.leftShoulder as Vec3, right: joints.rightShoulder as Vec3 },
    hip: { left: joints.leftHip as Vec3, right: joints.rightHip as Vec3 },
    arms: { left: arm('left'), right: arm('right') },
    habit,
    noise,
    misfit,
    marks,
    head: headStart(marks, { camera, noise }),
  };
}

function usedJoints(marks: Points): Joint[] {
  const legs = SIDES.flatMap((side) => LEG_JOINTS[side]).filter((joint) => inPicture(marks[joint], marks.frame));
  return [...TRUNK_JOINTS, ...ARM_JOINTS.left, ...ARM_JOINTS.right, ...legs];
}

/** By the median over the poses, so that a single slip is none. */
function wanderOf(joints: readonly Joint[], poses: readonly Pose[], marks: Points): number {
  const strays = poses.map((pose) => {
    const now = pointsOf(pose);
    return Math.hypot(...joints.flatMap((joint) => [now[joint][0] - marks[joint][0], now[joint][1] - marks[joint][1]]));
  });
  return (median(strays) ?? 0) / MEDIAN_STRAY;
}
