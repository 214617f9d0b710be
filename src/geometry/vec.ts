/** A point or a direction in the picture: pixels, x to the right, y down. */
export interface Vec {
  readonly x: number;
  readonly y: number;
}

export const vec = (x: number, y: number): Vec => ({ x, y });
export const add = (a: Vec, b: Vec): Vec => vec(a.x + b.x, a.y + b.y);
export const sub = (a: Vec, b: Vec): Vec => vec(a.x - b.x, a.y - b.y);
export const scale = (a: Vec, by: number): Vec => vec(a.x * by, a.y * by);
export const dot = (a: Vec, b: Vec): number => a.x * b.x + a.y * b.y;
export const length = (a: Vec): number => Math.hypot(a.x, a.y);
export const distance = (a: Vec, b: Vec): number => length(sub(a, b));
export const middle = (a: Vec, b: Vec): Vec => scale(add(a, b), 0.5);
/** The direction a quarter turn from (x, y) towards (y, −x): to the left of a walker in the picture. */
export const leftOf = (a: Vec): Vec => vec(a.y, -a.x);
/** Length 1, or the zero vector for the zero vector. */
export const unit = (a: Vec): Vec => scale(a, 1 / (length(a) || 1));

export const degrees = (radians: number): number => (radians * 180) / Math.PI;
export const radians = (deg: number): number => (deg * Math.PI) / 180;

/** Angle in degrees, 0–180, at `corner` between the ways to `a` and to `b`. */
export function angleAt(corner: Vec, a: Vec, b: Vec): number {
  const u = sub(a, corner);
  const v = sub(b, corner);
  return degrees(Math.abs(Math.atan2(u.x * v.y - u.y * v.x, dot(u, v))));
}

/** Distance from a point to the stretch between two others. */
export function distanceToSegment(point: Vec, from: Vec, to: Vec): number {
  const way = sub(to, from);
  const share = dot(sub(point, from), way) / (dot(way, way) || 1);
  return distance(point, add(from, scale(way, Math.min(1, Math.max(0, share)))));
}
