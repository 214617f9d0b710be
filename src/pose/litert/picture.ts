import { cropOnCanvas } from './canvas-crop';
import { cropPlanes, type CropInput } from './crop';
import { planesOf, type Planes } from './planes';
import type { Roi } from '../roi';

/** A frame from which crops are taken. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  crop(roi: Roi, input: CropInput): void;
}

/**
 * A copy of VGA planes within the CPU's memory takes about a millisecond; one that has to come back from the GPU's process
 * took 114 ms. Anything over this is the latter.
 */
const SLOW_COPY_MS = 25;
/** So many slow copies in a row before the canvas takes over: one may be an accident. */
const SLOW_COPIES = 5;

let planeBuffer = new Uint8Array(0);
let slowCopies = 0;

/** Makes the frame's pixels reachable by the cheapest way there is. The image stays the caller's to close. */
export async function readPicture(image: VideoFrame | ImageBitmap, width: number, height: number): Promise<Picture> {
  const planes = slowCopies < SLOW_COPIES ? await copyPlanes(image) : null;
  const crop = planes
    ? (roi: Roi, input: CropInput) => cropPlanes(planes, roi, input)
    : (roi: Roi, input: CropInput) => cropOnCanvas({ source: image, width, height }, roi, input);
  return { width, height, crop };
}

/** The planes of an I420 or NV12 frame; null for any other picture. Valid until the next call. */
async function copyPlanes(image: VideoFrame | ImageBitmap): Promise<Planes | null> {
  if (!('format' in image) || (image.format !== 'I420' && image.format !== 'NV12')) return null;
  const visible = image.visibleRect;
  if (visible === null || image.displayWidth !== visible.width || image.displayHeight !== visible.height) return null;
  const bytes = image.allocationSize();
  if (planeBuffer.length < bytes) planeBuffer = new Uint8Array(bytes);
  const began = performance.now();
  const layout = await image.copyTo(planeBuffer);
  slowCopies = performance.now() - began > SLOW_COPY_MS ? slowCopies + 1 : 0;
  return {
    data: planeBuffer,
    width: visible.width,
    height: visible.height,
    ...planesOf(image.format, layout),
    bt709: image.colorSpace.matrix === 'bt709',
    fullRange: image.colorSpace.fullRange === true,
  };
}
