import { SIDES, type Joint, type Side } from '../pose/pose';
import { ARM_JOINTS, armJoints, TRUNK_JOINTS, trustOf, type BoneDirection } from './prone-body';
import { leastSquares, type Fit } from './prone-least-squares';
import { inPicture, type Points } from './prone-points';
import { type ProneRest } from './prone-rest';
import {
  angleBetween,
  dot,
  length,
  projector,
  RAD,
  scale,
  signOf,
  sphereHits,
  subtract,
  viewer,
  type Vec3,
} from './prone-space';

/** One arm in one frame. Directions in radians against the chest's plane; places in the body's frame. */
export interface ArmState {
  readonly upper: BoneDirection;
  readonly fore: BoneDirection;
  readonly shoulder: Vec3;
  readonly elbow: Vec3;
  readonly wrist: Vec3;
}

/** The solved body of one frame. */
export interface ProneState {
  /** Rise of the hip → mid-shoulder line since the start pose, radians. */
  readonly chestPitch: number;
  /** Mid-shoulder. */
  readonly chest: Vec3;
  readonly arms: Readonly<Record<Side, ArmState>>;
}

export interface ProneFit {
  readonly state: ProneState;
  /** Standard deviation of any quantity of the state. */
  sigmaOf(quantity: (state: ProneState) => number): number;
}

const P = {
  slideX: 0,
  slideY: 1,
  chestPitch: 2,
  stretch: 3,
  chestRoll: 4,
  arm: { left: 5, right: 9 },
  size: 13,
} as const;

/**
 * Priors of one frame, one standard deviation. The body lies where it lay; the chest rises as one with the trunk, seldom
 * past 15°. Arms are free: 30° of abduction and 20° of elevation about their rest hold only the root of the ray–sphere
 * intersection that is continuous with it, and cost a real deviation a tenth where the picture fixes it to 10°, a
 * fortieth where it does to 5°. Elbows may bend.
 */
const PRIOR = {
  slide: 0.03,
  chestPitch: 10 * RAD,
  stretch: 0.02,
  chestRoll: 3 * RAD,
  abduction: 30 * RAD,
  elevation: 20 * RAD,
  meanElevation: 5 * RAD,
  elbowAbduction: 20 * RAD,
  elbowElevation: 12 * RAD,
  underFloor: 0.03,
} as const;

/** Where arms of a lying person end, radians: from the flank past overhead, from just below the chest to 50° over the back. */
const REACH = {
  abduction: [10 * RAD, 190 * RAD],
  elevation: [-40 * RAD, 50 * RAD],
} as const;
/** Past its reach an arm goes with no more than this, one standard deviation. */
const GIVE = 5 * RAD;

const beyond = (angle: number, [from, to]: readonly [number, number]): number =>
  (Math.max(0, angle - to) - Math.max(0, from - angle)) / GIVE;

const USED: readonly Joint[] = [...TRUNK_JOINTS, ...ARM_JOINTS.left, ...ARM_JOINTS.right];

/**
 * Solves the arms and the chest of one frame against the start pose, with the lens and every length fixed: the wrist's
 * ray meets the sphere about the elbow, and the elbow's the sphere about the shoulder. Of the two roots of each arm the
 * more probable one is taken; how far and how probable the others are goes into every standard deviation. So does a
 * misfit beyond the marks' noise: a frame in which the network jumped is no evidence.
 */
export function fitFrame(points: Points, rest: ProneRest): ProneFit {
  const deviations = deviationsOf(points, rest);
  const fits = rootsOf((p) => residualsOf(p, points, rest, deviations), straightArms(points, rest), rest);
  const [best] = fits as [Fit];
  const state = stateOf(best.parameters, rest);
  const strain = Math.max(1, Math.sqrt(best.cost / USED.length));
  return {
    state,
    sigmaOf: (quantity) => {
      const value = quantity(state);
      const [variance, weight] = fits.reduce(
        ([sum, weights], fit) => {
          const likely = Math.exp(best.cost - fit.cost);
          const apart = quantity(stateOf(fit.parameters, rest)) - value;
          return [sum + likely * (apart ** 2 + varianceOf(quantity, fit, rest)), weights + likely];
        },
        [0, 0],
      );
      return Math.sqrt(variance / weight) * strain * SHARED;
    },
  };
}

/**
 * An arm's marks stray together (shoulder, elbow and wrist by −12, −13 and −12 px where the arm had swung by 50°), so
 * that what lies between them errs by about half of what independent marks would make of it.
 */
const SHARED = 0.5;

/** A root this much less probable than the best (e⁻¹) is left out: the far arm of a Y always has a second one. */
const NEGLIGIBLE = 1;

