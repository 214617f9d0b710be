import { BoxGeometry, Group, Mesh, SphereGeometry, type MeshLambertMaterial } from 'three';
import { SEAT_DEPTH } from '../chair';
import { BALL_RADIUS } from '../motions/ball-rolling';
import type { Stage } from '../stage';
import type { Vec3 } from '../vec';
import { matte } from './matte';

const WOOD = '#b98f62';
const UPHOLSTERY = '#7a8a94';
const CUSHION = '#b5654a';

/** A box of this size about this middle, metres. */
export function box(
  size: readonly [number, number, number],
  at: readonly [number, number, number],
  color: string,
): Mesh {
  const mesh = new Mesh(new BoxGeometry(...size), matte(color));
  mesh.position.set(...at);
  mesh.castShadow = true;
  mesh.receiveShadow = true;
  return mesh;
}

/** A plain wooden chair: seat, four legs, back. */
export function chairOf({ frontX, seatY, faces }: NonNullable<Stage['chair']>): Group {
  const group = new Group();
  const [deep, wide, thick] = [SEAT_DEPTH, 0.46, 0.035];
  const into = (m: number): number => frontX - faces * m;
  group.add(box([deep, thick, wide], [into(deep / 2), seatY - thick / 2, 0], WOOD));
  for (const x of [into(0.03), into(deep - 0.03)])
    for (const z of [-wide / 2 + 0.03, wide / 2 - 0.03])
      group.add(box([0.035, seatY - thick, 0.035], [x, (seatY - thick) / 2, z], WOOD));
  for (const z of [-wide / 2 + 0.03, wide / 2 - 0.03])
    group.add(box([0.035, 0.42, 0.035], [into(deep - 0.02), seatY + 0.21, z], WOOD));
  group.add(box([0.025, 0.16, wide], [into(deep - 0.02), seatY + 0.35, 0], WOOD));
  return group;
}

/** A plain wall square to x, its face at `x` m and looking along +x or −x, painted with the room's air. */
export function wallAt({ x, looks }: { readonly x: number; readonly looks: 1 | -1 }, paint: MeshLambertMaterial): Mesh {
  const wall = new Mesh(new BoxGeometry(0.1, 3.2, 8), paint);
  wall.position.set(x - 0.05 * looks, 1.6, 0);
  wall.receiveShadow = true;
  return wall;
}

/** A ball to roll on, as large as one for tennis. */
export function ballAt({ x, y, z }: Vec3): Mesh {
  const ball = new Mesh(new SphereGeometry(BALL_RADIUS, 24, 16), matte(CUSHION));
  ball.position.set(x, y, z);
  ball.castShadow = true;
  return ball;
}

/** A two-seater, its front towards +x, its middle on the floor at the origin. */
export function sofa(): Group {
  const group = new Group();
  group.add(box([0.8, 0.3, 1.7], [0, 0.25, 0], UPHOLSTERY));
  group.add(box([0.22, 0.45, 1.7], [-0.32, 0.6, 0], UPHOLSTERY));
  for (const side of [-1, 1]) group.add(box([0.8, 0.25, 0.2], [0, 0.5, side * 0.85], UPHOLSTERY));
  group.add(box([0.14, 0.36, 0.4], [-0.15, 0.57, 0.45], CUSHION));
  return group;
}
