import { BoxGeometry, Mesh } from 'three';
import type { Vec3 } from '../vec';
import { matte } from './furniture';

const LINEN = '#e9e4d8';

/** A firm pillow across the head end, its top at `y` metres. */
export function pillowAt({ x, y, z }: Vec3): Mesh {
  const pillow = new Mesh(new BoxGeometry(0.3, y, 0.45), matte(LINEN));
  pillow.position.set(x, y / 2, z);
  pillow.castShadow = true;
  pillow.receiveShadow = true;
  return pillow;
}
