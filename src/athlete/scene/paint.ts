import type { MeshLambertMaterial } from 'three';
import type { Body } from '../body';
import { matte } from './matte';

/** Matte materials of one figure. */
export interface Paint {
  readonly skin: MeshLambertMaterial;
  readonly hair: MeshLambertMaterial;
  readonly shirt: MeshLambertMaterial;
  readonly trousers: MeshLambertMaterial;
  readonly shoes: MeshLambertMaterial;
  readonly white: MeshLambertMaterial;
  readonly dark: MeshLambertMaterial;
  readonly lips: MeshLambertMaterial;
}

export function paintFor(body: Body): Paint {
  const skin = matte(body.skin);
  const lips = skin.clone();
  lips.color.lerp(matte('#8d3b3b').color, 0.45);
  return {
    skin,
    hair: matte(body.hair),
    shirt: matte(body.shirt),
    trousers: matte(body.trousers),
    shoes: matte(body.shoes),
    white: matte('#f6f3ee'),
    dark: matte('#1b1512'),
    lips,
  };
}
