import { BufferAttribute, BufferGeometry, Mesh, Vector3, type Material } from 'three';
import { add, along, cross, dot, scale, sub, unit, type Vec3 } from '../vec';

/** One cross-section: an ellipse spanned by two half axes. */
export interface Ring {
  readonly at: Vec3;
  readonly across: Vec3;
  readonly deep: Vec3;
}

/** A closed skin stretched over rings; the number of rings stays, their places change from frame to frame. */
export interface Tube {
  readonly mesh: Mesh;
  update(rings: readonly Ring[]): void;
}

export function createTube(ringCount: number, around: number, material: Material): Tube {
  const geometry = new BufferGeometry();
  const positions = new BufferAttribute(new Float32Array((ringCount * around + 2) * 3), 3);
  geometry.setAttribute('position', positions);
  geometry.setIndex(skinIndex(ringCount, around));
  const mesh = new Mesh(geometry, material);
  mesh.frustumCulled = false;
  mesh.castShadow = true;
  mesh.receiveShadow = true;
  const at = new Vector3();
  const put = (i: number, { x, y, z }: Vec3) => {
    at.set(x, y, z).toArray(positions.array, i * 3);
  };
  const update = (rings: readonly Ring[]) => {
    rings.forEach((ring, i) => {
      for (let j = 0; j < around; j++) put(i * around + j, onRing(ring, (2 * Math.PI * j) / around));
    });
    const [first, last] = [rings[0], rings[rings.length - 1]];
    if (first) put(ringCount * around, first.at);
    if (last) put(ringCount * around + 1, last.at);
    positions.needsUpdate = true;
    geometry.computeVertexNormals();
  };
  return { mesh, update };
}

const onRing = ({ at, across, deep }: Ring, angle: number): Vec3 =>
  along(along(at, across, Math.cos(angle)), deep, Math.sin(angle));

function skinIndex(ringCount: number, around: number): number[] {
  const index: number[] = [];
  for (let i = 0; i + 1 < ringCount; i++) {
    for (let j = 0; j < around; j++) {
      const [a, b] = [i * around + j, i * around + ((j + 1) % around)];
      index.push(a, b, a + around, b, b + around, a + around);
    }
  }
  for (let j = 0; j < around; j++) {
    const next = (j + 1) % around;
    const lastRing = (ringCount - 1) * around;
    index.push(ringCount * around, next, j, ringCount * around + 1, lastRing + j, lastRing + next);
  }
  return index;
}

/** A point of a round path with its radius. */
export interface Knot {
  readonly at: Vec3;
  readonly radius: number;
}

/** How many rings round off each end of a path. */
const CAP = 3;
export const ringsOn = (knots: number): number => knots + 2 * CAP;

/** Rings along a path of circles, rounded off at both ends, untwisted. `flatten` squashes them along a direction. */
export function roundRings(knots: readonly Knot[], flatten?: { readonly along: Vec3; readonly by: number }): Ring[] {
  const rounded = [...cap(knots, 0, 1), ...knots, ...cap(knots, knots.length - 1, -1).reverse()];
  let normal: Vec3 | null = null;
  return rounded.map(({ at, radius }, i) => {
    const ahead = directionAt(rounded, i);
    const seed: Vec3 =
      flatten?.along ?? normal ?? (Math.abs(ahead.y) < 0.9 ? { x: 0, y: 1, z: 0 } : { x: 1, y: 0, z: 0 });
    normal = unit(along(seed, ahead, -dot(seed, ahead)));
    return { at, across: scale(cross(ahead, normal), radius), deep: scale(normal, -radius * (flatten?.by ?? 1)) };
  });
}

function cap(knots: readonly Knot[], end: number, inward: 1 | -1): Knot[] {
  const [tip, next] = [knots[end], knots[end + inward]];
  if (!tip || !next) return [];
  const out = unit(sub(tip.at, next.at));
  return [0.985, 0.8, 0.45].map((share) => ({
    at: along(tip.at, out, tip.radius * share),
    radius: tip.radius * Math.sqrt(1 - share * share),
  }));
}

function directionAt(knots: readonly Knot[], i: number): Vec3 {
  const [before, after] = [knots[Math.max(0, i - 1)], knots[Math.min(knots.length - 1, i + 1)]];
  return before && after ? unit(sub(after.at, before.at)) : { x: 1, y: 0, z: 0 };
}

/** A bent limb: two bones with the joint between them rounded. `radii` run evenly from end to end of each bone. */
export function bentPath(
  [root, joint, end]: readonly [Vec3, Vec3, Vec3],
  radii: readonly [readonly number[], readonly number[]],
  samples: number,
): Knot[] {
  const soft = 0.22;
  const knots: Knot[] = [];
  for (let i = 0; i <= 2 * samples; i++) {
    const t = i / samples - 1; // −1 root, 0 joint, 1 end
    const radius = t < 0 ? mixed(radii[0], t + 1) : mixed(radii[1], t);
    knots.push({ at: softCorner(root, joint, end, t, soft), radius });
  }
  return knots;
}

/** The polyline root–joint–end with its corner replaced by a parabola within `soft` of the joint. */
function softCorner(root: Vec3, joint: Vec3, end: Vec3, t: number, soft: number): Vec3 {
  const [out, back] = [sub(end, joint), sub(root, joint)];
  if (t <= -soft) return along(joint, back, -t);
  if (t >= soft) return along(joint, out, t);
  const u = (t + soft) / (2 * soft);
  return add(joint, add(scale(back, soft * (1 - u) ** 2), scale(out, soft * u ** 2)));
}

/** A list of numbers read at a share 0–1 of its length, straight lines between. */
export function mixed(list: readonly number[], share: number): number {
  const at = Math.min(1, Math.max(0, share)) * (list.length - 1);
  const i = Math.min(list.length - 2, Math.floor(at));
  const [a, b] = [list[i] ?? 0, list[i + 1] ?? list[i] ?? 0];
  return a + (b - a) * (at - i);
}
