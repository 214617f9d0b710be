import { SIDES, type Joint, type Pose, type Side } from '../pose/pose';
import type { BodyMeasure, MeasureId, SidedMeasure } from './measures';
import type { ArmFit, ArmState } from './prone-arm';
import { ARM_JOINTS, boneVector, TRUNK_JOINTS } from './prone-body';
import { fitFrame, type ProneFit } from './prone-frame';
import { headReadings } from './prone-head';
import { inPicture, pointsOf, type Points } from './prone-points';
import { proneRest, type ProneRest, type RestArm } from './prone-rest';
import { angleBetween, RAD } from './prone-space';
import type { Reading, UnseenBecause } from './reading';

export { proneRest, type ProneRest } from './prone-rest';

type ProneBodyMeasure = Extract<BodyMeasure, 'armEvenness' | 'shoulderRise' | 'headTurn' | 'headPitch' | 'uprightness'>;
type ProneArmMeasure = Extract<SidedMeasure, 'armAbduction' | 'armLift' | 'elbowFlexion'>;
export type ProneMeasureId = Extract<MeasureId, ProneBodyMeasure | `${ProneArmMeasure}.${Side}`>;
export type ProneMeasures = Readonly<Record<ProneMeasureId, Reading>>;

/** The largest standard deviations with which a measure is still said: about a third of what its checks tolerate. */
const TRUSTED: Readonly<Record<ProneArmMeasure | 'armEvenness' | 'shoulderRise', number>> = {
  armAbduction: 10, // two thirds of the 15° from a zone’s middle to its limit
  armLift: 0.12, // the least that a T must rise
  elbowFlexion: 8, // an elbow may bend by 20–25°
  armEvenness: 0.05,
  shoulderRise: 0.04, // a chest may rise by 0.12
};

/**
 * A mark that strays keeps astray for seconds and with its neighbours, so that lifts err by half as much again as single
 * marks would make of it: nine in ten within 2.5 deviations, where 1.65 are due (rendered athlete, development bodies).
 */
const LASTING = 1.5;

/** A shoulder abducts to 180°; one standard deviation past that, in degrees, the marks are not that arm's. */
const MOST_ABDUCTION = 190;

/** Marks that no arm explains (one time in a thousand by chance): χ² of four coordinates, halved. */
const UNEXPLAINED = 9;

/**
 * The measures of a person lying face down, from the picture alone. Without `rest` (before the start pose is learnt) the
 * wrists are taken to lie on the floor: abduction and elbows are then as in a start pose, and all that is relative to it
 * is unseen as uncalibrated.
 */
export function proneMeasures(pose: Pose, rest: ProneRest | null): ProneMeasures {
  const points = pointsOf(pose);
  const known = rest ?? proneRest([pose]);
  const fit = fitFrame(points, known);
  const arms = SIDES.flatMap((side) => Object.entries(armReadings(side, points, fit.arms[side], known, rest !== null)));
  return {
    ...(Object.fromEntries(arms) as Record<`${ProneArmMeasure}.${Side}`, Reading>),
    ...bodyReadings(points, fit, rest),
    ...headReadings(points, rest, fit.chest.state),
    uprightness: uprightness(points),
  };
}

function armReadings(
  side: Side,
  points: Points,
  fit: ArmFit,
  known: ProneRest,
  calibrated: boolean,
): Partial<Record<ProneMeasureId, Reading>> {
  const rest = known.arms[side];
  const lost =
    unseenBecause(points, [`${side}Shoulder`, ...ARM_JOINTS[side]]) ??
    (rest.strange || fit.misfit > UNEXPLAINED ? 'hidden' : null);
  const say = (measure: ProneArmMeasure, value: number, sigma: number): Reading =>
    lost ? { unseen: lost } : trusted(value, sigma, TRUSTED[measure]);
  const flexion = (arm: ArmState): number => flexionOf(side, arm);
  const abductionSigma = Math.hypot(fit.sigmaOf(abductionOf), rest.abductionSigma / RAD);
  return {
    [`armAbduction.${side}`]:
      abductionOf(fit.state) > MOST_ABDUCTION
        ? { unseen: 'hidden' }
        : say('armAbduction', abductionOf(fit.state), abductionSigma),
    [`armLift.${side}`]: calibrated
      ? say('armLift', liftOf(fit.state, rest), liftSigma(fit, rest))
      : { unseen: 'uncalibrated' },
    [`elbowFlexion.${side}`]: say('elbowFlexion', flexion(fit.state), fit.sigmaOf(flexion)),
  };
}

function bodyReadings(
  points: Points,
  { chest, arms }: ProneFit,
  rest: ProneRest | null,
): { armEvenness: Reading; shoulderRise: Reading } {
  if (!rest) return { armEvenness: { unseen: 'uncalibrated' }, shoulderRise: { unseen: 'uncalibrated' } };
  const trunkLost = unseenBecause(points, TRUNK_JOINTS);
  const armsLost =
    trunkLost ??
    unseenBecause(points, [...ARM_JOINTS.left, ...ARM_JOINTS.right]) ??
    (SIDES.some((side) => rest.arms[side].strange || arms[side].misfit > UNEXPLAINED) ? 'hidden' : null);
  const evenness = liftOf(arms.left.state, rest.arms.left) - liftOf(arms.right.state, rest.arms.right);
  const evennessSigma = Math.hypot(...SIDES.map((side) => liftSigma(arms[side], rest.arms[side]))) / LASTING;
  const restHeight = (rest.shoulder.left[2] + rest.shoulder.right[2]) / 2;
  return {
    armEvenness: armsLost ? { unseen: armsLost } : trusted(evenness, evennessSigma, TRUSTED.armEvenness),
    shoulderRise: trunkLost
      ? { unseen: trunkLost }
      : trusted(chest.state.chest[2] - restHeight, chest.heightSigma, TRUSTED.shoulderRise),
  };
}

/** The wrist over the plane through the shoulders that moves with the chest, over arm length. */
function liftOf(arm: ArmState, { lengths }: RestArm): number {
  const over = lengths.upper * Math.sin(arm.upper.elevation) + lengths.fore * Math.sin(arm.fore.elevation);
  return over / (lengths.upper + lengths.fore);
}

const liftSigma = (fit: ArmFit, rest: RestArm): number => LASTING * fit.sigmaOf((arm) => liftOf(arm, rest));

const abductionOf = ({ upper }: ArmState): number => upper.abduction / RAD;

const flexionOf = (side: Side, arm: ArmState): number =>
  angleBetween(boneVector(side, arm.upper), boneVector(side, arm.fore));

/** How far the shoulders stand over the hips in the picture, over the trunk there: lying head to the lens is about −1. */
function uprightness(points: Points): Reading {
  const lost = unseenBecause(points, TRUNK_JOINTS);
  if (lost) return { unseen: lost };
  const dx = (points.leftHip[0] + points.rightHip[0] - points.leftShoulder[0] - points.rightShoulder[0]) / 2;
  const dy = (points.leftHip[1] + points.rightHip[1] - points.leftShoulder[1] - points.rightShoulder[1]) / 2;
  const trunk = Math.hypot(dx, dy);
  return trunk < 0.01 ? { unseen: 'view' } : { value: dy / trunk, sigma: 0.005 / trunk };
}

const unseenBecause = (points: Points, joints: readonly Joint[]): UnseenBecause | null =>
  joints.every((joint) => inPicture(points[joint], points.frame)) ? null : 'out-of-frame';

const trusted = (value: number, sigma: number, limit: number): Reading =>
  Number.isFinite(value) && sigma <= limit ? { value, sigma } : { unseen: 'view' };
