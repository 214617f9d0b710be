import '@tensorflow/tfjs-backend-cpu';
import { setBackend, tensor1d, tensor2d, tensor4d } from '@tensorflow/tfjs-core';
import {
  BLAZEPOSE_DETECTOR_ANCHOR_CONFIGURATION,
  BLAZEPOSE_DETECTOR_RECT_TRANSFORMATION_CONFIG,
  BLAZEPOSE_REFINE_LANDMARKS_FROM_HEATMAP_CONFIG,
  BLAZEPOSE_TENSORS_TO_DETECTION_CONFIGURATION,
  BLAZEPOSE_TENSORS_TO_LANDMARKS_CONFIG,
} from '@tensorflow-models/pose-detection/dist/blazepose_tfjs/constants.js';
import { calculateAlignmentPointsRects } from '@tensorflow-models/pose-detection/dist/shared/calculators/calculate_alignment_points_rects.js';
import { calculateLandmarkProjection } from '@tensorflow-models/pose-detection/dist/shared/calculators/calculate_landmark_projection.js';
import { calculateWorldLandmarkProjection } from '@tensorflow-models/pose-detection/dist/shared/calculators/calculate_world_landmark_projection.js';
import { createSsdAnchors } from '@tensorflow-models/pose-detection/dist/shared/calculators/create_ssd_anchors.js';
import { refineLandmarksFromHeatmap } from '@tensorflow-models/pose-detection/dist/shared/calculators/refine_landmarks_from_heatmap.js';
import { tensorsToDetections } from '@tensorflow-models/pose-detection/dist/shared/calculators/tensors_to_detections.js';
import { tensorsToLandmarks } from '@tensorflow-models/pose-detection/dist/shared/calculators/tensors_to_landmarks.js';
import { transformNormalizedRect } from '@tensorflow-models/pose-detection/dist/shared/calculators/transform_rect.js';
import type { Detection } from '@tensorflow-models/pose-detection/dist/shared/calculators/interfaces/shape_interfaces.js';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { detections } from '../../../src/pose/litert/detection';
import { decodeLandmarks, type RawLandmarks } from '../../../src/pose/litert/landmarks';
import { JOINTS } from '../../../src/pose/pose';
import { roiFromAlignment } from '../../../src/pose/roi';

/** Our plain code against pose-detection's own, which wants tensors. */
beforeAll(async () => {
  await setBackend('cpu');
});

const SIZE = { width: 640, height: 480 };
const PARTS = {
  rotationVectorStartKeypointIndex: 0,
  rotationVectorEndKeypointIndex: 1,
  rotationVectorTargetAngleDegree: 90,
};

function random(seed: number, length: number, spread: number): Float32Array {
  let state = seed + 1;
  return Float32Array.from({ length }, () => {
    state = (state * 48271) % 2147483647;
    return (state / 2147483647 - 0.5) * 2 * spread;
  });
}

/** Intersection by union, as tfjs's own suppression reckons it. */
function shared(one: Detection, other: Detection): number {
  const [a, b] = [one, other].map(({ locationData }) => locationData.relativeBoundingBox);
  if (a === undefined || b === undefined) return NaN;
  const width = Math.min(a.xMax, b.xMax) - Math.max(a.xMin, b.xMin);
  const height = Math.min(a.yMax, b.yMax) - Math.max(a.yMin, b.yMin);
  const both = Math.max(0, width) * Math.max(0, height);
  return both / ((a.xMax - a.xMin) * (a.yMax - a.yMin) + (b.xMax - b.xMin) * (b.yMax - b.yMin) - both);
}

function weightedMean(detections: readonly Detection[]): (point: number, axis: 'x' | 'y') => number {
  const total = detections.reduce((sum, { score }) => sum + (score?.[0] ?? NaN), 0);
  return (point, axis) =>
    detections.reduce(
      (sum, { score, locationData }) =>
        sum + (score?.[0] ?? NaN) * (locationData.relativeKeypoints?.[point]?.[axis] ?? NaN),
      0,
    ) / total;
}

function referenceRoi(hips: { x: number; y: number }, top: { x: number; y: number }) {
  const keypoints = [hips, top].map(({ x, y }) => ({ x: x / SIZE.width, y: y / SIZE.height }));
  const rect = calculateAlignmentPointsRects({ locationData: { relativeKeypoints: keypoints } }, SIZE, PARTS);
  return transformNormalizedRect(rect, SIZE, BLAZEPOSE_DETECTOR_RECT_TRANSFORMATION_CONFIG);
}

