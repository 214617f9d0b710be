import type { CropInput } from './crop';
import type { Roi } from '../roi';

const surfaces = new Map<number, OffscreenCanvasRenderingContext2D>();

/** As `cropPlanes`, for pictures whose pixels the CPU cannot reach: the canvas draws the turned square. */
export function cropOnCanvas(image: CanvasImageSource, roi: Roi, { edge, low, high, pixels }: CropInput): void {
  const surface = surfaceOf(edge);
  const scale = edge / roi.size;
  surface.setTransform(1, 0, 0, 1, 0, 0);
  surface.fillRect(0, 0, edge, edge);
  surface.translate(edge / 2, edge / 2);
  surface.rotate(-roi.rotation);
  surface.scale(scale, scale);
  surface.drawImage(image, -roi.centerX, -roi.centerY);
  const { data } = surface.getImageData(0, 0, edge, edge);
  const step = (high - low) / 255;
  for (let from = 0, to = 0; from < data.length; from += 4, to += 3) {
    pixels[to] = low + step * (data[from] ?? 0);
    pixels[to + 1] = low + step * (data[from + 1] ?? 0);
    pixels[to + 2] = low + step * (data[from + 2] ?? 0);
  }
}

function surfaceOf(edge: number): OffscreenCanvasRenderingContext2D {
  const known = surfaces.get(edge);
  if (known !== undefined) return known;
  const made = new OffscreenCanvas(edge, edge).getContext('2d', { willReadFrequently: true });
  if (made === null) throw new Error('no 2D canvas in the worker');
  surfaces.set(edge, made);
  return made;
}
