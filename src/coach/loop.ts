import type { Reading } from '../geometry/reading';
import { seen } from '../geometry/reading';

interface Point {
  readonly up: number;
  readonly across: number;
  readonly sigma: number;
}

/** Which way round a movement has gone, and how wide. */
export interface LoopWidth {
  /** How much further `across` was on the way down than on the way up, in its unit, a mean over the height. */
  readonly value: number;
  /** One standard deviation of a single point of the way. */
  readonly sigma: number;
}

/** Fewer points than on the way up, over the top and down are no loop. */
const FEWEST = 8;

/** The loop that two measures draw over one movement: one goes up and down, the other to and fro. */
export class Loop {
  private readonly points: Point[] = [];
  private unseen = 0;

  /** One frame of the movement. */
  see(up: number, across: Reading): void {
    if (seen(across)) this.points.push({ up, across: across.value, sigma: across.sigma });
    else this.unseen += 1;
  }

  /** The loop's signed area over its height; null while too little of it has been seen. */
  get width(): LoopWidth | null {
    const { points, unseen } = this;
    const ups = points.map(({ up }) => up);
    const height = Math.max(...ups) - Math.min(...ups);
    if (points.length < FEWEST || unseen > points.length || height <= 0) return null;
    const sigma = points.reduce((sum, point) => sum + point.sigma, 0) / points.length;
    return { value: areaOf(points) / height, sigma };
  }
}

/** Minus the integral of `across` over `up`, closed by a straight line: positive where the way down lies further across. */
const areaOf = (points: readonly Point[]): number =>
  points.reduce((area, to, i) => {
    const from = points.at(i - 1) ?? to;
    return area - ((from.across + to.across) / 2) * (to.up - from.up);
  }, 0);
