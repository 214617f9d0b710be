import { dorsalOf, facing } from './axes';
import { behindArm } from './cover';
import type { Reading } from './reading';
import { reading, readingOf, unseen } from './seen';
import { nearJoints, type SideBody } from './side-body';
import { angleSigma } from './sigma';
import { degrees, distance, dot, length, sub, unit } from './vec';

/**
 * Degrees by which the line from the ears to the nose looks headward (+, extension) or to the chest (−) of straight out
 * of the trunk's front. Signed by anatomy, so that it holds prone, on hands and knees and upright, facing either way.
 * Both ears are taken together: their middle stays put when the head or the lens turns a little off square.
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
    return reading(pitch, angleSigma(noise, pitch, length(face), distance(shoulder, hip)));
  });
}
