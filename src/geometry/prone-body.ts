import { SIDES, type Joint, type Side } from '../pose/pose';
import { add, scale, signOf, type Vec3 } from './prone-space';

/** The joints by which a lying body is solved. The head is solved apart from them. */
export const TRUNK_JOINTS = ['leftShoulder', 'rightShoulder', 'leftHip', 'rightHip'] as const;
export const ARM_JOINTS = { left: ['leftElbow', 'leftWrist'], right: ['rightElbow', 'rightWrist'] } as const;
export const HAND_JOINTS = { left: ['leftWrist', 'leftIndex'], right: ['rightWrist', 'rightIndex'] } as const;
export const LEG_JOINTS = { left: ['leftKnee', 'leftAnkle'], right: ['rightKnee', 'rightAnkle'] } as const;

/** A proportion of the body with the share by which people differ from it (one standard deviation). */
export interface Proportion {
  readonly mean: number;
  readonly spread: number;
}

/**
 * Lengths over trunk length (mid-shoulder to mid-hip), from Drillis & Contini's shares of stature (Winter, Biomechanics
 * and Motor Control of Human Movement, fig. 4.1): trunk 0.288, upper arm 0.186, forearm 0.146, thigh 0.245, shank
 * 0.246. Joint breadths: shoulders 0.215 and hips 0.11 of stature. Segment shares vary by 4–5 % between adults (ANSUR
 * II); breadths get more, because what the landmark network marks there follows clothes and flesh as well.
 */
export const PROPORTIONS = {
  shoulders: { mean: 0.75, spread: 0.1 },
  hips: { mean: 0.385, spread: 0.2 },
  upperArm: { mean: 0.646, spread: 0.06 },
  forearm: { mean: 0.507, spread: 0.06 },
  thigh: { mean: 0.851, spread: 0.06 },
  shank: { mean: 0.854, spread: 0.06 },
} satisfies Record<string, Proportion>;

/** From the wrist to the index finger's knuckle, half the hand's 0.108 of stature (as above), over trunk length. */
export const KNUCKLE = 0.19;

/** Left and right limbs of one person differ by about this share. */
export const LIMB_ASYMMETRY = 0.015;

/**
 * Heights over the floor in trunk lengths of a person lying face down, all ± `HEIGHT_SPREAD`: half the chest's depth less
 * the rounding of the shoulders, half the pelvis's depth, and half a limb's thickness.
 */
export const LYING_HEIGHT = { shoulder: 0.26, hip: 0.22, knee: 0.13, ankle: 0.13, elbow: 0.12, wrist: 0.08 } as const;
export const HEIGHT_SPREAD = 0.05;

/** Direction of one bone of an arm, radians: in the trunk's plane from the feet (0) outwards, and out of that plane. */
export interface BoneDirection {
  readonly abduction: number;
  readonly elevation: number;
}

export interface ArmLengths {
  readonly upper: number;
  readonly fore: number;
}

/** The bone's unit vector in the frame of a trunk whose axis rises by `trunkPitch` radians from hips to shoulders. */
export function boneVector(side: Side, bone: BoneDirection, trunkPitch = 0): Vec3 {
  const level = Math.cos(bone.elevation);
  const along = -Math.cos(bone.abduction) * level;
  const across = signOf(side) * Math.sin(bone.abduction) * level;
  const over = Math.sin(bone.elevation);
  const [c, s] = [Math.cos(trunkPitch), Math.sin(trunkPitch)];
  return [along * c - over * s, across, along * s + over * c];
}

/** Elbow and wrist of an arm that hangs on `shoulder`. */
export function armJoints(
  side: Side,
  shoulder: Vec3,
  bones: { readonly upper: BoneDirection; readonly fore: BoneDirection },
  lengths: ArmLengths,
  trunkPitch = 0,
): { elbow: Vec3; wrist: Vec3 } {
  const elbow = add(shoulder, scale(boneVector(side, bones.upper, trunkPitch), lengths.upper));
  return { elbow, wrist: add(elbow, scale(boneVector(side, bones.fore, trunkPitch), lengths.fore)) };
}

/** Noise of a joint's mark over that of a shoulder's: hips are marked through the trunk, legs are small and far off. */
const TRUST: Readonly<Partial<Record<Joint, number>>> = Object.fromEntries(
  SIDES.flatMap((side) =>
    Object.entries({ Shoulder: 1, Elbow: 1.2, Wrist: 1.2, Hip: 2, Knee: 3, Ankle: 3 }).map(([part, times]) => [
      side + part,
      times,
    ]),
  ),
);

/** How many times a shoulder's noise a mark of trunk or limbs has. */
export const trustOf = (joint: Joint): number => TRUST[joint] ?? 1;
