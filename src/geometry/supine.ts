import { facing } from './axes';
import { behindArm } from './cover';
import type { Side } from '../pose/pose';
import type { Measures } from './measures';
import { supineNeck } from './supine-neck';
import type { Reading } from './reading';
import { reading, readingOf, unseen } from './seen';
import { advance, nearJoints, rise, type SideBody } from './side-body';
import { shiftSigma } from './sigma';
import { distance, dot, middle, sub, unit } from './vec';

/** Half a limb's breadth, 0.1 of the trunk, as one standard deviation of a place anywhere within it. */
const BEHIND_ARM = 0.1 / Math.sqrt(3);

/**
 * How far the nose stands over the ears' middle, in trunks: about +0.2 of somebody lying on the back, −0.2 face down. By
 * this the app tells supine from prone. An arm across the face leaves a limb's breadth open.
 */
function faceHeight({ pose, near, axes, lengths, noise }: SideBody): Reading {
  return readingOf(pose, ['nose', `${near}Ear`], () => {
    const points = pose.image;
    const covered = behindArm(points, near, lengths.trunk, points.nose) ? BEHIND_ARM : 0;
    const trunks = dot(facing(points), axes.up) / lengths.trunk;
    return reading(trunks, Math.hypot(shiftSigma(Math.SQRT2 * noise, trunks, lengths.trunk), covered));
  });
}

/** How far the near shoulder has gone along the floor from its start, in trunks, + headward. */
function shoulderTravel({ pose, near, axes, lengths, noise, calibration }: SideBody): Reading {
  if (calibration === null) return unseen('uncalibrated');
  return readingOf(pose, [`${near}Shoulder`], () => {
    const from = nearJoints(calibration.rest, near).shoulder;
    const gone = advance(axes, from, nearJoints(pose.image, near).shoulder) / lengths.trunk;
    return reading(gone, shiftSigma(noise, gone, lengths.trunk));
  });
}

/** How far the near hand is from the ears' middle, in trunks: under 0.4 while it holds the head. */
function handFromHead({ pose, near, lengths, noise }: SideBody): Reading {
  return readingOf(pose, [`${near}Ear`, `${near}Wrist`], () => {
    const { wrist } = nearJoints(pose.image, near);
    const apart = distance(wrist, middle(pose.image.leftEar, pose.image.rightEar)) / lengths.trunk;
    return reading(apart, shiftSigma(Math.SQRT2 * noise, apart, lengths.trunk));
  });
}

/** How high the near hip is over the near ankle, in trunks: about 0.1 lying, 0.35 with the pelvis lifted over bent knees. */
function hipHeight({ pose, near, axes, lengths, noise }: SideBody): Reading {
  return readingOf(pose, [`${near}Hip`, `${near}Ankle`], () => {
    const { hip, ankle } = nearJoints(pose.image, near);
    const trunks = rise(axes, ankle, hip) / lengths.trunk;
    return reading(trunks, shiftSigma(Math.SQRT2 * noise, trunks, lengths.trunk));
  });
}

/** How far the near knee is from the near shoulder, in trunks: about 0.7 hugged to the chest, 1.1 and more let go of. */
function kneeHug({ pose, near, lengths, noise }: SideBody): Partial<Record<`kneeHug.${Side}`, Reading>> {
  const apart = readingOf(pose, [`${near}Shoulder`, `${near}Knee`], () => {
    const { shoulder, knee } = nearJoints(pose.image, near);
    const trunks = distance(shoulder, knee) / lengths.trunk;
    return reading(trunks, shiftSigma(Math.SQRT2 * noise, trunks, lengths.trunk));
  });
  return { [`kneeHug.${near}`]: apart };
}

/** How far headward of the near shoulder the near wrist lies along the trunk, in trunks: 0 arm open to the side, −1 by the hip. */
function nearWristHeight({ pose, near, lengths, noise }: SideBody): Partial<Record<`wristHeight.${Side}`, Reading>> {
  const along = readingOf(pose, [`${near}Shoulder`, `${near}Hip`, `${near}Wrist`], () => {
    const { shoulder, hip, wrist } = nearJoints(pose.image, near);
    const trunks = dot(sub(wrist, shoulder), unit(sub(shoulder, hip))) / lengths.trunk;
    return reading(trunks, shiftSigma(Math.SQRT2 * noise, trunks, lengths.trunk));
  });
  return { [`wristHeight.${near}`]: along };
}

/** What a side view tells of somebody who lies on the back. */
export const supineMeasures = (body: SideBody) =>
  ({
    faceHeight: faceHeight(body),
    hipHeight: hipHeight(body),
    shoulderTravel: shoulderTravel(body),
    handFromHead: handFromHead(body),
    neckExtension: supineNeck(body),
    ...kneeHug(body),
    ...nearWristHeight(body),
  }) satisfies Partial<Measures>;
