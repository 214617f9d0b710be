/** A square of the picture, turned by `rotation` radians (clockwise as seen, y down), in pixels. */
export interface Roi {
  readonly centerX: number;
  readonly centerY: number;
  readonly size: number;
  readonly rotation: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How much larger than the person the landmark network expects its square: BLAZEPOSE_DETECTOR_RECT_TRANSFORMATION_CONFIG. */
const MARGIN = 1.25;

/**
 * The square for the landmark network from BlazePose's two alignment points: the middle of the hips and a point on the
 * circle round the whole body, which lies above the head of somebody upright. The square is turned so that hips → head
 * points up in it. As in MediaPipe's AlignmentPointsRectsCalculator and RectTransformationCalculator.
 */
export function roiFromAlignment(hips: Point, top: Point): Roi {
  const dx = top.x - hips.x;
  const dy = top.y - hips.y;
  return {
    centerX: hips.x,
    centerY: hips.y,
    size: 2 * Math.hypot(dx, dy) * MARGIN,
    rotation: normalizeRadians(Math.PI / 2 - Math.atan2(-dy, dx)),
  };
}

/** The smallest square that holds the whole picture, its content turned by `rotation`: the detector's letterbox. */
export function wholePicture(width: number, height: number, rotation: number): Roi {
  return { centerX: width / 2, centerY: height / 2, size: Math.max(width, height), rotation };
}

/** From the square's own coordinates (0–1, origin at its upper left corner) to pixels of the picture. */
export function toPicture(roi: Roi, { x, y }: Point): Point {
  const cos = Math.cos(roi.rotation) * roi.size;
  const sin = Math.sin(roi.rotation) * roi.size;
  return {
    x: roi.centerX + (x - 0.5) * cos - (y - 0.5) * sin,
    y: roi.centerY + (x - 0.5) * sin + (y - 0.5) * cos,
  };
}

/** The reverse of `toPicture`. */
export function toRoi(roi: Roi, { x, y }: Point): Point {
  const cos = Math.cos(roi.rotation) / roi.size;
  const sin = Math.sin(roi.rotation) / roi.size;
  const dx = x - roi.centerX;
  const dy = y - roi.centerY;
  return { x: 0.5 + dx * cos + dy * sin, y: 0.5 - dx * sin + dy * cos };
}

function normalizeRadians(angle: number): number {
  return angle - 2 * Math.PI * Math.floor((angle + Math.PI) / (2 * Math.PI));
}
