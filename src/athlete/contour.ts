import { CONTOUR_STATIONS, type ImageLandmark, type Joint, type TrunkContour } from '../pose/pose';
import { projectPoint, type Camera, type Lens } from './camera';
import type { Solid } from './solids';
import { planeLength } from './vec';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The shadow of a solid's end in the picture. */
interface Disc extends Point {
  readonly radius: number;
}
interface Stroke {
  readonly from: Disc;
  readonly to: Disc;
  /** The way between the discs' centres, and its length squared. */
  readonly dx: number;
  readonly dy: number;
  readonly square: number;
  /** By how much `depthIn` can at most lessen over a pixel: by the pixel, and by what the stroke tapers. */
  readonly steepest: number;
}

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
  const [from, to] = [disc(solid.from, solid.fromRadius), disc(solid.to, solid.toRadius)];
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const square = Math.max(dx * dx + dy * dy, 1e-9);
  return { from, to, dx, dy, square, steepest: 1 + Math.abs(to.radius - from.radius) / Math.sqrt(square) };
}

/** Distance in pixels from `start` along the unit `normal` to where the body ends; null off the body or the picture. */
function edgeFrom(start: Point, normal: Point, strokes: readonly Stroke[], camera: Camera): number | null {
  const met = strokes.filter((stroke) => near(start, normal, stroke));
  let within: Stroke | undefined;
  for (let far = 0; ; far += STEP) {
    const [x, y] = [start.x + far * normal.x, start.y + far * normal.y];
    if (x < 0 || y < 0 || x >= camera.width || y >= camera.height) return null;
    if (!within || depthIn(x, y, within) <= 0) within = met.find((stroke) => depthIn(x, y, stroke) > 0);
    if (!within) return far === 0 ? null : far;
    far += STEP * stepsInside(depthIn(x, y, within), within);
  }
}

/** Whether the line can meet the circle around the stroke: most strokes lie elsewhere, and this is cheap to know. */
function near(start: Point, normal: Point, { from, to, dx, dy }: Stroke): boolean {
  const centre = mid(from, to);
  const apart = Math.abs((centre.x - start.x) * normal.y - (centre.y - start.y) * normal.x);
  return apart <= planeLength(dx, dy) / 2 + Math.max(from.radius, to.radius);
}

/** How many steps from a point that lies so deep in a stroke surely stay in it, with one to spare. */
const stepsInside = (depth: number, { steepest }: Stroke): number =>
  Math.max(0, Math.floor(depth / (steepest * STEP)) - 1);

/** How many pixels within the stroke a point lies; 0 or less is outside. */
function depthIn(x: number, y: number, { from, to, dx, dy, square }: Stroke): number {
  const [ax, ay] = [x - from.x, y - from.y];
  const t = Math.min(1, Math.max(0, (ax * dx + ay * dy) / square));
  return from.radius + (to.radius - from.radius) * t - planeLength(ax - t * dx, ay - t * dy);
}