describe('the main engine’s plain code', () => {
  it('decodes the same boxes from the detector, and takes the mean of those that show the best one’s person', async () => {
    const anchors = createSsdAnchors(BLAZEPOSE_DETECTOR_ANCHOR_CONFIGURATION);
    const anchor = {
      x: tensor1d(anchors.map(({ xCenter }) => xCenter)),
      y: tensor1d(anchors.map(({ yCenter }) => yCenter)),
      w: tensor1d(anchors.map(({ width }) => width)),
      h: tensor1d(anchors.map(({ height }) => height)),
    };
    for (const seed of [1, 2, 3]) {
      const boxes = random(seed, 2254 * 12, 60).map((value, index) =>
        index % 12 === 2 || index % 12 === 3 ? Math.abs(value) : value,
      );
      const scores = random(seed + 10, 2254, 3);
      const reference = await tensorsToDetections(
        [tensor1d(scores), tensor2d(boxes, [2254, 12])],
        anchor,
        BLAZEPOSE_TENSORS_TO_DETECTION_CONFIGURATION,
      );
      const best = reference.reduce((one, other) => ((one.score?.[0] ?? 0) >= (other.score?.[0] ?? 0) ? one : other));
      const [ours] = detections(boxes, scores, 1);
      const same = reference.filter((detection) => shared(detection, best) > 0.3);
      const mean = weightedMean(same);
      expect(same.length).toBeGreaterThan(1);
      expect(same.length).toBeLessThan(reference.length);
      expect(ours?.score).toBeCloseTo(best.score?.[0] ?? NaN, 5);
      expect(ours?.hips.x).toBeCloseTo(mean(0, 'x'), 5);
      expect(ours?.hips.y).toBeCloseTo(mean(0, 'y'), 5);
      expect(ours?.top.x).toBeCloseTo(mean(1, 'x'), 5);
      expect(ours?.top.y).toBeCloseTo(mean(1, 'y'), 5);
    }
  });

  it('finds nobody where no score is over a half', () => {
    expect(detections(new Float32Array(2254 * 12), new Float32Array(2254).fill(-0.01), 3)).toHaveLength(0);
    expect(detections(new Float32Array(2254 * 12), new Float32Array(2254).fill(0.01), 3)).toHaveLength(3);
  });

  it('takes the same turned square from the alignment points', () => {
    const point = fc.record({ x: fc.integer({ min: -200, max: 840 }), y: fc.integer({ min: -200, max: 680 }) });
    fc.assert(
      fc.property(point, point, (hips, top) => {
        fc.pre(hips.x !== top.x || hips.y !== top.y);
        const ours = roiFromAlignment(hips, top);
        const theirs = referenceRoi(hips, top);
        expect(ours.centerX).toBeCloseTo(theirs.xCenter * SIZE.width, 6);
        expect(ours.centerY).toBeCloseTo(theirs.yCenter * SIZE.height, 6);
        expect(ours.size).toBeCloseTo(theirs.width * SIZE.width, 6);
        expect(ours.size).toBeCloseTo(theirs.height * SIZE.height, 6);
        expect(ours.rotation).toBeCloseTo(theirs.rotation ?? NaN, 6);
      }),
    );
  });

  it('decodes, refines and turns back the same landmarks', async () => {
    const hips = { x: 300, y: 260 };
    const top = { x: 150, y: 330 };
    const raw: RawLandmarks = {
      points: random(5, 39 * 5, 100).map((value, index) => (index % 5 < 2 ? 128 + 1.27 * value : value / 20)),
      presence: 1,
      mask: new Float32Array(256 * 256),
      heatmap: random(6, 64 * 64 * 39, 2),
      world: random(7, 39 * 3, 1),
    };
    const rect = referenceRoi(hips, top);
    const sigmoids = raw.heatmap.map((logit) => 1 / (1 + Math.exp(-logit)));
    const plain = await tensorsToLandmarks(tensor2d(raw.points, [1, 195]), BLAZEPOSE_TENSORS_TO_LANDMARKS_CONFIG);
    const heatmap = tensor4d(sigmoids, [1, 64, 64, 39]);
    const refined = await refineLandmarksFromHeatmap(plain, heatmap, BLAZEPOSE_REFINE_LANDMARKS_FROM_HEATMAP_CONFIG);
    const image = calculateLandmarkProjection(refined, rect);
    const places = Array.from({ length: 33 }, (_, index) => [...raw.world.slice(3 * index, 3 * index + 3)]);
    const world = calculateWorldLandmarkProjection(
      places.map(([x, y, z]) => ({ x: x ?? NaN, y: y ?? NaN, z: z ?? NaN })),
      rect,
    );
    const ours = decodeLandmarks(raw, roiFromAlignment(hips, top));
    JOINTS.forEach((joint, index) => {
      const theirs = image[index];
      expect(ours.image[joint].x).toBeCloseTo((theirs?.x ?? NaN) * SIZE.width, 3);
      expect(ours.image[joint].y).toBeCloseTo((theirs?.y ?? NaN) * SIZE.height, 3);
      expect(ours.image[joint].z).toBeCloseTo((theirs?.z ?? NaN) * SIZE.width, 3);
      expect(ours.image[joint].visibility).toBeCloseTo(theirs?.score ?? NaN, 5);
      expect(ours.world[joint].x).toBeCloseTo(world[index]?.x ?? NaN, 5);
      expect(ours.world[joint].y).toBeCloseTo(world[index]?.y ?? NaN, 5);
      expect(ours.world[joint].z).toBeCloseTo(world[index]?.z ?? NaN, 5);
    });
    expect(ours.hips.x).toBeCloseTo((image[33]?.x ?? NaN) * SIZE.width, 3);
    expect(ours.top.y).toBeCloseTo((image[34]?.y ?? NaN) * SIZE.height, 3);
  });
});
