import { SIDES, type Joint } from '../pose/pose';
import { HEIGHT_SPREAD, LIMB_ASYMMETRY, LYING_HEIGHT, PROPORTIONS, trustOf } from './prone-body';
import { mildly } from './prone-mildly';
import type { Points } from './prone-points';
import { ARM, P, type LyingBody } from './prone-rest-body';
import { projector, RAD, type Vec3 } from './prone-space';

/** Forearm and upper arm of an arm "out straight" differ by this much in the floor's plane (one standard deviation). */
const ELBOW_SPREAD = 15 * RAD;
/** Arms that someone lays out alike differ by this much in abduction (one standard deviation). */
const SYMMETRY_SPREAD = 10 * RAD;

/**
 * The network marks each joint of one person in one view off by some habit: 2–15 px in 640 on the rendered athlete, where
 * its noise from frame to frame was 1–2. The start pose is fitted to marks that may err this many times their noise.
 */
export const HABITUAL = 4;

/** What the body misses of its marks, each in standard deviations. A joint behind the trunk may be marked anywhere. */
export function markResiduals(
  { camera, joints }: LyingBody,
  marks: Points,
  used: readonly Joint[],
  noise: number,
): number[] {
  const project = projector(camera);
  return used.flatMap((joint) => {
    const [shown, marked] = [project(joints[joint] as Vec3), marks[joint]];
    const sigma = noise * HABITUAL * trustOf(joint);
    return [mildly((shown[0] - marked[0]) / sigma), mildly((shown[1] - marked[1]) / sigma)];
  });
}

/** What is known before looking: an upright lens above the floor, the proportions of adults, a body flat on the floor. */
export function priorResiduals(p: readonly number[], { arms }: LyingBody): number[] {
  const n = (at: number): number => p[at] ?? 0;
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
