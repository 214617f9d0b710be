import { CylinderGeometry, Group, Mesh, Vector3, type Object3D } from 'three';
import { SIDES } from '../../pose/pose';
import { thumbSide } from '../landmarks';
import { lerp, type Vec3 } from '../vec';
import { matte } from './matte';
import type { Part } from './trunk';

const RUBBER = '#4a5a63';
const STEEL = '#aab2b6';
/** A light one, about 1.5 kg: the handle and the two heads, metres. */
const HANDLE = { long: 0.12, radius: 0.013 } as const;
const HEAD = { long: 0.045, radius: 0.036 } as const;

/** A light dumbbell in each hand, its handle across the palm. */
export function createDumbbells(): Part {
  const held = SIDES.map((side) => ({ side, weight: dumbbell() }));
  return {
    objects: held.map(({ weight }) => weight),
    update(figure) {
      held.forEach(({ side, weight }) => {
        const { wrist, fingertip } = figure.joints[side];
        place(weight, lerp(wrist, fingertip, 0.5), thumbSide(figure, side));
      });
    },
  };
}

function dumbbell(): Group {
  const group = new Group();
  group.add(roll(HANDLE, 0, STEEL));
  for (const end of [-1, 1]) group.add(roll(HEAD, (end * (HANDLE.long + HEAD.long)) / 2, RUBBER));
  return group;
}

/** A cylinder along y, its middle so far from the group's. */
function roll({ long, radius }: { long: number; radius: number }, at: number, color: string): Mesh {
  const mesh = new Mesh(new CylinderGeometry(radius, radius, long, 20), matte(color));
  mesh.position.y = at;
  mesh.castShadow = true;
  return mesh;
}

function place(weight: Object3D, { x, y, z }: Vec3, axis: Vec3): void {
  weight.position.set(x, y, z);
  weight.quaternion.setFromUnitVectors(new Vector3(0, 1, 0), new Vector3(axis.x, axis.y, axis.z));
}
