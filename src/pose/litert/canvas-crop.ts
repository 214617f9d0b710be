import type { CropInput } from './crop';
import type { Roi } from '../roi';

/** A picture that a canvas can draw, and its size in pixels. */
export interface DrawnImage {
  readonly source: VideoFrame | ImageBitmap;
  readonly width: number;
  readonly height: number;
}

const surfaces = new Map<number, OffscreenCanvasRenderingContext2D>();

/** As `cropPlanes`, for pictures whose pixels the CPU cannot reach: the canvas draws the turned square. */
export function cropOnCanvas(image: DrawnImage, roi: Roi, { edge, low, high, outside, pixels }: CropInput): void {
  const surface = surfaceOf(edge);
  const scale = edge / roi.size;
  surface.setTransform(1, 0, 0, 1, 0, 0);
  surface.fillRect(0, 0, edge, edge);
  surface.translate(edge / 2, edge / 2);
  surface.rotate(-roi.rotation);
  surface.scale(scale, scale);
  surface.translate(-roi.centerX, -roi.centerY);
  if (outside === 'edge') drawEdges(surface, image, roi);
  surface.drawImage(image.source, 0, 0);
  const { data } = surface.getImageData(0, 0, edge, edge);
  const step = (high - low) / 255;
  for (let from = 0, to = 0; from < data.length; from += 4, to += 3) {
    pixels[to] = low + step * (data[from] ?? 0);
    pixels[to + 1] = low + step * (data[from + 1] ?? 0);
    pixels[to + 2] = low + step * (data[from + 2] ?? 0);
  }
}

/** Draws the picture's outermost pixels on and on, wherever `roi` reaches beyond the picture. */
function drawEdges(surface: OffscreenCanvasRenderingContext2D, { source, width, height }: DrawnImage, roi: Roi): void {
  const reach = (roi.size * (Math.abs(Math.cos(roi.rotation)) + Math.abs(Math.sin(roi.rotation)))) / 2;
  const across = bands(width, roi.centerX - reach, roi.centerX + reach);
  const down = bands(height, roi.centerY - reach, roi.centerY + reach);
  for (const x of across) {
    for (const y of down) {
      if (x.edge || y.edge) surface.drawImage(source, x.from, y.from, x.take, y.take, x.to, y.to, x.fill, y.fill);
    }
  }
}

/** Along one side of the picture: `take` pixels at `from` fill `fill` pixels at `to`. */
interface Band {
  readonly edge: boolean;
  readonly from: number;
  readonly take: number;
  readonly to: number;
  readonly fill: number;
}

/** The picture itself and, where it is left, its first or last pixel stretched to there: the two overlap, no gap shows. */
function bands(length: number, low: number, high: number): Band[] {
  return [
    { edge: false, from: 0, take: length, to: 0, fill: length },
    { edge: true, from: 0, take: 1, to: low, fill: 1 - low },
    { edge: true, from: length - 1, take: 1, to: length - 1, fill: high - length + 1 },
  ].filter(({ edge, fill }) => !edge || fill > 1);
}

function surfaceOf(edge: number): OffscreenCanvasRenderingContext2D {
  const known = surfaces.get(edge);
  if (known !== undefined) return known;
  const made = new OffscreenCanvas(edge, edge).getContext('2d', { willReadFrequently: true });
  if (made === null) throw new Error('no 2D canvas in the worker');
  surfaces.set(edge, made);
  return made;
}
