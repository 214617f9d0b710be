import { SIDES, type Pose } from '../pose/pose';
import type { Calibration } from './calibration';
import { headNod, headTilt, headTurn, neckLength } from './front-head';
import { armAbduction, armEvenness, handSpread, wristHeight, wristRise } from './front-arms';
import { frontBody, isTurned } from './front-body';
import { elbowFlexion } from './front-elbow';
import { ankleRise, elbowMeasures } from './front-elbows';
import { girdleElevation, shoulderElevations, shoulderEvenness, shoulderRise, trunkLean } from './front-shoulders';
import { trunkRotation } from './front-trunk';
import { shoulderRoll } from './front-lying';
import type { Measures } from './measures';
import { obliqueHeadPitch } from './oblique-head';
import { obliqueRecline } from './oblique-trunk';
import { uprightness } from './uprightness';

/** What a lens tells that somebody upright faces. */
export function frontMeasures(pose: Pose, calibration: Calibration | null): Partial<Measures> {
  const body = frontBody(pose, calibration);
  if (isTurned(body)) return {}; // unseen from this view
  const arms = SIDES.map((side) => ({
    [`armAbduction.${side}`]: armAbduction(body, side),
    [`elbowFlexion.${side}`]: elbowFlexion(body, side),
    [`wristHeight.${side}`]: wristHeight(body, side),
    [`wristRise.${side}`]: wristRise(body, side),
    [`neckLength.${side}`]: neckLength(body, side),
    [`ankleRise.${side}`]: ankleRise(body, side),
    [`shoulderRoll.${side}`]: shoulderRoll(body, side),
  }));
  const trunkRecline = obliqueRecline(body);
  return {
    ...(Object.assign({}, ...arms) as Partial<Measures>),
    ...shoulderElevations(body),
    ...elbowMeasures(body),
    girdleElevation: girdleElevation(body, trunkRecline),
    shoulderEvenness: shoulderEvenness(body),
    shoulderRise: shoulderRise(body),
    headTilt: headTilt(body),
    headTurn: headTurn(body),
    headNod: headNod(body),
    trunkLean: trunkLean(body),
    trunkRecline,
    headPitch: obliqueHeadPitch(body),
    trunkRotation: trunkRotation(body),
    armEvenness: armEvenness(body),
    handSpread: handSpread(body),
    uprightness: uprightness(pose, body.trunk),
  };
}
