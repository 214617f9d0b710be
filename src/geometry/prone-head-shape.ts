import type { Joint } from '../pose/pose';
import { cameraAxes, dot, FOCAL, type Point, type ProneCamera, type Vec3 } from './prone-space';

/**
 * The face's marks in the head's own frame, in trunk lengths: towards the crown, to the person's left, out of the face;
 * from mid-ear. Head breadth 0.15 m and ear–nose depth 0.11 m (ANSUR II bitragion breadth, tragion–pronasale) on a trunk
 * of 0.495 m.
 */
const FACE = {
  nose: [-0.02, 0, 0.22],
  leftEye: [0.06, 0.065, 0.17],
  rightEye: [0.06, -0.065, 0.17],
  leftEar: [0, 0.15, 0],
  rightEar: [0, -0.15, 0],
  mouthLeft: [-0.1, 0.05, 0.18],
  mouthRight: [-0.1, -0.05, 0.18],
} as const satisfies Partial<Record<Joint, Vec3>>;

/** The joints by which a head is solved, and their places in the head's frame in the same order. */
export const HEAD_MARKS = Object.keys(FACE) as readonly (keyof typeof FACE)[];
const PLACES: readonly Vec3[] = Object.values(FACE);

/** Where a head is: indices into its parameters. Angles in radians, places in trunk lengths of the body's frame. */
export const H = { turn: 0, pitch: 1, tilt: 2, x: 3, y: 4, z: 5, logSize: 6 } as const;

/** Where `camera` shows each of `HEAD_MARKS` of a head: turned about the neck's axis, tilted, then pitched. */
export function headProjector(camera: ProneCamera): (head: readonly number[]) => Point[] {
  const { right, down, forward } = cameraAxes(camera);
  const [ox, oy] = [(camera.origin[0] / FOCAL) * camera.depth, (camera.origin[1] / FOCAL) * camera.depth];
  const seen = (v: Vec3): Vec3 => [dot(right, v), dot(down, v), dot(forward, v)];
  return (head) => {
    const [crown, left, out] = headAxes(head).map(seen) as [Vec3, Vec3, Vec3];
    const at = seen([head[H.x] ?? 0, head[H.y] ?? 0, head[H.z] ?? 0]);
    return PLACES.map(([c, l, o]) => {
      const along = (axis: 0 | 1 | 2): number => at[axis] + c * crown[axis] + l * left[axis] + o * out[axis];
      const depth = Math.max(0.05, camera.depth + along(2));
      return [(FOCAL * (ox + along(0))) / depth, (FOCAL * (oy + along(1))) / depth];
    });
  };
}

/** The head's own axes (crown, left, out of the face) in the body's frame, as long as the head is large. */
function headAxes(head: readonly number[]): [Vec3, Vec3, Vec3] {
  const [turn, pitch, tilt] = [head[H.turn] ?? 0, head[H.pitch] ?? 0, head[H.tilt] ?? 0];
  const size = Math.exp(head[H.logSize] ?? 0);
  const [ct, st, cl, sl] = [Math.cos(turn), Math.sin(turn), Math.cos(tilt), Math.sin(tilt)];
  const [cp, sp] = [Math.cos(pitch) * size, Math.sin(pitch) * size];
  return [
    [cl * cp, sl * size, cl * sp],
    [-ct * sl * cp - st * sp, ct * cl * size, -ct * sl * sp + st * cp],
    [-st * sl * cp + ct * sp, st * cl * size, -st * sl * sp - ct * cp],
  ];
}