/** The fits from `start` with no arm, either and both turned to the other side of its ray's tangent, best first. */
function rootsOf(residuals: (p: readonly number[]) => number[], start: readonly number[], rest: ProneRest): Fit[] {
  const [left, right] = [turned(start, rest, 'left'), turned(start, rest, 'right')];
  const fits = [start, left, right, turned(left, rest, 'right')]
    .map((from) => leastSquares(residuals, from, 15))
    .sort((a, b) => a.cost - b.cost);
  const least = fits[0]?.cost ?? 0;
  return fits.filter((fit) => fit.cost - least < NEGLIGIBLE);
}

function varianceOf(quantity: (state: ProneState) => number, fit: Fit, rest: ProneRest): number {
  const slope = gradientOf((p) => quantity(stateOf(p, rest)), fit.parameters);
  const variance = slope.reduce(
    (sum, a, i) => sum + slope.reduce((inner, b, j) => inner + a * b * fit.covariance(i, j), 0),
    0,
  );
  return Math.max(0, variance);
}

/** Straight arms from the rest pose's shoulders to where each wrist's ray meets its sphere, at the root next to the rest. */
function straightArms(points: Points, rest: ProneRest): number[] {
  const start = new Array<number>(P.size).fill(0);
  const { eye, rayTo } = viewer(rest.camera);
  for (const side of SIDES) {
    const { wrist } = rest.arms[side];
    const shoulder = rest.shoulder[side];
    const atRest = subtract(wrist, shoulder);
    const habit = rest.habit[`${side}Wrist`] ?? [0, 0];
    const mark = points[`${side}Wrist`];
    const ray = rayTo([mark[0] - habit[0], mark[1] - habit[1]]);
    const hits = inPicture(mark, points.frame) ? sphereHits(subtract(eye, shoulder), ray, length(atRest)) : [atRest];
    const [arm] = hits.sort((a, b) => angleBetween(a, atRest) - angleBetween(b, atRest));
    start.splice(P.arm[side], 4, ...armParameters(side, arm as Vec3, rest));
  }
  return start;
}

/** The parameters with one arm on the other side of its ray's tangent. */
function turned(p: readonly number[], rest: ProneRest, side: Side): number[] {
  const { wrist, shoulder } = stateOf(p, rest).arms[side];
  const ray = subtract(wrist, viewer(rest.camera).eye);
  const arm = subtract(wrist, shoulder);
  const next = [...p];
  next.splice(
    P.arm[side],
    4,
    ...armParameters(side, subtract(arm, scale(ray, (2 * dot(arm, ray)) / dot(ray, ray))), rest),
  );
  return next;
}

/** An arm from shoulder to wrist along `arm`, its elbow as at rest. */
function armParameters(side: Side, arm: Vec3, rest: ProneRest): [number, number, number, number] {
  const { upper, fore } = rest.arms[side];
  const outward = Math.atan2(signOf(side) * arm[1], -arm[0]);
  const abduction = outward < -Math.PI / 2 ? outward + 2 * Math.PI : outward;
  const elevation = Math.atan2(arm[2], Math.hypot(arm[0], arm[1]));
  const [bend, lift] = [(fore.abduction - upper.abduction) / 2, (fore.elevation - upper.elevation) / 2];
  return [abduction - bend, elevation - lift, abduction + bend, elevation + lift];
}

const DERIVATIVE_STEP = 1e-4;

function gradientOf(f: (p: readonly number[]) => number, at: readonly number[]): number[] {
  return at.map(
    (v, k) => (f(at.with(k, v + DERIVATIVE_STEP)) - f(at.with(k, v - DERIVATIVE_STEP))) / (2 * DERIVATIVE_STEP),
  );
}

function stateOf(p: readonly number[], rest: ProneRest): ProneState {
  const n = (at: number): number => p[at] ?? 0;
  const chestPitch = n(P.chestPitch);
  const arms = {} as Record<Side, ArmState>;
  for (const side of SIDES) {
    const shoulder = shoulderOf(p, rest, side);
    const at = P.arm[side];
    const upper = { abduction: n(at), elevation: n(at + 1) };
    const fore = { abduction: n(at + 2), elevation: n(at + 3) };
    const { lengths } = rest.arms[side];
    arms[side] = { upper, fore, shoulder, ...armJoints(side, shoulder, { upper, fore }, lengths, chestPitch) };
  }
  const [l, r] = [arms.left.shoulder, arms.right.shoulder];
  return { chestPitch, chest: [(l[0] + r[0]) / 2, (l[1] + r[1]) / 2, (l[2] + r[2]) / 2], arms };
}

