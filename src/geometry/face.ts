import { facing } from './axes';
import { behindArm } from './cover';
import type { Reading } from './reading';
import { reading, readingOf, unseen } from './seen';
import { nearJoints, rise, type SideBody } from './side-body';
import { angleSigma } from './sigma';
import { degrees, dot, length, middle } from './vec';

/** Shoulders this much higher than at the start, in trunks (2.5 cm), come up beside the chin. */
const BESIDE_CHIN = 0.05;
/** Behind them the network has a level face dip by anything up to 40° (rendered athletes: by 15° and by 12–36°). */
const DIPS = 40 / Math.sqrt(12);

/**
 * Degrees by which the line from the ears to the nose rises (+, looking up) or falls over the level: whether somebody
 * upright keeps the chin level, whatever trunk, shoulders and sleeves do below it.
 */
export function facePitch(body: SideBody): Reading {
  const { pose, near, axes, lengths, noise } = body;
  return readingOf(pose, ['nose', `${near}Ear`], () => {
    const points = pose.image;
    const ears = middle(points.leftEar, points.rightEar);
    const covered = [points.nose, ears, nearJoints(points, near).ear].some((point) =>
      behindArm(points, near, lengths.trunk, point),
    );
    if (covered) return unseen('hidden');
    const face = facing(points);
    const pitch = degrees(Math.atan2(dot(face, axes.up), dot(face, axes.headward)));
    return reading(pitch, Math.hypot(angleSigma(noise, pitch, length(face)), isBesideChin(body) ? DIPS : 0));
  });
}

/** Whether the near shoulder has been drawn up since the start. */
function isBesideChin({ pose, near, axes, lengths, calibration }: SideBody): boolean {
  if (calibration === null) return false;
  const { shoulder } = nearJoints(pose.image, near);
  return rise(axes, nearJoints(calibration.rest, near).shoulder, shoulder) > BESIDE_CHIN * lengths.trunk;
}
