import type { Pose, Side } from '../pose/pose';
import { isHinged, type FrontBody } from './front-body';
import { FOCAL } from './prone-space';
import type { Reading } from './reading';
import { reading, readingOf } from './seen';
import { degrees, distance, type Vec } from './vec';

/**
 * The network's marks of a still forearm make its length in the picture tremble by this share, smoothed (rendered athlete,
 * arms hanging, 1.8 m away).
 */
const LENGTH_NOISE = 0.02;
/** A lid tilted by 6° and unknown makes what has moved up or down the picture look shorter, per focal length of the way. */
const UNKNOWN_TILT = Math.tan((6 / 180) * Math.PI);
/** Foreshortening counts only so far as it is certain: this many standard deviations of the length. */
const CERTAIN = 2;
/** Elbows bend outward of the picture's plane besides, as in the side view: 18 % of the angle, evenly distributed. */
const OUT_OF_PLANE = 0.18 / Math.sqrt(3);
/** Where a bend is judged, degrees: a straight arm's length hardly changes with its angle, but it can't pass for this. */
const JUDGED_FROM = 20;

type Vec3 = readonly [x: number, y: number, z: number];

/**
 * Elbow flexion, 0 straight. A bend in the picture's plane is read as it shows. One towards the lens shows in the
 * forearm's length alone: once the start pose has taught that, the wrist is put on its line of sight as far before the
 * elbow as the forearm then reaches, upper arm and shoulders lying in one plane with the trunk.
 */
export function elbowFlexion(body: FrontBody, side: Side): Reading {
  return readingOf(body.pose, [`${side}Shoulder`, `${side}Elbow`, `${side}Wrist`], () => {
    const { pose, trunk, noise } = body;
    const at = lineOfSight(pose, body);
    const [shoulder, elbow] = [at(pose.image[`${side}Shoulder`]), at(pose.image[`${side}Elbow`])];
    const wrist = wristBefore(elbow, at(pose.image[`${side}Wrist`]), forearmOf(body, side));
    const flexion = 180 - angleAt(elbow, shoulder, wrist);
    const seen = distance(pose.image[`${side}Elbow`], pose.image[`${side}Wrist`]);
    const direction = degrees(Math.hypot((Math.SQRT2 * noise) / (0.6 * trunk), (Math.SQRT2 * noise) / seen));
    const short = degrees(LENGTH_NOISE / Math.sin((Math.PI / 180) * Math.max(JUDGED_FROM, Math.min(90, flexion))));
    return reading(flexion, Math.hypot(direction, short, OUT_OF_PLANE * Math.min(flexion, 180 - flexion)));
  });
}

/** Points of the picture in the trunk's plane, in trunk lengths from the lens; the picture's angle of view is a usual one. */
function lineOfSight({ width, height }: Pose, { trunk }: FrontBody): (point: Vec) => Vec3 {
  const away = (FOCAL * Math.max(width, height)) / trunk;
  return ({ x, y }) => [(x - width / 2) / trunk, (y - height / 2) / trunk, away];
}

/** The forearm as long as it certainly is, in trunk lengths; null before the start pose is learnt. */
function forearmOf(body: FrontBody, side: Side): number | null {
  const { pose, rest, trunk } = body;
  if (rest === null || isHinged(body)) return null; // a lens to one side makes level arms look shorter than hanging ones
  const [elbow, before] = [pose.image[`${side}Elbow`], rest[`${side}Elbow`]];
  const moved = Math.abs(elbow.y - before.y) / (FOCAL * Math.max(pose.width, pose.height));
  const doubt = CERTAIN * (LENGTH_NOISE + UNKNOWN_TILT * moved);
  return ((1 - doubt) * distance(before, rest[`${side}Wrist`])) / trunk;
}

/** The wrist on its line of sight, nearer to the lens than the elbow's plane where the forearm looks too short. */
function wristBefore(elbow: Vec3, inPlane: Vec3, forearm: number | null): Vec3 {
  if (forearm === null) return inPlane;
  const [along, across] = [dot(inPlane, elbow), dot(inPlane, inPlane)];
  const room = along ** 2 - across * (dot(elbow, elbow) - forearm ** 2);
  if (room <= 0) return inPlane; // it looks longer than it is
  const share = (along - Math.sqrt(room)) / across;
  return share >= 1 ? inPlane : [share * inPlane[0], share * inPlane[1], share * inPlane[2]];
}

const dot = (a: Vec3, b: Vec3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const minus = (a: Vec3, b: Vec3): Vec3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];

/** Degrees at `corner` between the ways to `a` and to `b`. */
function angleAt(corner: Vec3, a: Vec3, b: Vec3): number {
  const [u, v] = [minus(a, corner), minus(b, corner)];
  return degrees(Math.acos(Math.min(1, Math.max(-1, dot(u, v) / Math.sqrt(dot(u, u) * dot(v, v))))));
}
