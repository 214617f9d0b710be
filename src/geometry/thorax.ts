import { midTrunkOffset, shoulderHeights, shoulderOffset } from './contour';
import { facing, type Points } from './axes';
import type { Calibration } from './calibration';
import { behindArm } from './cover';
import { medianOfMost } from './median';
import { maskNoise } from './noise';
import type { Reading } from './reading';
import { reading, readingOf, unseen } from './seen';
import { armLength, nearJoints, rise, type SideBody } from './side-body';
import { degrees, dot, middle, radians, sub, unit, type Vec } from './vec';

/** One witness of the thorax: how far it has sunk in arm lengths, and how far that can be trusted. */
interface Witness {
  readonly sunk: number;
  readonly sigma: number;
}

/** The shoulder landmark follows the thorax by an unknown part; over a sink of 0.05 arm that leaves this much open. */
const SHOULDER_SHARE = 0.015;
/** Cloth slides over the back and lifts off it by about 5 mm. */
const CLOTH = 0.01;
/** From the root of the neck to the ear, in arm lengths: a nod carries the head up or down by this lever. */
const NECK = 0.25;
/** A wrist this far off its start, in trunks, has left the floor or the wall (5 cm): the arm is no strut any more. */
const LIFTED = 0.1;
/** The neck gives a little in every rep, by about 4°, unseen by the face: 1 cm at the ear. */
const NECK_GIVE = 0.02;

/**
 * How far the thorax has sunk between the arms since the start, in arm lengths: down to the floor, or forward to a wall
 * that the hands are planted on. The shoulder landmark, the back's edge
 * near the shoulders and the head are each watched over the place where the wrist was planted and weighed by inverse
 * variance. A body that rocks over straight arms comes down on their arc: that much is not a sink and is taken off.
 */
export function thoraxSink(body: SideBody): Reading {
  const { calibration, near } = body;
  if (calibration === null) return unseen('uncalibrated');
  return readingOf(body.pose, [`${near}Shoulder`, `${near}Wrist`], () => fuse(witnesses(body, calibration)));
}

function fuse(all: readonly Witness[]): Reading {
  const weight = all.reduce((sum, { sigma }) => sum + sigma ** -2, 0);
  return reading(all.reduce((sum, { sunk, sigma }) => sum + sunk * sigma ** -2, 0) / weight, weight ** -0.5);
}

function witnesses(body: SideBody, calibration: Calibration): readonly Witness[] {
  const arc = arcDrop(body, calibration);
  const all = [shoulderWitness(body, calibration), backWitness(body, calibration), headWitness(body, calibration)];
  return all.filter((witness) => witness !== null).map(({ sunk, sigma }) => ({ sunk: sunk - arc, sigma }));
}

/** What tilting straight arms over planted wrists takes from the shoulders' height, in arm lengths. */
function arcDrop({ pose, near, lengths }: SideBody, { rest, strut }: Calibration): number {
  const lifted = dot(sub(pose.image[`${near}Wrist`], rest[`${near}Wrist`]), strut);
  if (lifted > LIFTED * lengths.trunk) return 0;
  const upright = (points: Points) => {
    const { wrist, shoulder } = nearJoints(points, near);
    return dot(unit(sub(shoulder, wrist)), strut);
  };
  return upright(rest) - upright(pose.image);
}

/** By how much a point has come down the struts from its place in the start pose, in arm lengths. */
const drop = ({ lengths }: SideBody, { strut }: Calibration, from: Vec, to: Vec): number =>
  dot(sub(from, to), strut) / armLength(lengths);

function shoulderWitness(body: SideBody, calibration: Calibration): Witness {
  const { pose, near, noise, lengths } = body;
  const sunk = drop(
    body,
    calibration,
    nearJoints(calibration.rest, near).shoulder,
    nearJoints(pose.image, near).shoulder,
  );
  return { sunk, sigma: Math.hypot(noise / armLength(lengths), SHOULDER_SHARE) };
}

