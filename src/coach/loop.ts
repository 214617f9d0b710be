/** Where a movement was in one frame. */
export interface LoopPoint {
  readonly timeMs: number;
  /** How far it had come, in the count's unit. */
  readonly up: number;
  /** What goes to and fro meanwhile, and its standard deviation. */
  readonly across: number;
  readonly sigma: number;
}

/** Which way round a movement has gone, and how wide. */
export interface LoopWidth {
  /** How much further `across` was on the way down than on the way up, in its unit, a mean over the height. */
  readonly value: number;
  /** One standard deviation. */
  readonly sigma: number;
}

/** Smoothed marks err alike for so long. */
const ALIKE_MS = 200;

/** Fewer points than on the way up, over the top and down are no loop. */
const FEWEST = 8;

/** The signed area of the loop that points draw, over its height; null of too few. */
export function loopWidth(points: readonly LoopPoint[]): LoopWidth | null {
  const ups = points.map(({ up }) => up);
  const height = Math.max(...ups) - Math.min(...ups);
  if (points.length < FEWEST || height <= 0) return null;
  return { value: areaOf(points) / height, sigma: sigmaOf(points) };
}

/** The way up and the way down are a mean over half of the points each: of their difference, twice what all would be off by. */
function sigmaOf(points: readonly LoopPoint[]): number {
  const one = points.reduce((sum, { sigma }) => sum + sigma, 0) / points.length;
  const tookMs = (points.at(-1)?.timeMs ?? 0) - (points[0]?.timeMs ?? 0);
  return (2 * one) / Math.sqrt(Math.max(1, tookMs / ALIKE_MS));
}

/** Minus the integral of `across` over `up`, closed by a straight line: positive where the way down lies further across. */
const areaOf = (points: readonly LoopPoint[]): number =>
  points.reduce((area, to, i) => {
    const from = points.at(i - 1) ?? to;
    return area - ((from.across + to.across) / 2) * (to.up - from.up);
  }, 0);
