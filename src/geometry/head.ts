import type { Side } from '../pose/pose';
import { dorsalOf, facing, midHip, midShoulder } from './axes';
import { chestTurn, chestTurnSigma } from './contour';
import { behindArm } from './cover';
import type { Reading } from './reading';
import { otherSide } from './near-side';
import { reading, readingOf, unseen, whyUnseen } from './seen';
import { nearJoints, rise, type SideBody } from './side-body';
import { angleSigma, shiftSigma } from './sigma';
import { degrees, distance, dot, length, middle, sub, unit } from './vec';

/** Shoulders so broad in trunks: seen from 45° off square (0.75 trunks from the front) somebody turns round, and shrugs nothing. */
const TURNED = 0.53;

/** How far the chest bends against the shoulder–hip line in an exercise, where the mask does not show it: up to ±18°. */
const UNKNOWN_BEND = 18 / Math.sqrt(3);

/**
 * Degrees by which the line from the ears to the nose looks headward (+, extension) or to the chest (−) of straight out
 * of the trunk's front. Signed by anatomy, so that it holds prone, on hands and knees and upright, facing either way.
 * Both ears are taken together: their middle stays put when the head or the lens turns a little off square. Once the
 * start is learnt, the chest's own bend against the trunk's line, as the back's edge shows it, is taken off: a spine that
 * hollows under a quiet neck is no lifted head.
 */
export function headPitch(body: SideBody): Reading {
  const { pose, near, axes, lengths, noise } = body;
  return readingOf(pose, ['nose', `${near}Ear`, `${near}Shoulder`, `${near}Hip`], () => {
    const points = pose.image;
    const { shoulder, hip, ear } = nearJoints(points, near);
    const covered = [points.nose, ear].some((point) => behindArm(points, near, lengths.trunk, point));
    if (covered) return unseen('hidden');
    const face = facing(points);
    const trunk = sub(shoulder, hip);
    const pitch = degrees(Math.atan2(dot(face, unit(trunk)), -dot(face, dorsalOf(axes, trunk))));
    const bend = chestBend(body);
    const sigma = angleSigma(noise, pitch, length(face), distance(shoulder, hip));
    return reading(pitch - bend.value, Math.hypot(sigma, bend.sigma));
  });
}

/**
 * How far the ears' middle lies ahead of the shoulders' middle, square to the trunk and out of its front, in trunks. A skull
 * that slides forwards on the neck takes its ears along; one that nods turns about them. Middles, since of somebody whose
 * arms reach ahead the network marks the shoulders 0.3 of the trunk apart and now takes one for the near one, now the other.
 */
export function headProtraction(body: SideBody): Reading {
  const { pose, near, axes, lengths, noise } = body;
  return readingOf(pose, [`${near}Ear`, `${near}Shoulder`, `${near}Hip`], () => {
    const [shoulder, hip] = [midShoulder(pose.image), midHip(pose.image)];
    const ears = middle(pose.image.leftEar, pose.image.rightEar);
    if (behindArm(pose.image, near, lengths.trunk, ears)) return unseen('hidden');
    const trunks = -dot(sub(ears, shoulder), dorsalOf(axes, sub(shoulder, hip))) / lengths.trunk;
    return reading(trunks, shiftSigma(Math.SQRT2 * noise, trunks, lengths.trunk));
  });
}

/**
 * What the network marks behind an arm lies on the arm, up to 0.25 of the trunk below the ears of a head that is held up
 * (three rendered bodies of four): low there tells nothing, as one standard deviation.
 */
const BEHIND_ARM = 0.085;

/**
 * Height of the ears' middle over that of the wrists in trunks: on all fours and folded down, how high the head is held.
 * Both middles are as far from the lens, which may look down; where the far wrist is hidden, the near one has to do.
 */
export function earHeight({ pose, near, axes, lengths, noise }: SideBody): Reading {
  return readingOf(pose, [`${near}Ear`, `${near}Wrist`], () => {
    const points = pose.image;
    const ears = middle(points.leftEar, points.rightEar);
    const hidden = behindArm(points, near, lengths.trunk, ears) ? BEHIND_ARM : 0;
    const farHidden = whyUnseen(pose, `${otherSide(near)}Wrist`) !== null;
    const hands = farHidden ? points[`${near}Wrist`] : middle(points.leftWrist, points.rightWrist);
    const trunks = rise(axes, hands, ears) / lengths.trunk;
    return reading(trunks, Math.hypot(shiftSigma(Math.SQRT2 * noise, trunks, lengths.trunk), hidden));
  });
}

/**
 * Scapular elevation on the flank towards the lens, in trunks: how near the shoulder is to the ears, negative as it is far
 * below them. A head that tips swings on the neck and comes no nearer; along the trunk it would seem to.
 */
export function nearElevation(
  body: SideBody,
): Partial<Record<`shoulderElevation.${Side}` | 'girdleElevation', Reading>> {
  const { pose, near, lengths, noise } = body;
  const elevation = readingOf(pose, [`${near}Ear`, `${near}Shoulder`], () => {
    const { shoulder } = nearJoints(pose.image, near);
    const ears = middle(pose.image.leftEar, pose.image.rightEar);
    if (behindArm(pose.image, near, lengths.trunk, ears)) return unseen('hidden');
    const trunks = distance(shoulder, ears) / lengths.trunk;
    return reading(-trunks, shiftSigma(Math.SQRT2 * noise, trunks, lengths.trunk));
  });
  // Of the far one nothing is seen: the near one stands for the girdle, of somebody who shows a flank.
  const { leftShoulder, rightShoulder } = pose.image;
  const turned = distance(leftShoulder, rightShoulder) > TURNED * lengths.trunk;
  return { [`shoulderElevation.${near}`]: elevation, girdleElevation: turned ? unseen('view') : elevation };
}

/** How the chest has turned against the shoulder–hip line since the start. */
function chestBend({ pose, axes, lengths, calibration }: SideBody): { readonly value: number; readonly sigma: number } {
  if (calibration === null) return { value: 0, sigma: 0 };
  const { restChestTurn } = calibration;
  const turn = chestTurn(pose, axes);
  if (restChestTurn === null || turn === null) return { value: 0, sigma: UNKNOWN_BEND };
  return { value: turn - restChestTurn, sigma: chestTurnSigma(pose, lengths.trunk) };
}
