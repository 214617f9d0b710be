import { JOINTS, type ImageLandmark, type Joint, type Pose, type WorldLandmark } from '../pose/pose';
import { lensOf, projectPoint, type Camera, type Lens } from './camera';
import { contourOf } from './contour';
import { landmarksOf } from './landmarks';
import type { FigurePose } from './motion';
import { gaussian, randomFrom } from './random';
import { solidsOf } from './solids';
import { dot, middle, sub, type Vec3 } from './vec';
import { visibilityOf } from './visibility';

/** What a pose network adds to the truth. The same seed and time give the same noise. */
export interface Noise {
  readonly seed: number;
  /** One standard deviation in pixels of the frame. */
  readonly pixels: number;
  /** One standard deviation in metres of the world landmarks. */
  readonly metres: number;
}

/**
 * What a perfect pose network would see of the figure: true joints in the picture and in space, visibility from true
 * occlusion, the trunk's true outline. `noise` blurs the joints.
 */
export function projectPose(figure: FigurePose, camera: Camera, timeMs: number, noise?: Noise): Pose {
  const lens = lensOf(camera, figure.stage);
  const points = landmarksOf(figure);
  const solids = solidsOf(figure);
  const hips = middle(points.leftHip, points.rightHip);
  const blur = blurOf(noise, timeMs);
  const image = record((joint) => ({
    ...imageLandmark(lens, points[joint], hips, blur),
    visibility: visibilityOf(lens, camera, points[joint], solids),
  }));
  return {
    timeMs,
    width: camera.width,
    height: camera.height,
    image,
    world: record((joint) => worldLandmark(lens, sub(points[joint], hips), blur)),
    contour: contourOf(lens, camera, solids, image),
    presence: 1,
  };
}

type Blur = (of: 'pixels' | 'metres') => number;

function blurOf(noise: Noise | undefined, timeMs: number): Blur {
  if (noise === undefined) return () => 0;
  const random = randomFrom(noise.seed * 7907 + Math.round(timeMs * 10));
  return (of) => noise[of] * gaussian(random);
}

const record = <T>(of: (joint: Joint) => T): Readonly<Record<Joint, T>> =>
  Object.fromEntries(JOINTS.map((joint) => [joint, of(joint)])) as Record<Joint, T>;

function imageLandmark(lens: Lens, point: Vec3, hips: Vec3, blur: Blur): Omit<ImageLandmark, 'visibility'> {
  const at = projectPoint(lens, point);
  const hip = projectPoint(lens, hips);
  const z = ((at.depth - hip.depth) * lens.focal) / hip.depth;
  return { x: at.x + blur('pixels'), y: at.y + blur('pixels'), z: z + blur('pixels') };
}

const worldLandmark = (lens: Lens, fromHips: Vec3, blur: Blur): WorldLandmark => ({
  x: dot(fromHips, lens.right) + blur('metres'),
  y: dot(fromHips, lens.down) + blur('metres'),
  z: dot(fromHips, lens.ahead) + blur('metres'),
});
