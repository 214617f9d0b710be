import { facing, midHip, midShoulder, type Points } from './axes';
import { isHinged, type FrontBody } from './front-body';
import { SHOWN } from './oblique-trunk';
import type { Reading } from './reading';
import { reading, readingOf, unseen } from './seen';
import { degrees, length, type Vec } from './vec';

/** A head that turns by 6° as it likes, or marks of ears and nose that are a pixel off, turn the face's line by so much. */
const HABIT = 4;

/**
 * Degrees by which the face of somebody hinged forward looks headward (+, extension) or to the chest (−) of straight out of
 * the trunk's front, from a lens to one side of the face: both lines as they lie in the body's middle plane, of which a
 * known share of what points ahead shows across the picture. From elsewhere its change is still surer than itself.
 */
export function obliqueHeadPitch(body: FrontBody): Reading {
  const { pose, rest, noise } = body;
  if (rest === null) return unseen('uncalibrated');
  if (!isHinged(body)) return unseen('view');
  const joints = ['nose', 'leftEar', 'rightEar', 'leftShoulder', 'rightShoulder', 'leftHip', 'rightHip'] as const;
  return readingOf(pose, joints, () => {
    const ahead = Math.sign(midShoulder(rest).x - midHip(rest).x);
    const face = facing(pose.image);
    const pitch = elevation(face, ahead) - elevation(trunkOf(pose.image), ahead) + 90;
    return reading(pitch, Math.hypot(HABIT, degrees((Math.SQRT2 * noise) / length(face))));
  });
}

const trunkOf = (points: Points): Vec => {
  const [high, low] = [midShoulder(points), midHip(points)];
  return { x: high.x - low.x, y: high.y - low.y };
};

/** Degrees over the level of a line in the body's middle plane, of which the picture shows this. */
const elevation = ({ x, y }: Vec, ahead: number): number => degrees(Math.atan2(-y, (ahead * x) / SHOWN));
