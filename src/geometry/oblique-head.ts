import { midHip, midShoulder } from './axes';
import { isHinged, type FrontBody } from './front-body';
import { SHOWN } from './oblique-trunk';
import type { Reading } from './reading';
import { reading, readingOf, unseen } from './seen';
import { degrees, length, middle, sub, type Vec } from './vec';

/**
 * By so much the change of the face's line errs against the athlete's own (rendered, 20 reps of seven films; of the line
 * from ears to nose by twice as much, and it shows half of a head that lifts).
 */
const HABIT = 5;

const JOINTS = [
  'leftEye',
  'rightEye',
  'mouthLeft',
  'mouthRight',
  'leftShoulder',
  'rightShoulder',
  'leftHip',
  'rightHip',
] as const;

/**
 * Degrees by which the face of somebody hinged forward looks headward (+, extension) or to the chest (−) of straight out of
 * the trunk's front, from a lens to one side of the face: its line from mouth to eyes against the trunk's, both as they lie
 * in the body's middle plane, of which a known share of what points ahead shows across the picture. From elsewhere its
 * change is still surer than itself.
 */
export function obliqueHeadPitch(body: FrontBody): Reading {
  const { pose, rest, noise } = body;
  if (rest === null) return unseen('uncalibrated');
  if (!isHinged(body)) return unseen('view');
  return readingOf(pose, JOINTS, () => {
    const { image } = pose;
    const ahead = Math.sign(midShoulder(rest).x - midHip(rest).x);
    const face = sub(middle(image.leftEye, image.rightEye), middle(image.mouthLeft, image.mouthRight));
    const trunk = sub(midShoulder(image), midHip(image));
    // Both ends of the face's line are the middles of two marks.
    return reading(elevation(face, ahead) - elevation(trunk, ahead), Math.hypot(HABIT, degrees(noise / length(face))));
  });
}

/** Degrees over the level of a line in the body's middle plane, of which the picture shows this. */
const elevation = ({ x, y }: Vec, ahead: number): number => degrees(Math.atan2(-y, (ahead * x) / SHOWN));
