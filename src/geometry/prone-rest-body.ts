import { SIDES, type Joint, type Side } from '../pose/pose';
import {
  armJoints,
  LYING_HEIGHT,
  PROPORTIONS,
  type ArmLengths,
  type BoneDirection,
  type Proportion,
} from './prone-body';
import { guessArm, guessCamera } from './prone-guess';
import type { Points } from './prone-points';
import { RAD, signOf, type ProneCamera, type Vec3 } from './prone-space';

/** Indices into the fit's parameters. Logarithms are of length over the mean proportion. */
export const P = {
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
export const ARM = {
  upperLength: 0,
  foreLength: 1,
  upperAbduction: 2,
  upperElevation: 3,
  foreAbduction: 4,
  foreElevation: 5,
};

/** One arm of the body laid out. Lengths in trunk lengths, directions in radians against the trunk's plane. */
export interface LyingArm {
  readonly lengths: ArmLengths;
  readonly upper: BoneDirection;
  readonly fore: BoneDirection;
  readonly elbow: Vec3;
  readonly wrist: Vec3;
}

/** A lens and a body lying before it, as the parameters tell. */
export interface LyingBody {
  readonly camera: ProneCamera;
  readonly joints: Readonly<Partial<Record<Joint, Vec3>>>;
  readonly arms: Readonly<Record<Side, LyingArm>>;
}

const length = (p: readonly number[], at: number, proportion: Proportion): number =>
  proportion.mean * Math.exp(p[at] ?? 0);

/** Lays out the body that the parameters tell. */
export function bodyOf(p: readonly number[]): LyingBody {
  const n = (at: number): number => p[at] ?? 0;
  const hipDrop = n(P.hipDrop);
  const hipX = -Math.sqrt(Math.max(0.01, 1 - hipDrop * hipDrop));
  const joints: Partial<Record<Joint, Vec3>> = {};
  const arms = {} as Record<Side, LyingArm>;
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

function armOf(p: readonly number[], side: Side, shoulder: Vec3): LyingArm {
  const n = (at: number): number => p[P.arm[side] + at] ?? 0;
  const lengths = {
    upper: PROPORTIONS.upperArm.mean * Math.exp(n(ARM.upperLength)),
    fore: PROPORTIONS.forearm.mean * Math.exp(n(ARM.foreLength)),
  };
  const upper = { abduction: n(ARM.upperAbduction), elevation: n(ARM.upperElevation) };
  const fore = { abduction: n(ARM.foreAbduction), elevation: n(ARM.foreElevation) };
  return { lengths, upper, fore, ...armJoints(side, shoulder, { upper, fore }, lengths) };
}

/** Where the fit sets out: the body as expected, under two pitches of the lens. */
export function startsOf(marks: Points): number[][] {
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
