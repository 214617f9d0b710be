import { BoxGeometry, Mesh, type Object3D } from 'three';
import { SIDES } from '../../pose/pose';
import { lerp, type Vec3 } from '../vec';
import { matte } from './matte';
import type { Part } from './trunk';
import { createTube, ringsOn, roundRings } from './tube';

const RUBBER = '#c2573f';
const WOOD = '#b98f62';
/** Half of an exercise tube's thickness, metres. */
const RADIUS = 0.006;
const AROUND = 8;

/** An elastic band from both hands to where it is tied, and the post that it is tied to. */
export function createBand(tied: Vec3): Part {
  const rubber = matte(RUBBER);
  const tubes = SIDES.map((side) => ({ side, tube: createTube(ringsOn(2), AROUND, rubber) }));
  return {
    objects: [postAt(tied), ...tubes.map(({ tube }) => tube.mesh)],
    update({ joints }) {
      tubes.forEach(({ side, tube }) => {
        const { wrist, fingertip } = joints[side];
        const grip = lerp(wrist, fingertip, 0.5);
        tube.update(roundRings([grip, tied].map((at) => ({ at, radius: RADIUS }))));
      });
    },
  };
}

/** A door's post, as tall as the door. */
function postAt({ x }: Vec3): Object3D {
  const post = new Mesh(new BoxGeometry(0.05, 2.05, 0.07), matte(WOOD));
  post.position.set(x + 0.025, 1.025, 0);
  post.castShadow = true;
  post.receiveShadow = true;
  return post;
}
