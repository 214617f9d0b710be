import { CylinderGeometry, Mesh } from 'three';
import { ROLLER_RADIUS } from '../motions/roller';
import type { Stage } from '../stage';
import { matte } from './matte';
import type { Part } from './trunk';

const FOAM = '#4d6d8f';

/** As far as a roller goes either way, in metres: from somebody who gets up it stays behind. */
const FARTHEST = 0.2;

/** A foam roller, on which somebody lies. One across them rolls along the floor half as far as the body on it. */
export function createRoller({ lies, at, hipX }: NonNullable<Stage['roller']>, around: number): Part {
  const across = lies === 'across';
  const shape = new CylinderGeometry(ROLLER_RADIUS, ROLLER_RADIUS, across ? 0.45 : 0.9, 2 * around);
  const roller = new Mesh(shape, matte(FOAM));
  if (across) roller.rotation.x = Math.PI / 2;
  else roller.rotation.z = Math.PI / 2;
  roller.castShadow = true;
  roller.receiveShadow = true;
  return {
    objects: [roller],
    update({ line: [hip] }) {
      const rolled = across ? Math.max(-FARTHEST, Math.min(FARTHEST, (hip.x - hipX) / 2)) : 0;
      roller.position.set(at.x + rolled, at.y, at.z);
    },
  };
}
