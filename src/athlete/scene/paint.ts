import { MeshStandardMaterial } from 'three';
import type { Body } from '../body';

/** Matte materials of one figure. */
export interface Paint {
  readonly skin: MeshStandardMaterial;
  readonly hair: MeshStandardMaterial;
  readonly shirt: MeshStandardMaterial;
  readonly trousers: MeshStandardMaterial;
  readonly shoes: MeshStandardMaterial;
  readonly white: MeshStandardMaterial;
  readonly dark: MeshStandardMaterial;
  readonly lips: MeshStandardMaterial;
}

const matte = (color: string, roughness = 0.92) => new MeshStandardMaterial({ color, roughness });

export function paintFor(body: Body): Paint {
  const skin = matte(body.skin, 0.75);
  const lips = skin.clone();
  lips.color.lerp(matte('#8d3b3b').color, 0.45);
  return {
    skin,
    hair: matte(body.hair, 0.85),
    shirt: matte(body.shirt),
    trousers: matte(body.trousers),
    shoes: matte(body.shoes, 0.8),
    white: matte('#f6f3ee', 0.6),
    dark: matte('#1b1512', 0.6),
    lips,
  };
}
