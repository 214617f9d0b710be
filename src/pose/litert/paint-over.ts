import { toRoi, type Roi } from '../roi';
import type { CropInput } from './crop';
import type { Box } from './overlap';

/**
 * Makes a part of the picture even grey in a crop that has been taken of it, so that the network sees nobody there.
 * @param roi where the crop was taken, turned by a multiple of 90°
 * @param box in the picture's pixels
 */
export function paintOver({ edge, low, high, pixels }: CropInput, roi: Roi, { left, top, width, height }: Box): void {
  const one = toRoi(roi, { x: left, y: top });
  const other = toRoi(roi, { x: left + width, y: top + height });
  const cell = (at: number): number => Math.min(edge, Math.max(0, Math.round(at * edge)));
  const [fromX, toX] = [one.x, other.x].map(cell).toSorted((a, b) => a - b) as [number, number];
  const [fromY, toY] = [one.y, other.y].map(cell).toSorted((a, b) => a - b) as [number, number];
  for (let y = fromY; y < toY; y++) pixels.fill((low + high) / 2, 3 * (y * edge + fromX), 3 * (y * edge + toX));
}
