import { facing, midHip, midShoulder, type Points } from './axes';
import type { FrontBody } from './front-body';
import type { Reading } from './reading';
import { reading, readingOf, unseen } from './seen';
import { degrees, radians, sub } from './vec';

/** Of what points ahead or leans back so much shows across the picture of a lens 30° to one side, as exercises ask for. */
export const SHOWN = Math.sin(radians(30));
/** Anywhere from 18° to 45° it shows by 0.6 to 1.4 of that, evenly; past 8° it is a lean, however far. */
const SHOWN_SIGMA = 0.4 / Math.sqrt(3);
const SURELY = 8;
/** The nose this far to one side of the ears' middle, in trunks, tells to which side somebody faces (rendered athlete at 30°: 0.045). */
const LEAST_TURN = 0.02;

/**
 * Degrees by which the trunk of somebody upright has leant back since the start, from a lens about 30° to one side of the
 * face: what shows across the picture, away from where the nose points, over the share that shows. From straight ahead a lean
 * back does not show.
 */
export function obliqueRecline({ pose, rest, trunk, noise }: FrontBody): Reading {
  if (rest === null) return unseen('uncalibrated');
  const turn = facing(rest).x / trunk;
  if (Math.abs(turn) < LEAST_TURN) return unseen('view');
  return readingOf(pose, ['leftShoulder', 'rightShoulder', 'leftHip', 'rightHip'], () => {
    const back = (Math.sign(turn) * (aheadOf(rest) - aheadOf(pose.image))) / trunk / SHOWN;
    const lean = degrees(Math.asin(Math.max(-1, Math.min(1, back))));
    const doubt = SHOWN_SIGMA * Math.min(SURELY, Math.abs(lean));
    return reading(lean, Math.hypot(degrees((Math.SQRT2 * noise) / trunk / SHOWN), doubt));
  });
}

/** How far the shoulders are to the picture's right of the hips, in pixels. */
const aheadOf = (points: Points): number => sub(midShoulder(points), midHip(points)).x;
