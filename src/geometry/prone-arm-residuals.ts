import { armJoints } from './prone-body';
import type { ArmScene } from './prone-arm';
import type { Mark } from './prone-marks';
import { mildly } from './prone-mildly';
import { RAD } from './prone-space';

/** Elbow and wrist against the shoulder in the picture. */
export interface ArmMarks {
  readonly elbow: Mark;
  readonly wrist: Mark;
}

/**
 * What is known of an arm before looking, one standard deviation. Most arms keep the abduction they lay with, and most
 * elbows their bend; those that don't leave it by 20–50°. Hence both are pulled by `mildly`, which gives way to the picture:
 * `abduction` and `bend` are the wander of a clean rep. Elbows bend in the floor's plane (`lifted` out of it).
 */
const PRIOR = {
  abduction: 4 * RAD,
  meanElevation: 3 * RAD,
  elevation: 15 * RAD,
  bend: 5 * RAD,
  lifted: 4 * RAD,
  underFloor: 0.03,
} as const;

/** Where arms of a lying person end, radians: from the flank past overhead, from just below the chest to 50° over the back. */
const REACH = { abduction: [10 * RAD, 190 * RAD], elevation: [-40 * RAD, 50 * RAD] } as const;
/** Past its reach an arm goes with no more than this, one standard deviation. */
const GIVE = 5 * RAD;

/** So many of the residuals, the first ones, are of the marks. */
export const MARK_RESIDUALS = 4;

/** What a guess of an arm's four angles misses of the marks and of what is known of arms, in standard deviations. */
export function armResiduals(scene: ArmScene, marks: ArmMarks): (p: readonly number[]) => number[] {
  const { side, rest, slope, shoulder, lengths, project } = scene;
  const lay = rest.arms[side];
  const bendAtRest = lay.fore.abduction - lay.upper.abduction;
  const liftAtRest = lay.fore.elevation - lay.upper.elevation;
  return ([a = 0, e = 0, b = 0, f = 0]) => {
    const bones = { upper: { abduction: a, elevation: e }, fore: { abduction: b, elevation: f } };
    const { elbow, wrist } = armJoints(side, shoulder, bones, lengths, slope);
    const [ex, ey] = project(elbow);
    const [wx, wy] = project(wrist);
    return [
      (ex - marks.elbow.at[0]) / marks.elbow.sigma,
      (ey - marks.elbow.at[1]) / marks.elbow.sigma,
      (wx - marks.wrist.at[0]) / marks.wrist.sigma,
      (wy - marks.wrist.at[1]) / marks.wrist.sigma,
      mildly((a - scene.abduction) / PRIOR.abduction),
      (e - PRIOR.meanElevation) / PRIOR.elevation,
      mildly((b - a - bendAtRest) / PRIOR.bend),
      mildly((f - e - liftAtRest) / PRIOR.lifted),
      Math.max(0, lay.elbow[2] - elbow[2]) / PRIOR.underFloor,
      Math.max(0, lay.wrist[2] - wrist[2]) / PRIOR.underFloor,
      beyond(a, REACH.abduction),
      beyond(b, REACH.abduction),
      beyond(e, REACH.elevation),
      beyond(f, REACH.elevation),
    ];
  };
}

const beyond = (angle: number, [from, to]: readonly [number, number]): number =>
  (Math.max(0, angle - to) - Math.max(0, from - angle)) / GIVE;