function backWitness({ pose, near, axes, lengths }: SideBody, calibration: Calibration): Witness | null {
  const now = shoulderHeights(pose, axes, calibration.rest[`${near}Wrist`], calibration.strut);
  const drops = calibration.restShoulderHeights.map((rest, i) => {
    const height = now[i] ?? null;
    return rest === null || height === null ? null : rest - height;
  });
  const dropped = medianOfMost(drops);
  if (dropped === null) return null;
  return { sunk: dropped / armLength(lengths), sigma: Math.hypot(maskNoise(pose) / armLength(lengths), CLOTH) };
}

/** The head rides on the thorax; a nod's lever against the start is what it cannot tell from a sink. */
function headWitness(body: SideBody, calibration: Calibration): Witness | null {
  const { pose, near, lengths, noise } = body;
  const { rest } = calibration;
  const ears = (points: Points) => middle(points.leftEar, points.rightEar);
  const hidden = behindArm(pose.image, near, lengths.trunk, ears(pose.image));
  const unlearnt = behindArm(rest, near, lengths.trunk, ears(rest));
  if (hidden || unlearnt) return null;
  const nod = NECK * Math.sin(radians(turnBetween(facing(rest), facing(pose.image))));
  const sunk = drop(body, calibration, ears(rest), ears(pose.image));
  return { sunk, sigma: Math.hypot(noise / armLength(lengths), NECK_GIVE, nod) };
}

/** Degrees, 0–90, between two directions; anything further counts as a right angle. */
const turnBetween = (a: Vec, b: Vec): number =>
  Math.min(90, Math.abs(degrees(Math.atan2(a.x * b.y - a.y * b.x, a.x * b.x + a.y * b.y))));

type Contour = 'shoulderContour' | 'midTrunkContour' | 'midTrunkHollow';

/** The back's edge over the shoulder–hip line, in trunks, near the shoulders and at mid-trunk. */
export function contourMeasures(body: SideBody): Record<Contour, Reading> {
  const { pose, axes, lengths } = body;
  const sigma = Math.hypot(maskNoise(pose), body.noise) / lengths.trunk;
  const over = (offset: number | null): Reading =>
    readingOf(pose, ['leftShoulder', 'rightShoulder', 'leftHip', 'rightHip'], () =>
      offset === null ? unseen('hidden') : reading(offset / lengths.trunk, sigma),
    );
  return {
    shoulderContour: over(shoulderOffset(pose, axes)),
    midTrunkContour: over(midTrunkOffset(pose, axes)),
    midTrunkHollow: hollowOf(body, over),
  };
}

/** Nearer than this to where it was, in trunks (12 cm), a hand or foot is still on the floor, or shifts its weight. */
const OFF_THE_FLOOR = 0.25;

/** A hand or a foot that is lifted takes the trunk along: what the back's edge does then tells nothing of the spine. */
function isLifted({ pose, near, axes, lengths }: SideBody, { rest }: Calibration): boolean {
  const [now, before] = [nearJoints(pose.image, near), nearJoints(rest, near)];
  return (['wrist', 'ankle'] as const).some(
    (joint) => rise(axes, before[joint], now[joint]) > OFF_THE_FLOOR * lengths.trunk,
  );
}

function hollowOf(body: SideBody, over: (offset: number | null) => Reading): Reading {
  const { calibration, pose, axes } = body;
  if (calibration === null) return unseen('uncalibrated');
  return isLifted(body, calibration) ? unseen('view') : over(hollow(calibration, midTrunkOffset(pose, axes)));
}

/**
 * How far the back's edge has sunk since the start, in pixels. A back that rounds is not less than level: what follows
 * the movement would take the roundest for rest.
 */
const hollow = ({ restMidTrunk }: Calibration, offset: number | null): number | null =>
  restMidTrunk === null || offset === null ? null : Math.max(0, restMidTrunk - offset);
