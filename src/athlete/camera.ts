import type { Stage } from './stage';
import { cross, degrees, dot, radians, sub, unit, vec, type Vec3 } from './vec';

/** A webcam on a table, a shelf or the floor. */
export interface Camera {
  /**
   * Degrees about the vertical from the direction in which the head points: 0 head end, +90 square to the person's left
   * flank, −90 to the right one, ±180 foot end.
   */
  readonly azimuthDeg: number;
  /** Lens over the floor. */
  readonly heightM: number;
  /** Along the floor from the lens to the middle of the start pose. */
  readonly distanceM: number;
  /** Degrees below the horizon; without it the lid is tilted so that the start pose's ends lie evenly in the picture. */
  readonly tiltDeg?: number;
  /** The lid is tilted by so many degrees more than would be right: + looks too far down, − too far up. */
  readonly lidDeg?: number;
  /** Horizontal field of view. Laptop webcams have 60–78°. */
  readonly hfovDeg: number;
  /** Picture size in pixels. */
  readonly width: number;
  readonly height: number;
}

/** The usual laptop webcam. */
export const WEBCAM = { hfovDeg: 66, width: 640, height: 480 } as const;

/** A camera in the athlete's world. */
export interface Lens {
  readonly position: Vec3;
  /** Unit vectors: into the picture, to its right, down it. */
  readonly ahead: Vec3;
  readonly right: Vec3;
  readonly down: Vec3;
  /** Focal length in pixels. */
  readonly focal: number;
  readonly centreX: number;
  readonly centreY: number;
}

/** A point in the picture: pixels, and metres along the optical axis. */
export interface Projected {
  readonly x: number;
  readonly y: number;
  readonly depth: number;
}

/** Sets the camera up around a stage. */
export function lensOf(camera: Camera, stage: Stage): Lens {
  const { middle, headward } = stage;
  const away = vec(headward * Math.cos(radians(camera.azimuthDeg)), 0, -Math.sin(radians(camera.azimuthDeg)));
  const position = vec(middle.x + camera.distanceM * away.x, camera.heightM, middle.z + camera.distanceM * away.z);
  const tilt = radians((camera.tiltDeg ?? tiltTowards(position, stage, away)) + (camera.lidDeg ?? 0));
  const ahead = vec(-away.x * Math.cos(tilt), -Math.sin(tilt), -away.z * Math.cos(tilt));
  const right = unit(cross(ahead, vec(0, 1)));
  return {
    position,
    ahead,
    right,
    down: cross(ahead, right),
    focal: camera.width / 2 / Math.tan(radians(camera.hfovDeg / 2)),
    centreX: camera.width / 2,
    centreY: camera.height / 2,
  };
}

/** Halfway between how far down the nearest and the farthest part of the start pose lie. */
function tiltTowards(position: Vec3, { footX, headX, middle }: Stage, away: Vec3): number {
  const below = (x: number) => {
    const ray = sub(vec(x, middle.y), position);
    return degrees(Math.atan2(-ray.y, -dot(ray, away)));
  };
  const [foot, head] = [below(footX), below(headX)];
  return (foot + head) / 2;
}

/** Where a point of the world falls in the picture. */
export function projectPoint(lens: Lens, point: Vec3): Projected {
  const ray = sub(point, lens.position);
  const depth = dot(ray, lens.ahead);
  const scale = lens.focal / Math.max(depth, 0.05);
  return { x: lens.centreX + dot(ray, lens.right) * scale, y: lens.centreY + dot(ray, lens.down) * scale, depth };
}
