import { BLAZEPOSE_REFINE_LANDMARKS_FROM_HEATMAP_CONFIG as CONFIG } from '@tensorflow-models/pose-detection/dist/blazepose_tfjs/constants.js';
import type { Point } from '../roi';

/** Side of the heatmap in cells. */
const EDGE = 64;

/**
 * Moves a landmark to the weighted middle of its heatmap nearby, where the heatmap is sure of itself; leaves it where it
 * is otherwise. As in MediaPipe's RefineLandmarksFromHeatmapCalculator, but for its slip of comparing the column with the
 * height: it pulls landmarks just below the crop into it.
 * @param point in the crop, 0–1
 * @param heatmap 64 × 64 × `channels` logits
 */
export function refine(point: Point, heatmap: Float32Array, channel: number, channels: number): Point {
  const col = Math.trunc(point.x * EDGE);
  const row = Math.trunc(point.y * EDGE);
  if (col < 0 || col >= EDGE || row < 0 || row >= EDGE) return point;
  const reach = Math.trunc((CONFIG.kernelSize - 1) / 2);
  let sum = 0;
  let sumX = 0;
  let sumY = 0;
  let peak = 0;
  for (let y = Math.max(0, row - reach); y < Math.min(EDGE, row + reach + 1); y++) {
    for (let x = Math.max(0, col - reach); x < Math.min(EDGE, col + reach + 1); x++) {
      const confidence = 1 / (1 + Math.exp(-(heatmap[(y * EDGE + x) * channels + channel] ?? NaN)));
      peak = Math.max(peak, confidence);
      sum += confidence;
      sumX += x * confidence;
      sumY += y * confidence;
    }
  }
  return peak >= CONFIG.minConfidenceToRefine ? { x: sumX / sum / EDGE, y: sumY / sum / EDGE } : point;
}
