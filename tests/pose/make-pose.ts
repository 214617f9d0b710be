import {
  CONTOUR_STATIONS,
  JOINTS,
  type ImageLandmark,
  type Joint,
  type Pose,
  type WorldLandmark,
} from '../../src/pose/pose';

/** A pose whose joints stand where `place` says: the same numbers serve as pixels and, in hundredths, as metres. */
export function makePose(
  timeMs: number,
  place: (joint: Joint, index: number) => { x: number; y: number },
  more: Partial<Pose> = {},
): Pose {
  const image = record((joint, index): ImageLandmark => ({ ...place(joint, index), z: 10 * index, visibility: 0.9 }));
  const world = record((joint, index): WorldLandmark => {
    const { x, y } = place(joint, index);
    return { x: x / 100, y: y / 100, z: index / 100 };
  });
  const contour = { left: CONTOUR_STATIONS.map(() => 40), right: CONTOUR_STATIONS.map(() => 30) };
  return { timeMs, width: 640, height: 480, image, world, contour, presence: 0.95, ...more };
}

function record<T>(make: (joint: Joint, index: number) => T): Record<Joint, T> {
  return Object.fromEntries(JOINTS.map((joint, index) => [joint, make(joint, index)])) as Record<Joint, T>;
}

/** Somebody seen from the front, shoulders 80 px wide, trunk 100 px long, the rest of the joints round the middle. */
export function standing(joint: Joint): { x: number; y: number } {
  const side = joint.startsWith('left') ? 40 : joint.startsWith('right') ? -40 : 0;
  const y = joint.endsWith('Shoulder') ? 150 : joint.endsWith('Hip') ? 250 : 200;
  return { x: 320 + side, y };
}
