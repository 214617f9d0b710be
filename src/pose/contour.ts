import { CONTOUR_STATIONS, type ImageLandmark, type Joint, type TrunkContour } from './pose';
import { toRoi, type Point, type Roi } from './roi';

/** The segmentation mask of one crop: edge × edge logits, above 0 where the person is, over the turned square `roi`. */
export interface MaskCrop {
  readonly logits: Float32Array;
  readonly edge: number;
  readonly roi: Roi;
}

/**
 * Farther from the trunk's axis than its own length lies no back: the walk then follows an arm or a thigh that stands off
 * at a right angle.
 */
const MAX_REACH = 1;

/** Reads the outline along the trunk from the mask: see `TrunkContour`. Null where the trunk is seen end-on. */
export function trunkContour(
  mask: MaskCrop,
  image: Readonly<Record<Joint, ImageLandmark>>,
  width: number,
  height: number,
): TrunkContour | null {
  const shoulders = middle(image.leftShoulder, image.rightShoulder);
  const hips = middle(image.leftHip, image.rightHip);
  const dx = hips.x - shoulders.x;
  const dy = hips.y - shoulders.y;
  const length = Math.hypot(dx, dy);
  // Steps of one mask pixel: a trunk of a few of them has no outline to speak of.
  const step = mask.roi.size / mask.edge;
  if (length < (CONTOUR_STATIONS.length / 4) * step) return null;
  const normal = { x: dy / length, y: -dx / length };
  const inPicture = ({ x, y }: Point): boolean => x >= 0 && y >= 0 && x < width && y < height;
  const side = (sign: 1 | -1) =>
    CONTOUR_STATIONS.map((station) => {
      const from = { x: shoulders.x + station * dx, y: shoulders.y + station * dy };
      const at = (distance: number): number | null => {
        const point = { x: from.x + sign * distance * normal.x, y: from.y + sign * distance * normal.y };
        return inPicture(point) ? logitAt(mask, point) : null;
      };
      return maskEnd(at, step, MAX_REACH * length);
    });
  return { left: side(1), right: side(-1) };
}

/**
 * Walks outward to where the mask ends. Where the walk begins outside the mask (the axis runs in front of a rounded
 * back), it first has to meet it. Between two steps the crossing is where the logits would be 0.
 */
function maskEnd(at: (distance: number) => number | null, step: number, reach: number): number | null {
  let before = at(0);
  let met = before !== null && before > 0;
  for (let distance = step; distance <= reach && before !== null; distance += step) {
    const here = at(distance);
    if (here === null) return null;
    if (met && here <= 0) return distance - (step * -here) / (before - here);
    met ||= here > 0;
    before = here;
  }
  return null;
}

/** Bilinear; null outside the crop. */
function logitAt({ logits, edge, roi }: MaskCrop, point: Point): number | null {
  const inside = toRoi(roi, point);
  const x = inside.x * edge - 0.5;
  const y = inside.y * edge - 0.5;
  const left = Math.floor(x);
  const top = Math.floor(y);
  if (left < 0 || top < 0 || left + 1 >= edge || top + 1 >= edge) return null;
  const cell = (col: number, row: number): number => logits[row * edge + col] ?? NaN;
  const above = cell(left, top) + (x - left) * (cell(left + 1, top) - cell(left, top));
  const below = cell(left, top + 1) + (x - left) * (cell(left + 1, top + 1) - cell(left, top + 1));
  return above + (y - top) * (below - above);
}

function middle(one: Point, other: Point): Point {
  return { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 };
}
