import type { Side } from '../pose/pose';
import { boneVector, type ArmLengths, type BoneDirection } from './prone-body';
import { armResiduals, MARK_RESIDUALS } from './prone-arm-residuals';
import { leastSquares, type Fit } from './prone-least-squares';
import { markOf } from './prone-marks';
import type { Points } from './prone-points';
import type { ProneRest } from './prone-rest';
import { length, RAD, signOf, sphereHits, subtract, viewer, type Point, type Vec3 } from './prone-space';

/** One arm in one frame: directions of its bones in radians against the chest's plane. */
export interface ArmState {
  readonly upper: BoneDirection;
  readonly fore: BoneDirection;
}

/** The most probable arm, and the others that the picture leaves possible. */
export interface ArmFit {
  readonly state: ArmState;
  /** How badly it explains the marks: half the sum of squares, in standard deviations. */
  readonly misfit: number;
  /** Standard deviation of a quantity of the arm. */
  sigmaOf(quantity: (arm: ArmState) => number): number;
}

/** What is fixed while one arm is solved. */
export interface ArmScene {
  readonly side: Side;
  readonly rest: ProneRest;
  /** Slope of the chest's plane against the floor, towards the head; radians, with its standard deviation. */
  readonly slope: number;
  readonly slopeSigma: number;
  readonly shoulder: Vec3;
  /** The upper arm's abduction that is expected, radians. */
  readonly abduction: number;
  readonly lengths: ArmLengths;
  readonly project: (at: Vec3) => Point;
}

/**
 * Solves one arm that hangs on its shoulder, with every length fixed: the elbow's ray meets the sphere about the shoulder,
 * and the wrist's the sphere about the elbow. Both of a ray's roots are followed; how far and how probable the other
 * one is goes into every standard deviation.
 */
export function fitArm(points: Points, scene: ArmScene): ArmFit {
  const { side, rest } = scene;
  const residuals = armResiduals(scene, {
    elbow: markOf(`${side}Elbow`, side, points, rest),
    wrist: markOf(`${side}Wrist`, side, points, rest),
  });
  const fits = apart(startsOf(points, scene).map((start) => leastSquares(residuals, start, 12)));
  const best = fits.reduce((least, fit) => (fit.cost < least.cost ? fit : least));
  return {
    state: armOf(best.parameters),
    misfit: misfitOf(residuals(best.parameters)),
    sigmaOf: (quantity) => sigmaAmong(fits, best, quantity, scene),
  };
}

/** Fits that end in one place, to a degree, once. */
const apart = (fits: readonly Fit[]): Fit[] =>
  fits.filter((fit, i) => !fits.slice(0, i).some((other) => sameArm(fit.parameters, other.parameters)));

const sameArm = (a: readonly number[], b: readonly number[]): boolean =>
  a.every((angle, i) => Math.abs(angle - (b[i] ?? 0)) < RAD);

const misfitOf = (residuals: readonly number[]): number =>
  residuals.slice(0, MARK_RESIDUALS).reduce((sum, r) => sum + (r * r) / 2, 0);

const armOf = ([a = 0, e = 0, b = 0, f = 0]: readonly number[]): ArmState => ({
  upper: { abduction: a, elevation: e },
  fore: { abduction: b, elevation: f },
});

/** The arm as it lay but for its abduction, and straight arms to where the wrist's ray meets the sphere of their length. */
function startsOf(points: Points, scene: ArmScene): number[][] {
  const { side, rest, shoulder, abduction } = scene;
  const { upper, fore } = rest.arms[side];
  const asItLay = [abduction, upper.elevation, abduction + fore.abduction - upper.abduction, fore.elevation];
  const wrist = markOf(`${side}Wrist`, side, points, rest).at;
  const { eye, rayTo } = viewer(rest.camera);
  const reach = length(subtract(rest.arms[side].wrist, rest.shoulder[side]));
  const hits = sphereHits(subtract(eye, shoulder), rayTo(wrist), reach);
  return [asItLay, ...hits.map((hit) => straight(hit, scene))];
}

/** An arm from shoulder to wrist along `arm`, its elbow bent as at rest. */
function straight(arm: Vec3, { side, rest, slope }: ArmScene): number[] {
  const { upper, fore } = rest.arms[side];
  const { abduction, elevation } = directionOf(arm, side, slope);
  const [bend, lift] = [(fore.abduction - upper.abduction) / 2, (fore.elevation - upper.elevation) / 2];
  return [abduction - bend, elevation - lift, abduction + bend, elevation + lift];
}

/** The direction of a vector of the body's frame, against the chest's plane. */
function directionOf(bone: Vec3, side: Side, slope: number): BoneDirection {
  const [c, s] = [Math.cos(slope), Math.sin(slope)];
  const [along, over] = [bone[0] * c + bone[2] * s, bone[2] * c - bone[0] * s];
  const outward = Math.atan2(signOf(side) * bone[1], -along);
  return {
    abduction: outward < -Math.PI / 2 ? outward + 2 * Math.PI : outward,
    elevation: Math.atan2(over, Math.hypot(along, bone[1])),
  };
}

/** A root this much less probable than the best (e⁻³) is left out. */
const NEGLIGIBLE = 3;

function sigmaAmong(fits: readonly Fit[], best: Fit, quantity: (arm: ArmState) => number, scene: ArmScene): number {
  const value = quantity(armOf(best.parameters));
  let [sum, weights] = [0, 0];
  for (const fit of fits.filter(({ cost }) => cost - best.cost < NEGLIGIBLE)) {
    const likely = Math.exp(best.cost - fit.cost);
    sum += likely * ((quantity(armOf(fit.parameters)) - value) ** 2 + varianceOf(fit, quantity, scene));
    weights += likely;
  }
  return Math.sqrt(sum / weights);
}

const STEP = 1e-4;

function varianceOf(fit: Fit, quantity: (arm: ArmState) => number, scene: ArmScene): number {
  const at = fit.parameters;
  const value = quantity(armOf(at));
  const gradient = at.map((v, k) => (quantity(armOf(at.with(k, v + STEP))) - value) / STEP);
  const own = gradient.reduce(
    (sum, a, i) => sum + gradient.reduce((inner, b, j) => inner + a * b * fit.covariance(i, j), 0),
    0,
  );
  const tilted = (quantity(overTilted(armOf(at), scene)) - value) / STEP;
  return Math.max(0, own) + (tilted * scene.slopeSigma) ** 2;
}

/** The same arm in space over a chest whose plane is steeper by a step. */
const overTilted = ({ upper, fore }: ArmState, { side, slope }: ArmScene): ArmState => ({
  upper: directionOf(boneVector(side, upper, slope), side, slope + STEP),
  fore: directionOf(boneVector(side, fore, slope), side, slope + STEP),
});
