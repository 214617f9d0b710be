import { dorsalOf, type Points } from './axes';
import { behindArm } from './cover';
import type { Reading } from './reading';
import { reading, readingOf, unseen } from './seen';
import { nearJoints, type SideBody } from './side-body';
import { shiftSigma } from './sigma';
import { dot, middle, sub } from './vec';

/**
 * From ear to nose, 11.6 cm, in trunks of 49.5 cm (a stature of 1.72 m). Not as marked: of ten rendered bodies seen square to
 * a flank the network marks 0.125–0.16 and their trunks within 18 %, so that a tuck would read half as long again and more.
 */
const FACE = 0.234;

const midEar = (points: Points) => middle(points.leftEar, points.rightEar);

/**
 * Head retraction: how far the ears' middle has glided back against the near shoulder since the start, square to the trunk,
 * in lengths from ear to nose; negative forwards. A trunk that leans takes shoulders and ears along. A head
 * that looks up or down swings its ears on the neck by up to 0.35 for 20°, back or forwards: its pitch tells it apart.
 */
export function headRetraction(body: SideBody): Reading {
  const { pose, near, lengths, noise, calibration } = body;
  if (calibration === null) return unseen('uncalibrated');
  const { rest } = calibration;
  return readingOf(pose, [`${near}Ear`, `${near}Shoulder`, `${near}Hip`], () => {
    if (behindArm(pose.image, near, lengths.trunk, midEar(pose.image))) return unseen('hidden');
    const face = FACE * lengths.trunk;
    const back = (earsBack(body, pose.image) - earsBack(body, rest)) / face;
    // Two ears' mean and one shoulder, and what the trunk's direction leaves open of them.
    return reading(back, shiftSigma(Math.SQRT2 * noise, back, face));
  });
}

/** How far the ears lie behind the near shoulder, square to the trunk, in pixels. */
function earsBack({ near, axes }: SideBody, points: Points): number {
  const { shoulder, hip } = nearJoints(points, near);
  return dot(sub(midEar(points), shoulder), dorsalOf(axes, sub(shoulder, hip)));
}
