import { facing } from './axes';
import { behindArm } from './cover';
import type { Reading } from './reading';
import { reading, readingOf, unseen } from './seen';
import { nearJoints, type SideBody } from './side-body';
import { angleSigma } from './sigma';
import { degrees, dot, length, middle } from './vec';

/**
 * Degrees by which the line from the ears to the nose rises (+, looking up) or falls over the level: whether somebody
 * upright keeps the chin level, whatever trunk, shoulders and sleeves do below it.
 */
export function facePitch({ pose, near, axes, lengths, noise }: SideBody): Reading {
  return readingOf(pose, ['nose', `${near}Ear`], () => {
    const points = pose.image;
    const ears = middle(points.leftEar, points.rightEar);
    const covered = [points.nose, ears, nearJoints(points, near).ear].some((point) =>
      behindArm(points, near, lengths.trunk, point),
    );
    if (covered) return unseen('hidden');
    const face = facing(points);
    const pitch = degrees(Math.atan2(dot(face, axes.up), dot(face, axes.headward)));
    return reading(pitch, angleSigma(noise, pitch, length(face)));
  });
}
