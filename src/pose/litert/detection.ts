import { BLAZEPOSE_DETECTOR_ANCHOR_CONFIGURATION as ANCHOR_CONFIG } from '@tensorflow-models/pose-detection/dist/blazepose_tfjs/constants.js';
import { createSsdAnchors } from '@tensorflow-models/pose-detection/dist/shared/calculators/create_ssd_anchors.js';
import type { Point } from '../roi';
import { overlap, type Box } from './overlap';

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
/** Boxes that overlap the best one by more than this show the same person: MediaPipe's PoseDetection graph. */
const SAME_PERSON_OVERLAP = 0.3;

const anchors = createSsdAnchors(ANCHOR_CONFIG);

/**
 * The people in the detector's raw output, the likeliest first, at most so many. `boxes`: 2254 × 12, offsets in input
 * pixels from the anchors; `scores`: 2254 logits. The alignment points are the mean, weighted by score, over all boxes
 * that show the same person as the best one, as MediaPipe's weighted non-maximum suppression has it (pose-detection's
 * own suppression keeps the best box alone).
 */
export function detections(boxes: Float32Array, scores: Float32Array, atMost: number): readonly Detection[] {
  const found: Detection[] = [];
  let likely = anchors.map((_, index) => index).filter((index) => sigmoid(at(scores, index)) >= MIN_SCORE);
  while (likely.length > 0 && found.length < atMost) {
    const best = likely.reduce((one, other) => (at(scores, other) > at(scores, one) ? other : one));
    const bestBox = boxAt(boxes, best);
    const same = likely.filter((index) => overlap(boxAt(boxes, index), bestBox) > SAME_PERSON_OVERLAP);
    const shown = same.includes(best) ? same : [best]; // a box without area overlaps nothing, not even itself
    const mean = (offset: number): Point => weightedMean(shown, boxes, scores, offset);
    found.push({ score: sigmoid(at(scores, best)), hips: mean(HIPS_OFFSET), top: mean(TOP_OFFSET) });
    likely = likely.filter((index) => !shown.includes(index));
  }
  return found;
}

function weightedMean(indices: readonly number[], boxes: Float32Array, scores: Float32Array, offset: number): Point {
  let total = 0;
  let x = 0;
  let y = 0;
  for (const index of indices) {
    const score = sigmoid(at(scores, index));
    const point = pointAt(boxes, index, offset);
    total += score;
    x += score * point.x;
    y += score * point.y;
  }
  return { x: x / total, y: y / total };
}

function boxAt(boxes: Float32Array, index: number): Box {
  const center = pointAt(boxes, index, 0);
  const width = at(boxes, index * BOX_VALUES + 2) / DETECTOR_EDGE;
  const height = at(boxes, index * BOX_VALUES + 3) / DETECTOR_EDGE;
  return { left: center.x - width / 2, top: center.y - height / 2, width, height };
}

/** Centres and key points alike are offsets from the anchor's own centre. */
function pointAt(boxes: Float32Array, index: number, offset: number): Point {
  const anchor = anchors[index];
  return {
    x: at(boxes, index * BOX_VALUES + offset) / DETECTOR_EDGE + (anchor?.xCenter ?? NaN),
    y: at(boxes, index * BOX_VALUES + offset + 1) / DETECTOR_EDGE + (anchor?.yCenter ?? NaN),
  };
}

function at(values: Float32Array, index: number): number {
  return values[index] ?? NaN;
}

function sigmoid(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}
