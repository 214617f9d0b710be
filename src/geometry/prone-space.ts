import type { ImageLandmark, Side } from '../pose/pose';

/**
 * A vector in the lying body's frame: x towards the head along the floor, y to the person's left, z up.
 * Lengths are in the person's own trunk lengths (mid-shoulder to mid-hip).
 */
export type Vec3 = readonly [number, number, number];

export const add = (a: Vec3, b: Vec3): Vec3 => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
export const subtract = (a: Vec3, b: Vec3): Vec3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const scale = (a: Vec3, k: number): Vec3 => [a[0] * k, a[1] * k, a[2] * k];
export const dot = (a: Vec3, b: Vec3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const length = (a: Vec3): number => Math.hypot(a[0], a[1], a[2]);
export const middle = (a: Vec3, b: Vec3): Vec3 => scale(add(a, b), 0.5);

export const RAD = Math.PI / 180;

/** +1 for the left side of the body, −1 for the right: the sign of y. */
export const signOf = (side: Side): 1 | -1 => (side === 'left' ? 1 : -1);

/** The angle in degrees between two vectors, 0–180; 0 when either has no length. */
export function angleBetween(a: Vec3, b: Vec3): number {
  const lengths = length(a) * length(b);
  if (lengths === 0) return 0;
  return Math.acos(Math.min(1, Math.max(-1, dot(a, b) / lengths))) / RAD;
}

/** A point in the picture: pixels from its middle over the longer side, x right, y down. Independent of the frame's size. */
export type Point = readonly [number, number];

/** `landmark` of a frame of `size` pixels, as a `Point`. */
export function toPoint(landmark: ImageLandmark, size: { readonly width: number; readonly height: number }): Point {
  const longer = Math.max(size.width, size.height);
  return [(landmark.x - size.width / 2) / longer, (landmark.y - size.height / 2) / longer];
}

/**
 * Focal length over the picture's longer side. Laptop webcams show 60–78° across (Logitech and Microsoft data sheets);
 * 66° is their middle, and the fit moves distance rather than angles when it is wrong.
 */
export const FOCAL = 0.5 / Math.tan(33 * RAD);

/** A pinhole camera that looks at the lying body. Angles in radians. */
export interface ProneCamera {
  /** About the vertical, from the direction in which the head points to the lens, + to the person's left. */
  readonly azimuth: number;
  /** How far the lens looks down. */
  readonly pitch: number;
  /** About the lens's own axis. */
  readonly roll: number;
  /** The body's origin (mid-shoulder at rest) in the picture, and its depth in trunk lengths. */
  readonly origin: Point;
  readonly depth: number;
}

/** The picture's right, down and forward directions as vectors of the body's frame. */
export function cameraAxes(camera: ProneCamera): { right: Vec3; down: Vec3; forward: Vec3 } {
  const [ca, sa] = [Math.cos(camera.azimuth), Math.sin(camera.azimuth)];
  const [cp, sp] = [Math.cos(camera.pitch), Math.sin(camera.pitch)];
  const level: Vec3 = [-sa, ca, 0];
  const steep: Vec3 = [ca * sp, sa * sp, -cp];
  const [cr, sr] = [Math.cos(camera.roll), Math.sin(camera.roll)];
  return {
    right: add(scale(level, cr), scale(steep, sr)),
    down: add(scale(steep, cr), scale(level, -sr)),
    forward: [-ca * cp, -sa * cp, -sp],
  };
}

/** Where the camera shows points of the body's frame. Points behind the lens are held just in front of it. */
export function projector(camera: ProneCamera): (at: Vec3) => Point {
  const { right, down, forward } = cameraAxes(camera);
  const [ox, oy] = [(camera.origin[0] / FOCAL) * camera.depth, (camera.origin[1] / FOCAL) * camera.depth];
  return (at) => {
    const depth = Math.max(0.05, camera.depth + dot(forward, at));
    return [(FOCAL * (ox + dot(right, at))) / depth, (FOCAL * (oy + dot(down, at))) / depth];
  };
}

/** How straight a unit vector of the body's frame points at the lens or away from it: the cosine's square, 0 across the view. */
export const towardsLens = (direction: Vec3, camera: ProneCamera): number =>
  dot(cameraAxes(camera).forward, direction) ** 2;

/** Where the lens is in the body's frame, and the direction of the ray behind a point of the picture. */
export function viewer(camera: ProneCamera): { eye: Vec3; rayTo(point: Point): Vec3 } {
  const { right, down, forward } = cameraAxes(camera);
  const rayTo = ([x, y]: Point): Vec3 => add(forward, add(scale(right, x / FOCAL), scale(down, y / FOCAL)));
  return { eye: scale(rayTo(camera.origin), -camera.depth), rayTo };
}

/**
 * Where a ray from `eye` meets the sphere of this radius about the origin: two points, or twice the nearest point of the
 * sphere to a ray that misses it.
 */
export function sphereHits(eye: Vec3, ray: Vec3, radius: number): [Vec3, Vec3] {
  const along = -dot(eye, ray) / dot(ray, ray);
  const foot = add(eye, scale(ray, along));
  const half = Math.sqrt(Math.max(0, radius ** 2 - dot(foot, foot)) / dot(ray, ray));
  const shrink = Math.min(1, radius / Math.max(1e-9, length(foot)));
  return [add(scale(foot, shrink), scale(ray, half)), add(scale(foot, shrink), scale(ray, -half))];
}
