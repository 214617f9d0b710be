import type { Side } from '../pose/pose';
import { LYING_HEIGHT, PROPORTIONS, type BoneDirection } from './prone-body';
import type { Points } from './prone-points';
import { add, FOCAL, scale, signOf, subtract, viewer, type Point, type ProneCamera, type Vec3 } from './prone-space';

/** A first guess of where the lens stands, were its pitch this: from the trunk's direction and the shoulders' breadth. */
export function guessCamera(marks: Points, pitch: number): ProneCamera {
  const shoulders = between(marks.leftShoulder, marks.rightShoulder);
  const hips = between(marks.leftHip, marks.rightHip);
  const [across, down] = [hips[0] - shoulders[0], hips[1] - shoulders[1]];
  const azimuth = Math.atan2(across, -down / Math.sin(pitch));
  const breadth = Math.hypot(
    marks.leftShoulder[0] - marks.rightShoulder[0],
    marks.leftShoulder[1] - marks.rightShoulder[1],
  );
  const shortened = Math.hypot(Math.cos(azimuth), Math.sin(azimuth) * Math.sin(pitch));
  const depth = (FOCAL * PROPORTIONS.shoulders.mean * shortened) / Math.max(1e-3, breadth);
  return { azimuth, pitch, roll: 0, origin: shoulders, depth: Math.min(20, Math.max(1, depth)) };
}

/** A first guess of a straight arm: its wrist where the ray of its mark meets the height at which wrists lie. */
export function guessArm(marks: Points, side: Side, camera: ProneCamera): BoneDirection {
  const { eye, rayTo } = viewer(camera);
  const ray = rayTo(marks[`${side}Wrist`]);
  const drop = LYING_HEIGHT.wrist - LYING_HEIGHT.shoulder;
  const shoulder: Vec3 = [0, (signOf(side) * PROPORTIONS.shoulders.mean) / 2, 0];
  const reach = ray[2] < -0.05 ? (drop - eye[2]) / ray[2] : camera.depth;
  const arm = subtract(add(eye, scale(ray, reach)), shoulder);
  return { abduction: Math.atan2(signOf(side) * arm[1], -arm[0]), elevation: -0.15 };
}

const between = (a: Point, b: Point): Point => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
