import { SIDES, type Pose, type Side } from '../pose/pose';
import type { BodyMeasure, MeasureId } from './measures';
import { armReadings, type ProneArmMeasure } from './prone-arm-readings';
import { ARM_JOINTS, TRUNK_JOINTS } from './prone-body';
import { fitFrame, type ProneFit } from './prone-frame';
import { headReadings } from './prone-head';
import { liftsOf, type Lift } from './prone-lift';
import { pointsOf, type Points } from './prone-points';
import { proneRest, type ProneRest } from './prone-rest';
import { TRUSTED, trusted, UNEXPLAINED, unseenBecause } from './prone-trusted';
import type { Reading } from './reading';

export { proneRest, type ProneRest } from './prone-rest';

type ProneBodyMeasure = Extract<BodyMeasure, 'armEvenness' | 'shoulderRise' | 'headTurn' | 'headPitch' | 'uprightness'>;
export type ProneMeasureId = Extract<MeasureId, ProneBodyMeasure | `${ProneArmMeasure}.${Side}`>;
export type ProneMeasures = Readonly<Record<ProneMeasureId, Reading>>;

/**
 * The measures of a person lying face down, from the picture alone. Without `rest` (before the start pose is learnt) the
 * wrists are taken to lie on the floor: abduction and elbows are then as in a start pose, and all that is relative to it
 * is unseen as uncalibrated.
 */
export function proneMeasures(pose: Pose, rest: ProneRest | null): ProneMeasures {
  const points = pointsOf(pose);
  const known = rest ?? proneRest([pose]);
  const fit = fitFrame(points, known);
  const lifts = rest && liftsOf(points, fit, rest);
  const arms = SIDES.flatMap((side) => Object.entries(armReadings(side, points, fit, known, lifts && lifts[side])));
  return {
    ...(Object.fromEntries(arms) as Record<`${ProneArmMeasure}.${Side}`, Reading>),
    armEvenness: rest && lifts ? evenness(points, fit, rest, lifts) : { unseen: 'uncalibrated' },
    shoulderRise: rest ? shoulderRise(points, fit, rest) : { unseen: 'uncalibrated' },
    ...headReadings(points, rest, fit.chest.state),
    uprightness: uprightness(points),
  };
}

function evenness(points: Points, { arms }: ProneFit, rest: ProneRest, lifts: Readonly<Record<Side, Lift>>): Reading {
  const lost =
    unseenBecause(points, [...TRUNK_JOINTS, ...ARM_JOINTS.left, ...ARM_JOINTS.right]) ??
    (SIDES.some((side) => rest.arms[side].strange || arms[side].misfit > UNEXPLAINED) ? 'hidden' : null);
  if (lost) return { unseen: lost };
  const { left, right } = lifts;
  return trusted(left.value - right.value, Math.hypot(left.sigma, right.sigma), TRUSTED.armEvenness);
}

function shoulderRise(points: Points, { chest }: ProneFit, rest: ProneRest): Reading {
  const lost = unseenBecause(points, TRUNK_JOINTS);
  if (lost) return { unseen: lost };
  const restHeight = (rest.shoulder.left[2] + rest.shoulder.right[2]) / 2;
  return trusted(chest.state.chest[2] - restHeight, chest.heightSigma, TRUSTED.shoulderRise);
}

/** How far the shoulders stand over the hips in the picture, over the trunk there: lying head to the lens is about −1. */
function uprightness(points: Points): Reading {
  const lost = unseenBecause(points, TRUNK_JOINTS);
  if (lost) return { unseen: lost };
  const dx = (points.leftHip[0] + points.rightHip[0] - points.leftShoulder[0] - points.rightShoulder[0]) / 2;
  const dy = (points.leftHip[1] + points.rightHip[1] - points.leftShoulder[1] - points.rightShoulder[1]) / 2;
  const trunk = Math.hypot(dx, dy);
  return trunk < 0.01 ? { unseen: 'view' } : { value: dy / trunk, sigma: 0.005 / trunk };
}
