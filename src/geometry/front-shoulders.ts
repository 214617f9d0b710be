import { SIDES, type Side } from '../pose/pose';
import { midShoulder } from './axes';
import { midEar, upFrom, type FrontBody } from './front-body';
import { seen, type Reading } from './reading';
import { reading, readingOf } from './seen';
import { degrees, distance, radians } from './vec';

/**
 * What the network's marks of shoulders and ears wander by while nothing moves, besides their jitter, as a share of the
 * trunk (rendered athlete from the front, smoothed, standard deviation over single reps).
 */
const HABIT = { elevation: 0.01, evenness: 0.006 } as const;

/** Somebody whose hips are out of the picture leans sideways by up to 5° unnoticed, evenly distributed. */
const UNSEEN_LEAN = radians(5 / Math.sqrt(3));

/** Scapular elevation: a shoulder over the middle of the ears along the trunk, / trunk. About −0.4 at rest; + drawn up. */
export function shoulderElevation(body: FrontBody, side: Side): Reading {
  return readingOf(body.pose, ['leftEar', 'rightEar', `${side}Shoulder`], () => {
    const { image } = body.pose;
    const value = upFrom(body, midEar(image), image[`${side}Shoulder`]) / body.trunk;
    // One shoulder and the mean of two ears.
    return reading(value, Math.hypot((Math.sqrt(1.5) * body.noise) / body.trunk, HABIT.elevation, leanSigma(body) / 2));
  });
}

/**
 * A trunk that leans back under a head that stays upright tips the shoulders towards the ears in the picture: by up to 0.05
 * at 23° (rendered athlete, from 35° to one side), by nothing in another film. Per sine of the lean, one standard deviation.
 */
const TIPPED = 0.12;

/**
 * Elevation of the shoulder girdle: both shoulders over the middle of the ears along the trunk, / trunk. `recline`, where it
 * is seen, makes it less sure.
 */
export function girdleElevation(body: FrontBody, recline: Reading): Reading {
  return readingOf(body.pose, ['leftEar', 'rightEar', 'leftShoulder', 'rightShoulder'], () => {
    const { image } = body.pose;
    const value = upFrom(body, midEar(image), midShoulder(image)) / body.trunk;
    const tipped = seen(recline) ? TIPPED * Math.sin(radians(recline.value)) : 0;
    return reading(value, Math.hypot(body.noise / body.trunk, HABIT.elevation, tipped));
  });
}

/** Both shoulders over their place in the start pose, / trunk; the lens does not move. */
export function shoulderRise({ pose, rest, trunk, noise }: FrontBody): Reading {
  if (rest === null) return { unseen: 'uncalibrated' };
  return readingOf(pose, ['leftShoulder', 'rightShoulder'], () =>
    reading((midShoulder(rest).y - midShoulder(pose.image).y) / trunk, Math.hypot(noise / trunk, HABIT.elevation)),
  );
}

/** The left shoulder over the right one along the trunk, / trunk. */
export function shoulderEvenness(body: FrontBody): Reading {
  return readingOf(body.pose, ['leftShoulder', 'rightShoulder'], () => {
    const { leftShoulder, rightShoulder } = body.pose.image;
    const sigma = Math.hypot((Math.SQRT2 * body.noise) / body.trunk, HABIT.evenness, leanSigma(body));
    return reading(upFrom(body, rightShoulder, leftShoulder) / body.trunk, sigma);
  });
}

/** How far a lean that is not seen puts one shoulder over the other, one standard deviation, / trunk. */
const leanSigma = ({ pose: { image }, trunk, trunkSeen }: FrontBody): number =>
  trunkSeen ? 0 : (UNSEEN_LEAN * distance(image.leftShoulder, image.rightShoulder)) / trunk;

/** A laptop rolls by less than 5°, evenly distributed: so much of a lean may be the lens's. */
const ROLL = 5 / Math.sqrt(3);

/** Trunk lean: hips to shoulders off the picture's vertical, degrees, + to the person's left. */
export function trunkLean(body: FrontBody): Reading {
  return readingOf(body.pose, ['leftShoulder', 'rightShoulder', 'leftHip', 'rightHip'], () => {
    const { up, pose, trunk, noise } = body;
    const leftwards = Math.sign(pose.image.leftShoulder.x - pose.image.rightShoulder.x);
    return reading(degrees(Math.atan2(leftwards * up.x, -up.y)), Math.hypot(degrees(noise / trunk), ROLL));
  });
}

/** Both shoulders' elevation. */
export const shoulderElevations = (body: FrontBody): Record<`shoulderElevation.${Side}`, Reading> =>
  Object.fromEntries(SIDES.map((side) => [`shoulderElevation.${side}`, shoulderElevation(body, side)])) as Record<
    `shoulderElevation.${Side}`,
    Reading
  >;
