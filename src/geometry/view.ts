import type { Joint, Pose, Side, WorldLandmark } from '../pose/pose';
import { midHip, midShoulder } from './axes';
import { degrees, distance } from './vec';

/** Where the lens stands to the person, as far as one pose tells. */
export interface ViewEstimate {
  readonly view: 'side' | 'head-oblique' | 'front' | 'unknown';
  /** The flank towards the lens; null where the lens looks along the body's midline or nothing can be told. */
  readonly nearSide: Side | null;
  /**
   * Degrees about the vertical from where the head points (of somebody upright: the face) to the lens, + over the
   * person's left: 0 head end, ±90 square to a flank, ±180 feet. Rough, by the model's depths; absent where unknown.
   */
  readonly azimuthDeg?: number;
}

type Vec3 = readonly [x: number, y: number, z: number];

/** A trunk steeper than about 60° stands or kneels up: the lens is then placed by the face, not by the head's end. */
const UPRIGHT = 0.87;
/** A flank counts as near where the shoulder and hip lines run more than 20° out of the picture's plane. */
const SIDED = Math.sin((20 * Math.PI) / 180);
/**
 * By the model's depths a lens at 45° off the head end reads 53–61 (up to 73 in a tenth of the frames), one at 75° 76–86 of
 * arms spread and 73–85 of a body square to it, one at 90° 89–93 (90 films of the views' map). Between, it may be either.
 */
const OBLIQUE_TO = 67;
const SIDE_FROM = 75;
/**
 * Shoulders are 0.75 of the trunk apart: narrower than this in the picture, they are seen from 58° off the face or more,
 * whatever the model makes of their depths. Of somebody who reaches ahead, square to the lens, it may read 12° (rendered
 * athlete, heavy and dark-skinned; the marks 0.3 of the trunk apart).
 */
const NARROW = 0.4;
/**
 * By the figures above the model's depths are off by up to 28°: narrow shoulders contradict only one who is said to face the
 * lens to within 58° less that. Beyond, somebody twisted (a photograph: 54°) is still no flank.
 */
const FACING = 30;
/** From behind the feet nothing of the exercises can be seen. */
const SIDE_TO = 125;
/** Shorter than 5 cm, a trunk or a shoulder line of the model's has no direction. */
const LEAST_LENGTH = 0.05;

const minus = (a: WorldLandmark, b: WorldLandmark): Vec3 => [a.x - b.x, a.y - b.y, a.z - b.z];
const plus = (a: Vec3, b: Vec3): Vec3 => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
const size = (a: Vec3): number => Math.hypot(...a);
const cross = (a: Vec3, b: Vec3): Vec3 => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];

/** Where the lens stands, by the model's joints in space. */
export function estimateView(pose: Pose): ViewEstimate {
  const between = (to: Joint, from: Joint) => minus(pose.world[to], pose.world[from]);
  const across = plus(between('leftShoulder', 'rightShoulder'), between('leftHip', 'rightHip'));
  const trunk = plus(between('leftShoulder', 'leftHip'), between('rightShoulder', 'rightHip'));
  if (!(size(across) > LEAST_LENGTH && size(trunk) > LEAST_LENGTH)) return { view: 'unknown', nearSide: null };

  const upright = Math.abs(trunk[1]) > UPRIGHT * size(trunk);
  const ahead = upright ? cross(across, trunk) : trunk;
  const nearness = across[2] / size(across);
  const nearSide = Math.abs(nearness) < SIDED ? null : nearness < 0 ? 'left' : 'right';
  const off = degrees(Math.atan2(Math.abs(ahead[0]), -ahead[2]));
  const azimuthDeg = nearness < 0 ? off : -off;
  if (upright && off < FACING && breadth(pose) < NARROW) return { view: 'unknown', nearSide, azimuthDeg };
  return { view: nameView(upright, off), nearSide, azimuthDeg };
}

/** From shoulder to shoulder in the picture, in trunks of somebody upright. */
const breadth = ({ image }: Pose): number =>
  distance(image.leftShoulder, image.rightShoulder) / distance(midShoulder(image), midHip(image));

function nameView(upright: boolean, off: number): ViewEstimate['view'] {
  if (off > SIDE_TO) return 'unknown';
  if (off >= SIDE_FROM) return 'side';
  if (off >= OBLIQUE_TO) return 'unknown';
  return upright ? 'front' : 'head-oblique';
}
