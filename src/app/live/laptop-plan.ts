import type { LensMove, LensSight } from '../../coach/events';
import type { View } from '../../exercises/exercise';
import { seen, type Reading } from '../../geometry/reading';
import type { PlanPoint } from '../prepare/placement';

/** Where the laptop stands, or should: degrees from the head, + over the person's left; metres. */
export interface Standing {
  readonly azimuthDeg: number;
  readonly heightM: number;
  readonly distanceM: number;
}

/** Moves that a picture from above shows; the others are seen from beside. */
const FROM_ABOVE: readonly LensMove[] = ['headward', 'flankward', 'nearer', 'farther'];

export const seenFromAbove = (move: LensMove): boolean => FROM_ABOVE.includes(move);

/** Farther than this, in metres, the picture would shrink the person to a dot. */
const FARTHEST = 3.4;

/** Where the laptop stands by the estimate; what it does not tell is taken to be right. */
export function standingNow({ place }: LensSight, view: View): Standing {
  const azimuthDeg = valueOr(place.azimuthDeg, view.azimuthDeg);
  const heightM = Math.max(0.1, valueOr(place.heightM, view.heightM));
  return { azimuthDeg, heightM, distanceM: Math.min(FARTHEST, valueOr(place.distanceM, view.distanceM)) };
}

const valueOr = (reading: Reading, otherwise: number): number => (seen(reading) ? reading.value : otherwise);

/** Where it should stand: on the flank where it is, so that it has the shorter way. */
export function standingWanted(now: Standing, view: View): Standing {
  const azimuthDeg = now.azimuthDeg < 0 ? -view.azimuthDeg : view.azimuthDeg;
  return { azimuthDeg, heightM: view.heightM, distanceM: view.distanceM };
}

/** Seen from above, head up, the body's middle at the origin; cm. */
export function fromAbove({ azimuthDeg, distanceM }: Pick<Standing, 'azimuthDeg' | 'distanceM'>): PlanPoint {
  const turn = (azimuthDeg * Math.PI) / 180;
  return { x: -100 * distanceM * Math.sin(turn), y: -100 * distanceM * Math.cos(turn) };
}

/** How many straight pieces make a round way. */
const PIECES = 16;

/** The way round the body from one place to the other, from above; cm. */
export function wayRound(from: Standing, to: Standing): readonly PlanPoint[] {
  const at = (a: number, b: number, share: number): number => a + (b - a) * share;
  return Array.from({ length: PIECES + 1 }, (_, i) => {
    const share = i / PIECES;
    const azimuthDeg = at(from.azimuthDeg, to.azimuthDeg, share);
    return fromAbove({ azimuthDeg, distanceM: at(from.distanceM, to.distanceM, share) });
  });
}

/** The least box round all of these points, this much wider; as an SVG viewBox. */
export function boxAround(points: readonly PlanPoint[], margin: number): string {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs) - margin, Math.min(...ys) - margin];
  const [width, height] = [Math.max(...xs) + margin - left, Math.max(...ys) + margin - top];
  return [left, top, width, height].map((cm) => cm.toFixed(0)).join(' ');
}

/** An SVG path through the points. */
export const pathThrough = (points: readonly PlanPoint[]): string =>
  points.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');
