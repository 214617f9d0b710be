import type { CropInput } from './crop';
import { edgeBands, type Band } from './edge-bands';
import type { Roi } from '../roi';

/** A picture that a canvas can draw, and its size in pixels. */
export interface DrawnImage {
  readonly source: VideoFrame | ImageBitmap;
  readonly width: number;
  readonly height: number;
}

type Surface = OffscreenCanvasRenderingContext2D;

const surfaces = new Map<number, Surface>();
let whole: Surface | null = null;

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
  const bands = outside === 'edge' ? edgeBands(image, roi) : [];
  if (bands.length > 0) drawWithEdges(surface, image, bands);
  else surface.drawImage(image.source, 0, 0);
  const { data } = surface.getImageData(0, 0, edge, edge);
  const step = (high - low) / 255;
  for (let from = 0, to = 0; from < data.length; from += 4, to += 3) {
    pixels[to] = low + step * (data[from] ?? 0);
    pixels[to + 1] = low + step * (data[from + 1] ?? 0);
    pixels[to + 2] = low + step * (data[from + 2] ?? 0);
  }
}

/** The bands first, the picture over their seams; from a copy, because each drawing of a video frame converts it anew. */
function drawWithEdges(surface: Surface, image: DrawnImage, bands: readonly Band[]): void {
  const { canvas } = copyWhole(image);
  for (const { x, y } of bands) {
    surface.drawImage(canvas, x.from, y.from, x.take, y.take, x.to, y.to, x.fill, y.fill);
  }
  surface.drawImage(canvas, 0, 0);
}

function copyWhole({ source, width, height }: DrawnImage): Surface {
  if (whole?.canvas.width !== width || whole.canvas.height !== height) whole = createSurface(width, height);
  whole.drawImage(source, 0, 0);
  return whole;
}

function surfaceOf(edge: number): Surface {
  const known = surfaces.get(edge);
  if (known !== undefined) return known;
  const made = createSurface(edge, edge);
  surfaces.set(edge, made);
  return made;
}

function createSurface(width: number, height: number): Surface {
  const made = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (made === null) throw new Error('no 2D canvas in the worker');
  return made;
}
