import { SIDES, type Pose } from '../pose/pose';
import type { Calibration } from './calibration';
import { headTilt, headTurn, neckLength } from './front-head';
import { armAbduction, armEvenness, handSpread, wristHeight } from './front-arms';
import { frontBody, isTurned } from './front-body';
import { elbowFlexion } from './front-elbow';
import { girdleElevation, shoulderElevations, shoulderEvenness, trunkLean } from './front-shoulders';
import type { Measures } from './measures';
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
    [`neckLength.${side}`]: neckLength(body, side),
  }));
  return {
    ...(Object.assign({}, ...arms) as Partial<Measures>),
    ...shoulderElevations(body),
    girdleElevation: girdleElevation(body),
    shoulderEvenness: shoulderEvenness(body),
    headTilt: headTilt(body),
    headTurn: headTurn(body),
    trunkLean: trunkLean(body),
    trunkRecline: obliqueRecline(body),
    armEvenness: armEvenness(body),
    handSpread: handSpread(body),
    uprightness: uprightness(pose, body.trunk),
  };
}
