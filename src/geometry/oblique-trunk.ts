import { facing, midHip, midShoulder, type Points } from './axes';
import type { FrontBody } from './front-body';
import type { Reading } from './reading';
import { reading, readingOf, unseen } from './seen';
import { degrees, sub } from './vec';

/** From between the ears to the nose's tip, as a share of the trunk: 11.6 of 49.5 cm. */
const FACE_PER_TRUNK = 0.234;
/** Sine of the least angle off square from the front, 15°, at which a lean back shows at all: a quarter of it. */
const LEAST_TURN = 0.25;
/** Faces differ by 8 % in length, and heads look up to 5° aside of the trunk, evenly: of a lens at 30° that is 9 %. */
const TURN_SIGMA = Math.hypot(0.08, 0.09);

/**
 * Degrees by which the trunk of somebody upright has leant back since the start, from a lens off to one side of the face:
 * what shows across the picture, away from where the nose points, over the share that shows. How far off the lens stands is
 * told by the nose's place between the ears in the start pose. From straight ahead a lean back does not show.
 */
export function obliqueRecline({ pose, rest, trunk, noise }: FrontBody): Reading {
  if (rest === null) return unseen('uncalibrated');
  const turn = facing(rest).x / (FACE_PER_TRUNK * trunk);
  if (Math.abs(turn) < LEAST_TURN) return unseen('view');
  const share = Math.sign(turn) * Math.min(1, Math.abs(turn));
  return readingOf(pose, ['leftShoulder', 'rightShoulder', 'leftHip', 'rightHip'], () => {
    const ahead = (aheadOf(pose.image) - aheadOf(rest)) / trunk / share;
    const lean = degrees(Math.asin(Math.max(-1, Math.min(1, -ahead))));
    return reading(lean, Math.hypot(degrees((Math.SQRT2 * noise) / trunk / Math.abs(share)), TURN_SIGMA * lean));
  });
}

/** How far the shoulders are to the picture's right of the hips, in pixels. */
const aheadOf = (points: Points): number => sub(midShoulder(points), midHip(points)).x;
