import { SIDES, type Joint, type Pose, type Side } from '../pose/pose';
import {
  ARM_JOINTS,
  armJoints,
  HEIGHT_SPREAD,
  LEG_JOINTS,
  LIMB_ASYMMETRY,
  LYING_HEIGHT,
  PROPORTIONS,
  TRUNK_JOINTS,
  trustOf,
  type ArmLengths,
  type BoneDirection,
  type Proportion,
} from './prone-body';
import { headStart, type HeadStart } from './prone-head-fit';
import { leastSquares, type Fit } from './prone-least-squares';
import { guessArm, guessCamera } from './prone-guess';
import { averagePoints, inPicture, markNoise, type Points } from './prone-points';
import { projector, RAD, signOf, type Point, type ProneCamera, type Vec3 } from './prone-space';

/** One arm as it lay in the start pose. Lengths in trunk lengths, directions in radians against the trunk's plane. */
export interface RestArm {
  readonly lengths: ArmLengths;
  readonly upper: BoneDirection;
  readonly fore: BoneDirection;
  readonly elbow: Vec3;
  readonly wrist: Vec3;
  /** Standard deviation of the upper arm's abduction, radians. */
  readonly abductionSigma: number;
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

/** Indices into the fit's parameters. Logarithms are of length over the mean proportion. */
const P = {
  azimuth: 0,
  pitch: 1,
  roll: 2,
  x: 3,
  y: 4,
  logDepth: 5,
  shoulders: 6,
  hips: 7,
  thigh: 8,
  shank: 9,
  hipDrop: 10,
  leg: { left: 11, right: 12 },
  arm: { left: 13, right: 19 },
  size: 25,
} as const;
const ARM = { upperLength: 0, foreLength: 1, upperAbduction: 2, upperElevation: 3, foreAbduction: 4, foreElevation: 5 };

/** Forearm and upper arm of an arm "out straight" differ by this much in the floor's plane (one standard deviation). */
const ELBOW_SPREAD = 15 * RAD;
/** Arms that someone lays out alike differ by this much in abduction (one standard deviation). */
const SYMMETRY_SPREAD = 10 * RAD;

/**
 * The network marks each joint of one person in one view off by some habit: 2–15 px in 640 on the rendered athlete, where
 * its noise from frame to frame was 1–2. The start pose is fitted to marks that may err this many times their noise.
 */
const HABITUAL = 4;

interface Body {
  readonly camera: ProneCamera;
  readonly joints: Readonly<Partial<Record<Joint, Vec3>>>;
  readonly arms: Readonly<Record<Side, Omit<RestArm, 'abductionSigma'>>>;
}

/**
 * Learns the start pose from poses held in it: face down, wrists on the floor. Solves for the lens and the body together,
 * most probable under the marks' noise and the proportions of adults. Takes at least one pose.
 */
export function proneRest(poses: readonly Pose[]): ProneRest {
  const marks = averagePoints(poses);
  const noise = markNoise(marks);
  const used = usedJoints(marks);
  const residuals = (p: readonly number[]): number[] => [...markResiduals(p, marks, used, noise), ...priorResiduals(p)];
  const fit = starts(marks)
    .map((start) => leastSquares(residuals, start))
    .reduce((best, next) => (next.cost < best.cost ? next : best));
  return restOf(fit, marks, used, noise);
}

function restOf(fit: Fit, marks: Points, used: readonly Joint[], noise: number): ProneRest {
  const { camera, joints, arms } = bodyOf(fit.parameters);
  const project = projector(camera);
  const habit: Partial<Record<Joint, Point>> = {};
  for (const joint of used) {
    const [shown, marked] = [project(joints[joint] as Vec3), marks[joint]];
    habit[joint] = [marked[0] - shown[0], marked[1] - shown[1]];
  }
  const arm = (side: Side): RestArm => {
    const k = P.arm[side] + ARM.upperAbduction;
    return { ...arms[side], abductionSigma: Math.sqrt(fit.covariance(k, k)) };
  };
  return {
    camera,
    shoulder: { left: joints.leftShoulder as Vec3, right: joints.rightShoulder as Vec3 },
    hip: { left: joints.leftHip as Vec3, right: joints.rightHip as Vec3 },
    arms: { left: arm('left'), right: arm('right') },
    habit,
    noise,
    misfit: Math.sqrt((2 * fit.cost) / (2 * used.length)),
    marks,
    head: headStart(marks, { camera, noise }),
  };
}

const length = (p: readonly number[], at: number, proportion: Proportion): number =>
  proportion.mean * Math.exp(p[at] ?? 0);

function bodyOf(p: readonly number[]): Body {
  const n = (at: number): number => p[at] ?? 0;
  const hipDrop = n(P.hipDrop);
  const hipX = -Math.sqrt(Math.max(0.01, 1 - hipDrop * hipDrop));
  const joints: Partial<Record<Joint, Vec3>> = {};
  const arms = {} as Record<Side, Omit<RestArm, 'abductionSigma'>>;
  for (const side of SIDES) {
    const sign = signOf(side);
    const shoulder: Vec3 = [0, (sign * length(p, P.shoulders, PROPORTIONS.shoulders)) / 2, 0];
    const hip: Vec3 = [hipX, (sign * length(p, P.hips, PROPORTIONS.hips)) / 2, -hipDrop];
    const [thigh, shank] = [length(p, P.thigh, PROPORTIONS.thigh), length(p, P.shank, PROPORTIONS.shank)];
    const splay = n(P.leg[side]);
    const lying = (reach: number, height: number): Vec3 => [
      hip[0] - reach * Math.cos(splay),
      hip[1] + sign * reach * Math.sin(splay),
      height - LYING_HEIGHT.shoulder,
    ];
    joints[`${side}Shoulder`] = shoulder;
    joints[`${side}Hip`] = hip;
    joints[`${side}Knee`] = lying(thigh, LYING_HEIGHT.knee);
    joints[`${side}Ankle`] = lying(thigh + shank, LYING_HEIGHT.ankle);
    arms[side] = armOf(p, side, shoulder);
    joints[`${side}Elbow`] = arms[side].elbow;
    joints[`${side}Wrist`] = arms[side].wrist;
  }
  const camera: ProneCamera = {
    azimuth: n(P.azimuth),
    pitch: n(P.pitch),
    roll: n(P.roll),
    origin: [n(P.x), n(P.y)],
    depth: Math.exp(n(P.logDepth)),
  };
  return { camera, joints, arms };
}

function armOf(p: readonly number[], side: Side, shoulder: Vec3): Omit<RestArm, 'abductionSigma'> {
  const n = (at: number): number => p[P.arm[side] + at] ?? 0;
  const lengths = {
    upper: PROPORTIONS.upperArm.mean * Math.exp(n(ARM.upperLength)),
    fore: PROPORTIONS.forearm.mean * Math.exp(n(ARM.foreLength)),
  };
  const upper = { abduction: n(ARM.upperAbduction), elevation: n(ARM.upperElevation) };
  const fore = { abduction: n(ARM.foreAbduction), elevation: n(ARM.foreElevation) };
  return { lengths, upper, fore, ...armJoints(side, shoulder, { upper, fore }, lengths) };
}

function usedJoints(marks: Points): Joint[] {
  const legs = SIDES.flatMap((side) => LEG_JOINTS[side]).filter((joint) => inPicture(marks[joint], marks.frame));
  return [...TRUNK_JOINTS, ...ARM_JOINTS.left, ...ARM_JOINTS.right, ...legs];
}

function markResiduals(p: readonly number[], marks: Points, used: readonly Joint[], noise: number): number[] {
  const { camera, joints } = bodyOf(p);
  const project = projector(camera);
  return used.flatMap((joint) => {
    const [shown, marked] = [project(joints[joint] as Vec3), marks[joint]];
    const sigma = noise * HABITUAL * trustOf(joint);
    return [(shown[0] - marked[0]) / sigma, (shown[1] - marked[1]) / sigma];
  });
}

/** What is known before looking: an upright lens above the floor, the proportions of adults, a body flat on the floor. */
function priorResiduals(p: readonly number[]): number[] {
  const n = (at: number): number => p[at] ?? 0;
  const { arms } = bodyOf(p);
  const residuals = [
    n(P.roll) / (3 * RAD),
    (n(P.pitch) - 28 * RAD) / (20 * RAD),
    (n(P.logDepth) - Math.log(4.5)) / 0.5,
    n(P.shoulders) / PROPORTIONS.shoulders.spread,
    n(P.hips) / PROPORTIONS.hips.spread,
    n(P.thigh) / PROPORTIONS.thigh.spread,
    n(P.shank) / PROPORTIONS.shank.spread,
    (n(P.hipDrop) - (LYING_HEIGHT.shoulder - LYING_HEIGHT.hip)) / HEIGHT_SPREAD,
  ];
  for (const side of SIDES) {
    const at = P.arm[side];
    residuals.push(
      n(P.leg[side]) / (10 * RAD),
      n(at + ARM.upperLength) / PROPORTIONS.upperArm.spread,
      n(at + ARM.foreLength) / PROPORTIONS.forearm.spread,
      (n(at + ARM.foreAbduction) - n(at + ARM.upperAbduction)) / ELBOW_SPREAD,
      (arms[side].elbow[2] + LYING_HEIGHT.shoulder - LYING_HEIGHT.elbow) / HEIGHT_SPREAD,
      (arms[side].wrist[2] + LYING_HEIGHT.shoulder - LYING_HEIGHT.wrist) / HEIGHT_SPREAD,
    );
  }
  residuals.push((n(P.arm.left + ARM.upperAbduction) - n(P.arm.right + ARM.upperAbduction)) / SYMMETRY_SPREAD);
  for (const length of [ARM.upperLength, ARM.foreLength])
    residuals.push((n(P.arm.left + length) - n(P.arm.right + length)) / LIMB_ASYMMETRY);
  return residuals;
}

/** Where the fit sets out: the body as expected, under two pitches of the lens. */
function starts(marks: Points): number[][] {
  return [20, 40].map((pitch) => {
    const camera = guessCamera(marks, pitch * RAD);
    const start = new Array<number>(P.size).fill(0);
    start[P.azimuth] = camera.azimuth;
    start[P.pitch] = camera.pitch;
    [start[P.x], start[P.y]] = camera.origin;
    start[P.logDepth] = Math.log(camera.depth);
    for (const side of SIDES) {
      const { abduction, elevation } = guessArm(marks, side, camera);
      start.splice(P.arm[side] + ARM.upperAbduction, 4, abduction, elevation, abduction, elevation);
    }
    return start;
  });
}
