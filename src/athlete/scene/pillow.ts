import { Mesh, SphereGeometry } from 'three';
import type { Vec3 } from '../vec';
import { matte } from './matte';

const LINEN = '#e9e4d8';

/** A firm pillow at the head end, its top at `y` metres. */
export function pillowAt({ x, y, z }: Vec3): Mesh {
  const pillow = new Mesh(new SphereGeometry(1, 24, 16), matte(LINEN));
  pillow.scale.set(0.17, y / 2, 0.24);
  pillow.position.set(x, y / 2, z);
  pillow.castShadow = true;
  pillow.receiveShadow = true;
  return pillow;
}
