/** A point or direction in the athlete's world: metres, y up, floor at y = 0, head towards +x, the person's left at −z. */
export interface Vec3 {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

export const vec = (x: number, y: number, z = 0): Vec3 => ({ x, y, z });
export const add = (a: Vec3, b: Vec3): Vec3 => vec(a.x + b.x, a.y + b.y, a.z + b.z);
export const sub = (a: Vec3, b: Vec3): Vec3 => vec(a.x - b.x, a.y - b.y, a.z - b.z);
export const scale = (a: Vec3, k: number): Vec3 => vec(a.x * k, a.y * k, a.z * k);
/** a + k·b */
export const along = (a: Vec3, b: Vec3, k: number): Vec3 => vec(a.x + k * b.x, a.y + k * b.y, a.z + k * b.z);
export const dot = (a: Vec3, b: Vec3): number => a.x * b.x + a.y * b.y + a.z * b.z;
export const cross = (a: Vec3, b: Vec3): Vec3 =>
  vec(a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x);
/** To the last bit what V8's Math.hypot gives, by the largest and with Kahan's sum, without its costly list of arguments. */
export function length({ x, y, z }: Vec3): number {
  const most = Math.max(Math.abs(x), Math.abs(y), Math.abs(z));
  if (most === 0) return 0;
  const [a, b, c] = [x / most, y / most, z / most];
  const two = a * a + b * b;
  return Math.sqrt(two + (c * c - (two - a * a - b * b))) * most;
}
/** The same in the plane. */
export function planeLength(x: number, y: number): number {
  const most = Math.max(Math.abs(x), Math.abs(y));
  if (most === 0) return 0;
  const [a, b] = [x / most, y / most];
  return Math.sqrt(a * a + b * b) * most;
}
export const distance = (a: Vec3, b: Vec3): number => length(sub(a, b));
export const lerp = (a: Vec3, b: Vec3, t: number): Vec3 => along(scale(a, 1 - t), b, t);
export const middle = (a: Vec3, b: Vec3): Vec3 => lerp(a, b, 0.5);

/** The vector at length 1; a vector too short to have a direction comes back as +x. */
export function unit(a: Vec3): Vec3 {
  const size = length(a);
  return size < 1e-9 ? vec(1, 0, 0) : scale(a, 1 / size);
}

/** `a` turned about the unit vector `axis`, right-handed. */
export function turn(a: Vec3, axis: Vec3, degrees: number): Vec3 {
  const c = Math.cos(radians(degrees));
  const s = Math.sin(radians(degrees));
  return along(along(scale(a, c), cross(axis, a), s), axis, dot(axis, a) * (1 - c));
}

export const radians = (degrees: number): number => (degrees * Math.PI) / 180;
export const degrees = (rad: number): number => (rad * 180) / Math.PI;

/** Angle between two directions in degrees, 0–180. */
export const angleBetween = (a: Vec3, b: Vec3): number => degrees(Math.atan2(length(cross(a, b)), dot(a, b)));

/** The sagittal direction at this elevation over +x: 0 level, head first; 90 straight up. */
export const sagittal = (elevationDeg: number): Vec3 =>
  vec(Math.cos(radians(elevationDeg)), Math.sin(radians(elevationDeg)));
