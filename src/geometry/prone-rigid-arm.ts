import type { Side } from '../pose/pose';
import type { ArmState } from './prone-arm';
import { armJoints, boneVector, HAND_JOINTS, KNUCKLE } from './prone-body';
import { leastSquares } from './prone-least-squares';
import { inPicture, type Points } from './prone-points';
import type { ProneRest } from './prone-rest';
import { add, RAD, scale, type Point, type Vec3 } from './prone-space';

/** The arm as it lay, turned about its shoulder as one piece. */
export interface RigidArm {
  readonly state: ArmState;
  /** Half the sum of squares, in standard deviations: how badly an arm that keeps its shape explains wrist and hand. */
  readonly misfit: number;
  /** Standard deviation of the turn upwards, radians. */
  readonly raisedSigma: number;
}

/** Most arms keep the abduction they lay with (one standard deviation, the wander of a clean rep); up they go by 25° at most. */
const PRIOR = { raised: 25 * RAD, aside: 4 * RAD } as const;

/**
 * Noise of a wrist's or a hand's way since the start pose, over that of a mark. Root mean square on the rendered athlete
 * as clean arms rise: 1–2.4 near, 1.2–4.5 far, where elbows have 2–7 and shoulders 2–5. Hence those two are left out, and
 * the shoulder is taken to stay where it lay.
 */
const WAY_NOISE = 1.9;
/** Of joints outside the picture the network knows next to nothing. */
const GUESSED = 100;
/** Two angles settle in three to five steps. */
const STEPS = 6;

/** Turns the arm of the start pose as one piece until wrist and hand have gone as far in the picture as their marks. */
export function fitRigidArm(points: Points, side: Side, rest: ProneRest, project: (at: Vec3) => Point): RigidArm {
  const lay = turnedArm(rest, side, 0, 0);
  const wanted = HAND_JOINTS[side].map((joint, i) => {
    const [start, now, from] = [rest.marks[joint], points[joint], shownHand(lay, side, rest, project)[i] as Point];
    const guessed = inPicture(now, points.frame) ? 1 : GUESSED;
    const sigma = guessed * Math.hypot(WAY_NOISE * rest.noise, rest.arms[side].wander);
    return { at: [from[0] + now[0] - start[0], from[1] + now[1] - start[1]] as const, sigma };
  });
  const residuals = ([raised = 0, aside = 0]: readonly number[]): number[] => {
    const shown = shownHand(turnedArm(rest, side, raised, aside), side, rest, project);
    const missed = wanted.flatMap(({ at, sigma }, i) => {
      const [x, y] = shown[i] as Point;
      return [(x - at[0]) / sigma, (y - at[1]) / sigma];
    });
    return [...missed, raised / PRIOR.raised, aside / PRIOR.aside];
  };
  const fit = leastSquares(residuals, [0, 0], STEPS);
  const [raised = 0, aside = 0] = fit.parameters;
  return {
    state: turnedArm(rest, side, raised, aside),
    misfit: fit.cost,
    raisedSigma: Math.sqrt(fit.covariance(0, 0)),
  };
}

/** The arm of the start pose with both bones turned by so much, radians. */
function turnedArm(rest: ProneRest, side: Side, raised: number, aside: number): ArmState {
  const { upper, fore } = rest.arms[side];
  return {
    upper: { abduction: upper.abduction + aside, elevation: upper.elevation + raised },
    fore: { abduction: fore.abduction + aside, elevation: fore.elevation + raised },
  };
}

/** Where the camera shows wrist and knuckle, in the order of `HAND_JOINTS`. */
function shownHand(arm: ArmState, side: Side, rest: ProneRest, project: (at: Vec3) => Point): [Point, Point] {
  const { wrist } = armJoints(side, rest.shoulder[side], arm, rest.arms[side].lengths);
  return [project(wrist), project(add(wrist, scale(boneVector(side, arm.fore), KNUCKLE)))];
}
