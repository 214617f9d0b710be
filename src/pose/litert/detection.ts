import { BLAZEPOSE_DETECTOR_ANCHOR_CONFIGURATION as ANCHOR_CONFIG } from '@tensorflow-models/pose-detection/dist/blazepose_tfjs/constants.js';
import { createSsdAnchors } from '@tensorflow-models/pose-detection/dist/shared/calculators/create_ssd_anchors.js';
import type { Point } from '../roi';

/** What the detector knows of a person, in coordinates of its own input (0–1). */
export interface Detection {
  /** 0–1. */
  readonly score: number;
  /** The middle of the hips. */
  readonly hips: Point;
  /** A point on the circle round the whole body, above the head. */
  readonly top: Point;
}

/** Side of the detector's input in pixels. */
export const DETECTOR_EDGE = 224;
/** Values per box: centre, size, then four key points, each (x, y): BLAZEPOSE_TENSORS_TO_DETECTION_CONFIGURATION. */
const BOX_VALUES = 12;
const HIPS_OFFSET = 4;
const TOP_OFFSET = 6;
/** As in that configuration. */
const MIN_SCORE = 0.5;

const anchors = createSsdAnchors(ANCHOR_CONFIG);

/**
 * The best detection in the detector's raw output, or null when none is likely. `boxes`: 2254 × 12, offsets in input
 * pixels from the anchors; `scores`: 2254 logits. One person is asked for, so the best box needs no suppression.
 */
export function bestDetection(boxes: Float32Array, scores: Float32Array): Detection | null {
  let best = 0;
  for (let i = 1; i < scores.length; i++) if (at(scores, i) > at(scores, best)) best = i;
  const score = sigmoid(at(scores, best));
  const anchor = anchors[best];
  if (anchor === undefined || score < MIN_SCORE) return null;
  const point = (offset: number): Point => ({
    x: at(boxes, best * BOX_VALUES + offset) / DETECTOR_EDGE + anchor.xCenter,
    y: at(boxes, best * BOX_VALUES + offset + 1) / DETECTOR_EDGE + anchor.yCenter,
  });
  return { score, hips: point(HIPS_OFFSET), top: point(TOP_OFFSET) };
}

function at(values: Float32Array, index: number): number {
  return values[index] ?? NaN;
}

function sigmoid(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}
