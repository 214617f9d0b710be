import { projectPoint, type Camera, type Lens } from './camera';
import type { Solid } from './solids';
import { along, distance, dot, middle, scale, sub, type Vec3 } from './vec';

/** What BlazePose was seen to say of a joint in plain sight, behind the body, and outside the picture. */
const SEEN = 0.99;
const HIDDEN = 0.6;
const OUTSIDE = 0.1;

/** 0–1: whether the joint is in the picture, and whether some other part of the body stands before it. */
export function visibilityOf(lens: Lens, camera: Camera, point: Vec3, solids: readonly Solid[]): number {
  const { x, y, depth } = projectPoint(lens, point);
  if (depth <= 0 || x < 0 || y < 0 || x >= camera.width || y >= camera.height) return OUTSIDE;
  return solids.some((solid) => covers(solid, lens.position, point)) ? HIDDEN : SEEN;
}

/** Whether the sight line meets the solid well before the joint; a joint's own flesh doesn't hide it. */
function covers(solid: Solid, eye: Vec3, point: Vec3): boolean {
  const reach = Math.max(solid.fromRadius, solid.toRadius);
  if (nearest(point, solid).apart < reach * 1.3) return false;
  const ray = sub(point, eye);
  if (farOff(solid, reach, eye, ray)) return false;
  for (let t = 0.4; t < 1; t += 0.02) {
    const { apart, radius } = nearest(along(eye, ray, t), solid);
    if (apart < radius * 0.9) return true;
  }
  return false;
}

/** Whether the sight line misses the ball around the solid: most solids lie elsewhere, and this is cheap to know. */
function farOff({ from, to }: Solid, reach: number, eye: Vec3, ray: Vec3): boolean {
  const centre = sub(middle(from, to), eye);
  const t = Math.min(1, Math.max(0, dot(centre, ray) / dot(ray, ray)));
  return distance(centre, scale(ray, t)) > distance(from, to) / 2 + reach;
}

/** How far a point is from the solid's axis, and how thick the solid is there. */
function nearest(point: Vec3, { from, to, fromRadius, toRadius }: Solid) {
  const axis = sub(to, from);
  const t = Math.min(1, Math.max(0, dot(sub(point, from), axis) / Math.max(dot(axis, axis), 1e-12)));
  return { apart: distance(point, along(from, axis, t)), radius: fromRadius + (toRadius - fromRadius) * t };
}
