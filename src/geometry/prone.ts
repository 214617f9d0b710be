import { SIDES, type Joint, type Pose, type Side } from '../pose/pose';
import type { BodyMeasure, MeasureId, SidedMeasure } from './measures';
import { ARM_JOINTS, boneVector, TRUNK_JOINTS } from './prone-body';
import { fitFrame, type ArmState, type ProneFit } from './prone-frame';
import { headReadings } from './prone-head';
import { inPicture, pointsOf, type Points } from './prone-points';
import { proneRest, type ProneRest, type RestArm } from './prone-rest';
import { angleBetween, length, RAD, subtract } from './prone-space';
import { seen, type Reading, type UnseenBecause } from './reading';

export { proneRest, type ProneRest } from './prone-rest';

type ProneBodyMeasure = Extract<BodyMeasure, 'armEvenness' | 'shoulderRise' | 'headTurn' | 'headPitch' | 'uprightness'>;
type ProneArmMeasure = Extract<
  SidedMeasure,
  'armAbduction' | 'armLift' | 'elbowFlexion' | 'wristTravel' | 'wristRise' | 'elbowTravel'
>;
export type ProneMeasureId = Extract<MeasureId, ProneBodyMeasure | `${ProneArmMeasure}.${Side}`>;
export type ProneMeasures = Readonly<Record<ProneMeasureId, Reading>>;

/** The largest standard deviations with which a measure is still said: about a third of what its checks tolerate. */
const TRUSTED: Readonly<Record<ProneArmMeasure | 'armEvenness' | 'shoulderRise', number>> = {
  armAbduction: 8, // half of the 15° from a zone’s middle to its limit
  armLift: 0.1, // under the 0.12 that a T must rise; where the arm grazes its ray, that of a swung arm
  elbowFlexion: 8, // an elbow may bend by 20–25°
  wristTravel: 0.04,
  wristRise: 0.04,
  elbowTravel: 0.04,
  armEvenness: 0.05,
  shoulderRise: 0.04, // a chest may rise by 0.12
};

/**
 * The measures of a person lying face down, from the picture alone. Without `rest` (before the start pose is learnt) the
 * wrists are taken to lie on the floor: abduction and elbows are then as in a start pose, and all that is relative to it
 * is unseen as uncalibrated.
 */
export function proneMeasures(pose: Pose, rest: ProneRest | null): ProneMeasures {
  const points = pointsOf(pose);
  const known = rest ?? proneRest([pose]);
  const fit = fitFrame(points, known);
  const arms = SIDES.flatMap((side) => Object.entries(armReadings(side, points, fit, known, rest !== null)));
  return {
    ...(Object.fromEntries(arms) as Record<`${ProneArmMeasure}.${Side}`, Reading>),
    ...bodyReadings(points, fit, rest),
    ...headReadings(points, rest, fit.state),
    uprightness: uprightness(points),
  };
}

function armReadings(
  side: Side,
  points: Points,
  fit: ProneFit,
  known: ProneRest,
  calibrated: boolean,
): Partial<Record<ProneMeasureId, Reading>> {
  const rest = known.arms[side];
  const lost =
    unseenBecause(points, [`${side}Shoulder`, ...ARM_JOINTS[side]]) ??
    (possible(fit.state.arms[side]) ? null : 'hidden');
  const say = (measure: ProneArmMeasure, of: (arm: ArmState) => number): Reading => {
    if (lost) return { unseen: lost };
    if (!calibrated && measure !== 'armAbduction' && measure !== 'elbowFlexion') return { unseen: 'uncalibrated' };
    return trusted(
      of(fit.state.arms[side]),
      fit.sigmaOf((state) => of(state.arms[side])),
      TRUSTED[measure],
    );
  };
  const abduction = say('armAbduction', (arm) => arm.upper.abduction / RAD);
  return {
    [`armAbduction.${side}`]: withStart(abduction, rest.abductionSigma / RAD),
    [`armLift.${side}`]: say('armLift', (arm) => liftOf(arm, rest)),
    [`elbowFlexion.${side}`]: say('elbowFlexion', (arm) => flexionOf(side, arm)),
    [`wristTravel.${side}`]: say('wristTravel', (arm) => length(subtract(arm.wrist, rest.wrist))),
    [`wristRise.${side}`]: say('wristRise', (arm) => arm.wrist[2] - rest.wrist[2]),
    [`elbowTravel.${side}`]: say('elbowTravel', (arm) => length(subtract(arm.elbow, rest.elbow))),
  };
}

function bodyReadings(
  points: Points,
  fit: ProneFit,
  rest: ProneRest | null,
): { armEvenness: Reading; shoulderRise: Reading } {
  if (!rest) return { armEvenness: { unseen: 'uncalibrated' }, shoulderRise: { unseen: 'uncalibrated' } };
  const trunkLost = unseenBecause(points, TRUNK_JOINTS);
  const armsLost = trunkLost ?? unseenBecause(points, [...ARM_JOINTS.left, ...ARM_JOINTS.right]);
  const restHeight = (rest.shoulder.left[2] + rest.shoulder.right[2]) / 2;
  const evenness = (state: ProneFit['state']): number =>
    liftOf(state.arms.left, rest.arms.left) - liftOf(state.arms.right, rest.arms.right);
  const rise = (state: ProneFit['state']): number => state.chest[2] - restHeight;
  return {
    armEvenness: armsLost
      ? { unseen: armsLost }
      : trusted(evenness(fit.state), fit.sigmaOf(evenness), TRUSTED.armEvenness),
    shoulderRise: trunkLost ? { unseen: trunkLost } : trusted(rise(fit.state), fit.sigmaOf(rise), TRUSTED.shoulderRise),
  };
}

/** Past this uncertainty of the start pose an arm's place in its zone, 30–40° wide, is not known. */
const TRUSTED_START = 10;

/** A reading on top of a start that is itself uncertain. */
function withStart(reading: Reading, startSigma: number): Reading {
  if (!seen(reading)) return reading;
  return trusted(reading.value, Math.hypot(reading.sigma, startSigma), Math.hypot(TRUSTED_START, TRUSTED.armAbduction));
}

/** No arm of a lying person reaches past the spine or behind the back: a solution that does fits jumping marks. */
const possible = ({ upper, fore }: ArmState): boolean =>
  [upper, fore].every((bone) => Math.abs(bone.abduction - Math.PI / 2) < 2 && Math.abs(bone.elevation) < 1.2);

/** The wrist over the plane through the shoulders that moves with the chest, over arm length. */
function liftOf(arm: ArmState, { lengths }: RestArm): number {
  const over = lengths.upper * Math.sin(arm.upper.elevation) + lengths.fore * Math.sin(arm.fore.elevation);
  return over / (lengths.upper + lengths.fore);
}

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