/** The shoulder turned about the hips by the chest's pitch, about the spine by its roll, and slid with the body. */
function shoulderOf(p: readonly number[], rest: ProneRest, side: Side): Vec3 {
  const n = (at: number): number => p[at] ?? 0;
  const shoulder = rest.shoulder[side];
  const hip = rest.hip[side];
  const [dx, dz] = [shoulder[0] + n(P.stretch) - hip[0], shoulder[2] - hip[2]];
  const [c, s] = [Math.cos(n(P.chestPitch)), Math.sin(n(P.chestPitch))];
  const roll = n(P.chestRoll) * Math.abs(shoulder[1]) * signOf(side);
  return [hip[0] + dx * c - dz * s + n(P.slideX), shoulder[1] + n(P.slideY), hip[2] + dx * s + dz * c + roll];
}

/** Of joints outside the picture the network knows next to nothing. */
const GUESSED = 100;

/**
 * As an arm moves, the network's habits with its marks change: by about an eighth of the wrist's way in the picture
 * (measured on the rendered athlete: 3–6 px after 25, 10–20 after 120). Shoulders go with it as shoulder blades do.
 */
const HABIT_CHANGE = 0.12;

type Deviations = Readonly<Partial<Record<Joint, number>>>;

/** One standard deviation of each mark in this frame, as a `Point`. */
function deviationsOf(points: Points, rest: ProneRest): Deviations {
  const deviations: Partial<Record<Joint, number>> = {};
  for (const joint of USED) {
    const wrist = joint.startsWith('left') ? 'leftWrist' : 'rightWrist';
    const way = Math.hypot(points[wrist][0] - rest.marks[wrist][0], points[wrist][1] - rest.marks[wrist][1]);
    const noise = rest.noise * (inPicture(points[joint], points.frame) ? trustOf(joint) : GUESSED);
    deviations[joint] = Math.hypot(noise, HABIT_CHANGE * way);
  }
  return deviations;
}

function residualsOf(p: readonly number[], points: Points, rest: ProneRest, deviations: Deviations): number[] {
  const state = stateOf(p, rest);
  const project = projector(rest.camera);
  const residuals = priors(p, state, rest);
  for (const joint of USED) {
    const shown = project(placeOf(joint, state, p, rest));
    const habit = rest.habit[joint] ?? [0, 0];
    const sigma = deviations[joint] ?? rest.noise;
    residuals.push((shown[0] + habit[0] - points[joint][0]) / sigma, (shown[1] + habit[1] - points[joint][1]) / sigma);
  }
  return residuals;
}

function placeOf(joint: Joint, state: ProneState, p: readonly number[], rest: ProneRest): Vec3 {
  const side: Side = joint.startsWith('left') ? 'left' : 'right';
  const arm = state.arms[side];
  if (joint.endsWith('Shoulder')) return arm.shoulder;
  if (joint.endsWith('Elbow')) return arm.elbow;
  if (joint.endsWith('Wrist')) return arm.wrist;
  const hip = rest.hip[side];
  return [hip[0] + (p[P.slideX] ?? 0), hip[1] + (p[P.slideY] ?? 0), hip[2]];
}

function priors(p: readonly number[], state: ProneState, rest: ProneRest): number[] {
  const n = (at: number): number => p[at] ?? 0;
  const residuals = [
    n(P.slideX) / PRIOR.slide,
    n(P.slideY) / PRIOR.slide,
    n(P.chestPitch) / PRIOR.chestPitch,
    n(P.stretch) / PRIOR.stretch,
    n(P.chestRoll) / PRIOR.chestRoll,
  ];
  for (const side of SIDES) {
    const { upper, fore } = rest.arms[side];
    const at = P.arm[side];
    for (const bone of [at, at + 2])
      residuals.push(beyond(n(bone), REACH.abduction), beyond(n(bone + 1), REACH.elevation));
    residuals.push(
      (n(at) - upper.abduction) / PRIOR.abduction,
      (n(at + 1) - PRIOR.meanElevation) / PRIOR.elevation,
      (n(at + 2) - n(at) - (fore.abduction - upper.abduction)) / PRIOR.elbowAbduction,
      (n(at + 3) - n(at + 1) - (fore.elevation - upper.elevation)) / PRIOR.elbowElevation,
      Math.max(0, rest.arms[side].wrist[2] - state.arms[side].wrist[2]) / PRIOR.underFloor,
      Math.max(0, rest.arms[side].elbow[2] - state.arms[side].elbow[2]) / PRIOR.underFloor,
    );
  }
  return residuals;
}
