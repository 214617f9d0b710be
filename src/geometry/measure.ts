import { SIDES, type Pose } from '../pose/pose';
import type { Calibration, ViewName } from './calibration';
import { frontMeasures } from './front';
import { facePitch } from './face';
import { earHeight, headPitch, headProtraction, nearElevation } from './head';
import { headEndMeasures } from './head-end';
import { limbMeasures } from './limbs';
import type { MeasureId, Measures } from './measures';
import { proneMeasures } from './prone';
import { unseen } from './seen';
import { headRetraction } from './retraction';
import { shoulderExtension } from './shoulder';
import { sideBody } from './side-body';
import { supineMeasures } from './supine';
import { supineHeadEnd } from './supine-head-end';
import { contourMeasures, thoraxSink } from './thorax';
import { trunkMeasures } from './trunk';
import { trunkRecline } from './upright-trunk';
import { uprightness } from './uprightness';

const SIDED = [
  'elbowFlexion',
  'kneeFlexion',
  'armAbduction',
  'armLift',
  'wristTravel',
  'wristRise',
  'wristHeight',
  'elbowTravel',
  'elbowAcross',
  'elbowElevation',
  'elbowDrop',
  'shoulderElevation',
  'neckLength',
  'kneeHug',
  'shoulderRoll',
  'chestOpening',
  'headRoll',
  'armRoll',
  'elbowLead',
  'handToEar',
  'chestRoll',
  'ankleRise',
] as const;

const BODY = [
  'trunkPitch',
  'trunkTilt',
  'trunkRecline',
  'headPitch',
  'headProtraction',
  'facePitch',
  'headRetraction',
  'earHeight',
  'headTurn',
  'armEvenness',
  'shoulderRise',
  'armTilt',
  'upperArmTilt',
  'shoulderExtension',
  'thighTilt',
  'hipTravel',
  'hipRise',
  'thoraxSink',
  'shoulderContour',
  'midTrunkContour',
  'midTrunkHollow',
  'shoulderDrop',
  'trunkArmAngle',
  'hipAnkle',
  'propHeight',
  'elbowHeight',
  'shoulderStack',
  'handStack',
  'kneeStack',
  'girdleElevation',
  'shoulderEvenness',
  'handSpread',
  'headTilt',
  'headNod',
  'trunkRotation',
  'trunkLean',
  'faceHeight',
  'hipHeight',
  'shoulderTravel',
  'handFromHead',
  'neckExtension',
  'kneeTravel',
  'uprightness',
] as const;

/** Every measure there is. */
export const MEASURES: readonly MeasureId[] = [
  ...BODY,
  ...SIDED.flatMap((measure) => SIDES.map((side) => `${measure}.${side}` as const)),
];

const OUT_OF_VIEW = Object.fromEntries(MEASURES.map((id) => [id, unseen('view')])) as Measures;

/**
 * All measures of one smoothed pose for an exercise that is watched from `view`. Without a calibration, lengths are
 * those of the frame and whatever refers to the start pose is unseen.
 */
export function measure(pose: Pose, view: ViewName, calibration: Calibration | null): Measures {
  return { ...OUT_OF_VIEW, ...FROM_VIEW[view](pose, calibration) };
}

const FROM_VIEW: Readonly<Record<ViewName, (pose: Pose, calibration: Calibration | null) => Partial<Measures>>> = {
  side: sideMeasures,
  'head-oblique': (pose, calibration) => proneMeasures(pose, calibration?.prone ?? null),
  'head-end': (pose, calibration) => ({ ...headEndMeasures(pose, calibration), ...supineHeadEnd(pose, calibration) }),
  front: frontMeasures,
};

function sideMeasures(pose: Pose, calibration: Calibration | null): Partial<Measures> {
  const body = sideBody(pose, calibration);
  return {
    ...trunkMeasures(body),
    ...limbMeasures(body),
    ...contourMeasures(body),
    headPitch: headPitch(body),
    headProtraction: headProtraction(body),
    facePitch: facePitch(body),
    headRetraction: headRetraction(body),
    earHeight: earHeight(body),
    ...nearElevation(body),
    trunkRecline: trunkRecline(body),
    shoulderExtension: shoulderExtension(body),
    thoraxSink: thoraxSink(body),
    ...supineMeasures(body),
    uprightness: uprightness(pose, body.lengths.trunk),
  };
}
