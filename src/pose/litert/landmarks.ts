import { JOINTS, type ImageLandmark, type Joint, type WorldLandmark } from '../pose';
import { refine } from './heatmap';
import { toPicture, type Point, type Roi } from '../roi';

/** Side of the landmark network's input, and of its mask, in pixels. */
export const LANDMARK_EDGE = 256;
/** The 33 joints, two alignment points for the next crop, and four that MediaPipe leaves unused. */
export const POINTS = 39;
const HIPS_POINT = 33;
const TOP_POINT = 34;
/** Values per point: x, y, z in input pixels, then logits of visibility and presence. */
export const POINT_VALUES = 5;

/** The landmark network's raw output for one crop. */
export interface RawLandmarks {
  /** 39 × 5. */
  readonly points: Float32Array;
  /** 0–1. */
  readonly presence: number;
  /** 256 × 256 logits of belonging to the person. */
  readonly mask: Float32Array;
  /** 64 × 64 × 39 logits. */
  readonly heatmap: Float32Array;
  /** 39 × 3, metres. */
  readonly world: Float32Array;
}

/** Landmarks in the whole picture. */
export interface Landmarks {
  readonly image: Readonly<Record<Joint, ImageLandmark>>;
  readonly world: Readonly<Record<Joint, WorldLandmark>>;
  /** What the next crop is taken from: see `roiFromAlignment`. */
  readonly hips: Point;
  readonly top: Point;
}

/** Decodes the network's output for the crop `roi`, refined by the heatmap and turned back into the picture. */
export function decodeLandmarks(raw: RawLandmarks, roi: Roi): Landmarks {
  return {
    image: byJoint((index) => imageLandmark(raw, roi, index)),
    world: byJoint((index) => worldLandmark(raw.world, roi.rotation, index)),
    hips: pictured(raw, roi, HIPS_POINT),
    top: pictured(raw, roi, TOP_POINT),
  };
}

function pictured(raw: RawLandmarks, roi: Roi, index: number): Point {
  const x = value(raw.points, index * POINT_VALUES) / LANDMARK_EDGE;
  const y = value(raw.points, index * POINT_VALUES + 1) / LANDMARK_EDGE;
  return toPicture(roi, refine({ x, y }, raw.heatmap, index, POINTS));
}

/** Depth is scaled as x is. */
function imageLandmark(raw: RawLandmarks, roi: Roi, index: number): ImageLandmark {
  return {
    ...pictured(raw, roi, index),
    z: (value(raw.points, index * POINT_VALUES + 2) / LANDMARK_EDGE) * roi.size,
    visibility: 1 / (1 + Math.exp(-value(raw.points, index * POINT_VALUES + 3))),
  };
}

/** World landmarks have their origin between the hips: only the crop's turn is undone. */
function worldLandmark(world: Float32Array, rotation: number, index: number): WorldLandmark {
  const x = value(world, index * 3);
  const y = value(world, index * 3 + 1);
  const cos = Math.cos(rotation);
  const sin = Math.sin(rotation);
  return { x: cos * x - sin * y, y: sin * x + cos * y, z: value(world, index * 3 + 2) };
}

function byJoint<T>(make: (index: number) => T): Record<Joint, T> {
  return Object.fromEntries(JOINTS.map((joint, index) => [joint, make(index)])) as Record<Joint, T>;
}

function value(values: Float32Array, index: number): number {
  return values[index] ?? NaN;
}
