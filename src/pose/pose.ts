/** BlazePose's 33 joints, in the order in which the landmark network gives them. */
export const JOINTS = [
  'nose',
  'leftEyeInner',
  'leftEye',
  'leftEyeOuter',
  'rightEyeInner',
  'rightEye',
  'rightEyeOuter',
  'leftEar',
  'rightEar',
  'mouthLeft',
  'mouthRight',
  'leftShoulder',
  'rightShoulder',
  'leftElbow',
  'rightElbow',
  'leftWrist',
  'rightWrist',
  'leftPinky',
  'rightPinky',
  'leftIndex',
  'rightIndex',
  'leftThumb',
  'rightThumb',
  'leftHip',
  'rightHip',
  'leftKnee',
  'rightKnee',
  'leftAnkle',
  'rightAnkle',
  'leftHeel',
  'rightHeel',
  'leftFootIndex',
  'rightFootIndex',
] as const;

export type Joint = (typeof JOINTS)[number];

/** Left and right are the person's own. */
export type Side = 'left' | 'right';
export const SIDES = ['left', 'right'] as const;

/** A joint in the picture. */
export interface ImageLandmark {
  /** Pixels of the unmirrored frame: x to the right, y down. May lie outside the frame. */
  readonly x: number;
  readonly y: number;
  /** Depth in about the same pixels, hips at 0, negative towards the camera. Rough. */
  readonly z: number;
  /** 0–1, the model's own belief that the joint is in the picture and not hidden. It lies: see DESIGN. */
  readonly visibility: number;
}

/** A joint in space: metres, origin between the hips, x to the picture's right, y down, z away from the camera. */
export interface WorldLandmark {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/** How many stations the trunk contour has, and where: fractions of the way from mid-shoulder (0) to mid-hip (1). */
export const CONTOUR_STATIONS = Array.from({ length: 33 }, (_, i) => -0.3 + i * 0.05);

/**
 * The person's outline along the trunk, read from the segmentation mask: for each of `CONTOUR_STATIONS`, the distance in
 * pixels from the mid-shoulder → mid-hip line, along its normal, to where the mask ends; null where the mask is not met
 * or runs out of the picture. `left` is the side of the line that lies to the left of a walker going from shoulder to
 * hip in the picture (picture y down: direction (dx, dy) has its left at (dy, −dx)).
 */
export interface TrunkContour {
  readonly left: readonly (number | null)[];
  readonly right: readonly (number | null)[];
}

/** One person in one frame: what every later stage starts from. */
export interface Pose {
  readonly timeMs: number;
  /** Size in pixels of the frame. */
  readonly width: number;
  readonly height: number;
  readonly image: Readonly<Record<Joint, ImageLandmark>>;
  readonly world: Readonly<Record<Joint, WorldLandmark>>;
  readonly contour: TrunkContour | null;
  /** 0–1, the landmark network's belief that there is a person at all. */
  readonly presence: number;
}
