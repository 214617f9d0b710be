import { along, cross, distance, dot, scale, sub, unit, type Vec3 } from './vec';

/** Directions of two bones that lead from `root` to `target`, bending towards `pole`. Out of reach, they point at it. */
export function reach(root: Vec3, target: Vec3, first: number, second: number, pole: Vec3): readonly [Vec3, Vec3] {
  const far = Math.min(distance(root, target), first + second);
  const line = unit(sub(target, root));
  const bend = unit(along(pole, line, -dot(pole, line)));
  const forward = far < 1e-9 ? 0 : (far * far + first * first - second * second) / (2 * far);
  const aside = Math.sqrt(Math.max(0, first * first - forward * forward));
  const upper = unit(along(scale(line, forward), bend, aside));
  return [upper, unit(sub(along(root, line, far), along(root, upper, first)))];
}

/** Where two circles in the sagittal plane meet, the upper point; the closest approach where they don't. */
export function meetAbove(a: Vec3, radiusA: number, b: Vec3, radiusB: number): Vec3 {
  const apart = distance(a, b);
  const line = unit(sub(b, a));
  const forward = (apart * apart + radiusA * radiusA - radiusB * radiusB) / (2 * apart);
  const aside = Math.sqrt(Math.max(0, radiusA * radiusA - forward * forward));
  const normal = cross({ x: 0, y: 0, z: 1 }, line);
  return along(along(a, line, forward), normal.y >= 0 ? normal : scale(normal, -1), aside);
}

/** Distance from shoulder to wrist when the elbow is this many degrees from straight. */
export function armSpan(upper: number, fore: number, flexionDeg: number): number {
  const c = Math.cos((flexionDeg * Math.PI) / 180);
  return Math.sqrt(upper * upper + fore * fore + 2 * upper * fore * c);
}

/** The x in [low, high] at which a rising function crosses zero, by bisection; the nearer end where it doesn't. */
export function solve(rising: (x: number) => number, low: number, high: number): number {
  let [a, b] = [low, high];
  for (let i = 0; i < 40; i++) {
    const m = (a + b) / 2;
    if (rising(m) < 0) a = m;
    else b = m;
  }
  return (a + b) / 2;
}
