import { CONTOUR_STATIONS, type ImageLandmark, type Joint, type TrunkContour } from '../pose/pose';
import { projectPoint, type Camera, type Lens } from './camera';
import type { Solid } from './solids';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A solid's shadow in the picture. */
interface Disc extends Point {
  readonly radius: number;
}
type Stroke = readonly [Disc, Disc];

/** Step in pixels in which the outline is sought. */
const STEP = 0.5;

/** The figure's true outline along its trunk, as `TrunkContour` defines it. */
export function contourOf(
  lens: Lens,
  camera: Camera,
  solids: readonly Solid[],
  image: Readonly<Record<Joint, ImageLandmark>>,
): TrunkContour {
  const strokes = solids.map((solid) => strokeOf(lens, solid));
  const from = mid(image.leftShoulder, image.rightShoulder);
  const to = mid(image.leftHip, image.rightHip);
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const size = Math.max(Math.hypot(dx, dy), 1e-6);
  const walk = (sign: 1 | -1) =>
    CONTOUR_STATIONS.map((station) => {
      const start = { x: from.x + station * dx, y: from.y + station * dy };
      return edgeFrom(start, { x: (sign * dy) / size, y: (-sign * dx) / size }, strokes, camera);
    });
  return { left: walk(1), right: walk(-1) };
}

const mid = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

function strokeOf(lens: Lens, solid: Solid): Stroke {
  const disc = (at: Solid['from'], radius: number): Disc => {
    const { x, y, depth } = projectPoint(lens, at);
    return { x, y, radius: (radius * lens.focal) / Math.max(depth, 0.05) };
  };
  return [disc(solid.from, solid.fromRadius), disc(solid.to, solid.toRadius)];
}

/** Distance in pixels from `start` along the unit `normal` to where the body ends; null off the body or the picture. */
function edgeFrom(start: Point, normal: Point, strokes: readonly Stroke[], camera: Camera): number | null {
  const met = strokes.filter((stroke) => near(start, normal, stroke));
  for (let far = 0; ; far += STEP) {
    const at = { x: start.x + far * normal.x, y: start.y + far * normal.y };
    if (at.x < 0 || at.y < 0 || at.x >= camera.width || at.y >= camera.height) return null;
    if (!met.some((stroke) => inside(at, stroke))) return far === 0 ? null : far;
  }
}

/** Whether the line can meet the circle around the stroke: most strokes lie elsewhere, and this is cheap to know. */
function near(start: Point, normal: Point, [a, b]: Stroke): boolean {
  const centre = mid(a, b);
  const apart = Math.abs((centre.x - start.x) * normal.y - (centre.y - start.y) * normal.x);
  return apart <= Math.hypot(b.x - a.x, b.y - a.y) / 2 + Math.max(a.radius, b.radius);
}

function inside(at: Point, [a, b]: Stroke): boolean {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const t = Math.min(1, Math.max(0, ((at.x - a.x) * dx + (at.y - a.y) * dy) / Math.max(dx * dx + dy * dy, 1e-9)));
  return Math.hypot(at.x - a.x - t * dx, at.y - a.y - t * dy) < a.radius + (b.radius - a.radius) * t;
}
