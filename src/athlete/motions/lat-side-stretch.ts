import type { Body } from '../body';
import { early, faultBy, type Moment } from '../moment';
import { bent, skeletonOf, type Leg, type Posture } from '../skeleton';
import { sagittal, vec } from '../vec';
import type { ExerciseMotion } from './exercise-motion';
import { handTo } from './postures';
import { standingAt, uprightArms, uprightBone } from './standing';

/** The chest over the pelvis, to the right: most of a spine's 35–40° of side-bending. */
const LEAN = 32;
/** The left arm against the direction to the feet, upper arm and forearm: overhead and on across. Degrees. */
const OVER = { upper: 198, fore: 208 } as const;
/** Overhead arms are a little ahead of the ears. */
const AHEAD = 6;

/** Standing, arms overhead; for the left side the right hand draws the left wrist over to the right, and the trunk leans. */
export const latSideStretch: ExerciseMotion = {
  faults: ['straightens-up', 'hands-sink', 'one-foot-up'],
  upright: 'free',
  posture(body, moment) {
    const at = standingAt(body, moment, uprightArms);
    const lean =
      -LEAN - 2 * moment.trait(4) + moment.sway(4) + faultBy(moment, 'straightens-up', [15, 24], early(moment));
    const posed = { ...at, lean, legs: { ...at.legs, left: legOf(moment, at.legs.left) } };
    return drawn(body, { ...posed, arms: { ...posed.arms, left: armOf(posed, moment) } });
  },
};

function armOf(posture: Posture, moment: Moment): Posture['arms']['left'] {
  const sunk = faultBy(moment, 'hands-sink', [85, 110], early(moment));
  const bone = (deg: number) => bent(uprightBone('left', deg - sunk + moment.sway(5), AHEAD + 0.4 * sunk), posture, 90);
  return { upper: bone(OVER.upper), fore: bone(OVER.fore), hand: bone(OVER.fore) };
}

/** The right hand around the left wrist, its elbow out to the side. */
function drawn(body: Body, posture: Posture): Posture {
  const { wrist } = skeletonOf(body, posture).joints.left;
  return handTo(body, posture, 'right', wrist, vec(0.2, 0, 1));
}

/** A knee bends and takes the foot off the floor, backwards. */
function legOf(moment: Moment, leg: Leg): Leg {
  const up = faultBy(moment, 'one-foot-up', [38, 60], early(moment));
  return up === 0 ? leg : { thigh: sagittal(-90 + 0.2 * up), shank: sagittal(-90 - up), foot: sagittal(-14 - up) };
}
