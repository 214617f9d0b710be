import { colourWeights, type Plane, type Planes } from './planes';
import type { Roi } from '../roi';

/** What a network takes: a square RGB picture, row by row, 0 mapped to `low` and 1 to `high`. */
export interface CropInput {
  readonly edge: number;
  readonly low: number;
  readonly high: number;
  /** What lies outside the picture: black, or the colour of the picture's edge nearby. */
  readonly outside: 'black' | 'edge';
  /** edge × edge × 3 values, overwritten. */
  readonly pixels: Float32Array;
}

/**
 * Fills `input` with the turned square `roi` of the picture, bilinear. A sample's middle is at +½, as in MediaPipe's and
 * the canvas's own sampling.
 */
export function cropPlanes(planes: Planes, roi: Roi, { edge, low, high, outside, pixels }: CropInput): void {
  const weights = colourWeights(planes);
  const range = high - low;
  const cos = (Math.cos(roi.rotation) * roi.size) / edge;
  const sin = (Math.sin(roi.rotation) * roi.size) / edge;
  const { data, width, height, luma, blue, red } = planes;
  const halfWidth = (width + 1) >> 1;
  const halfHeight = (height + 1) >> 1;
  let out = 0;
  for (let row = 0; row < edge; row++) {
    const v = row + 0.5 - edge / 2;
    let x = roi.centerX + (0.5 - edge / 2) * cos - v * sin;
    let y = roi.centerY + (0.5 - edge / 2) * sin + v * cos;
    for (let col = 0; col < edge; col++, x += cos, y += sin, out += 3) {
      if (outside === 'black' && (x < 0 || y < 0 || x >= width || y >= height)) {
        pixels[out] = pixels[out + 1] = pixels[out + 2] = low;
        continue;
      }
      const inX = clamp(x, width);
      const inY = clamp(y, height);
      const bright = (bilinear(data, luma, width, height, inX, inY) - weights.black) * weights.scale;
      const cb = bilinear(data, blue, halfWidth, halfHeight, inX / 2, inY / 2) - 128;
      const cr = bilinear(data, red, halfWidth, halfHeight, inX / 2, inY / 2) - 128;
      pixels[out] = low + range * clamp(bright + weights.redFromRed * cr, 1);
      pixels[out + 1] = low + range * clamp(bright + weights.greenFromRed * cr + weights.greenFromBlue * cb, 1);
      pixels[out + 2] = low + range * clamp(bright + weights.blueFromBlue * cb, 1);
    }
  }
}

function bilinear(data: Uint8Array, plane: Plane, width: number, height: number, x: number, y: number): number {
  const left = Math.floor(x - 0.5);
  const top = Math.floor(y - 0.5);
  const right = x - 0.5 - left;
  const down = y - 0.5 - top;
  const x0 = (left < 0 ? 0 : left) * plane.step;
  const x1 = (left + 1 < width ? left + 1 : width - 1) * plane.step;
  const upper = plane.offset + (top < 0 ? 0 : top) * plane.stride;
  const lower = plane.offset + (top + 1 < height ? top + 1 : height - 1) * plane.stride;
  const above = sample(data, upper + x0) * (1 - right) + sample(data, upper + x1) * right;
  const below = sample(data, lower + x0) * (1 - right) + sample(data, lower + x1) * right;
  return above * (1 - down) + below * down;
}

function sample(data: Uint8Array, index: number): number {
  return data[index] as number; // within the plane by construction: the hot loop has no room for a check
}

function clamp(value: number, max: number): number {
  return value < 0 ? 0 : value > max ? max : value;
}
