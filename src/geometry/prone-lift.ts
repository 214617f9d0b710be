import { SIDES, type Side } from '../pose/pose';
import type { ArmState } from './prone-arm';
import { boneVector } from './prone-body';
import type { ProneFit } from './prone-frame';
import type { Points } from './prone-points';
import type { ProneRest, RestArm } from './prone-rest';
import { fitRigidArm } from './prone-rigid-arm';
import { projector, RAD, towardsLens } from './prone-space';

/** A wrist over the plane through the shoulders that moves with the chest, over arm length. */
export interface Lift {
  readonly value: number;
  /** One standard deviation. */
  readonly sigma: number;
}

/**
 * A mark that strays keeps astray for seconds and with its neighbours, so that lifts err by half as much again as single
 * marks would make of it: nine in ten within 2.5 deviations, where 1.65 are due (rendered athlete, development bodies).
 */
const LASTING = 1.5;

/**
 * The misfit at which it is as likely that an arm has changed its shape as that it has not. Arms that keep theirs misfit by
 * less than 1.7 in nine frames of ten; elbows bent by 39° by 14–25, arms 30° out of their zone by 50–90 (rendered athlete).
 */
const RESHAPED = 4;

/** The pitch that a chest which lies still seems to have, one standard deviation: 1–2° as clean arms rise, radians. */
const LYING = 2.5 * RAD;

/**
 * Both arms' lifts. An arm that keeps the shape it lay in, on a chest that lies still, tells its lift by wrist and hand
 * alone, which the network marks twice as well as elbow and shoulder; one that bends or moves aside, or is carried by the
 * chest, needs the whole body solved. Each explanation has the weight that the marks give it.
 */
export function liftsOf(points: Points, fit: ProneFit, rest: ProneRest): Readonly<Record<Side, Lift>> {
  const project = projector(rest.camera);
  const [left, right] = SIDES.map((side): Lift => {
    const solved = liftOf(fit.arms[side].state, rest.arms[side]);
    const solvedSigma = LASTING * fit.arms[side].sigmaOf((arm) => liftOf(arm, rest.arms[side]));
    const rigid = fitRigidArm(points, side, rest, project);
    const value = liftOf(rigid.state, rest.arms[side]);
    const sigma = rigid.raisedSigma * headroom(rigid.state, rest.arms[side]) * foreshortened(rigid.state, side, rest);
    const misfit = rigid.misfit + (fit.chest.state.chestPitch / LYING) ** 2 / 2;
    return mixed({ value, sigma }, { value: solved, sigma: solvedSigma }, misfit);
  });
  return { left: left as Lift, right: right as Lift };
}

function mixed(rigid: Lift, solved: Lift, misfit: number): Lift {
  const share = 1 / (1 + Math.exp(misfit - RESHAPED));
  const rest = 1 - share;
  const apart = rigid.value - solved.value;
  return {
    value: share * rigid.value + rest * solved.value,
    sigma: Math.sqrt(share * rigid.sigma ** 2 + rest * solved.sigma ** 2 + share * rest * apart ** 2),
  };
}

function liftOf(arm: ArmState, { lengths }: RestArm): number {
  const over = lengths.upper * Math.sin(arm.upper.elevation) + lengths.fore * Math.sin(arm.fore.elevation);
  return over / (lengths.upper + lengths.fore);
}

/** How much a rigid arm's lift changes with its elevation, per radian. */
function headroom(arm: ArmState, { lengths }: RestArm): number {
  const along = lengths.upper * Math.cos(arm.upper.elevation) + lengths.fore * Math.cos(arm.fore.elevation);
  return along / (lengths.upper + lengths.fore);
}

/**
 * Lifts of arms that point at the lens err more than their marks: by 0.03–0.05 of the arm where T's, at 45° to it, err by
 * 0.01–0.02 (rendered athlete, root mean square at the top of clean reps).
 */
const foreshortened = ({ upper }: ArmState, side: Side, { camera }: ProneRest): number =>
  1 + 2 * towardsLens(boneVector(side, upper), camera) ** 2;
