import type { Point } from '../roi';

/** One landmark's heatmap: how sure the network is, 0–1, that the landmark is in a cell; 0 outside. */
export type Heatmap = (x: number, y: number) => number;

/** The same joint on the left and on the right; places in cells of the heatmap. */
export interface Twins {
  readonly marks: Pair;
  readonly heatmaps: readonly [left: Heatmap, right: Heatmap];
}

export type Pair = readonly [left: Point, right: Point];

/** Side of a heatmap in cells. */
export const HEATMAP_EDGE = 64;
/** Peaks of one joint are some 3 cells wide at half their height: nearer ones are one. */
const APART = 5;
/** A joint that the network is sure of peaks at 0.7 and over, one that it sees in two places at 0.3–0.6; noise at 0.05. */
const MIN_PEAK = 0.15;
/** A second place half as likely as the first is no slip: the network cannot tell left from right. */
const TORN_SHARE = 0.5;
/** Round a peak, in cells: as far as it is one. */
const REACH = 2;

/**
 * Parts an arm's left joints from its right ones where the network cannot tell them apart. Where it takes a back for a
 * front, or cannot decide (a person face down seen from the head end, above all a bald or a long-haired one), its marks are
 * means over both readings and lie between the two joints, or both on one; each heatmap shows both places all the same.
 * @param arm the joints from the shoulder outwards
 * @returns their places; the marks themselves where nothing is torn
 */
export function parted(arm: readonly Twins[]): readonly Pair[] {
  const found = arm.map(({ heatmaps }) => heatmaps.map(peaksOf));
  const torn = found.some((peaks) => peaks.some(isTorn));
  if (!torn) return arm.map(({ marks }) => marks);
  let near: Pair | null = null;
  return arm.map((twins, i) => {
    const [one, other] = twoPlaces(found[i]?.flat() ?? []);
    const places: Pair = one && other ? ordered([one, other], twins, near) : twins.marks;
    near = places;
    return places;
  });
}

interface Peak extends Point {
  readonly height: number;
}

const isTorn = (peaks: readonly Peak[]): boolean => {
  const [first, second] = twoPlaces(peaks);
  return first !== undefined && second !== undefined && second.height >= TORN_SHARE * first.height;
};

/** The two highest that are apart. */
function twoPlaces(peaks: readonly Peak[]): readonly Peak[] {
  const [first, ...rest] = peaks.toSorted((a, b) => b.height - a.height);
  const second = first && rest.find((peak) => distance(peak, first) >= APART);
  return first && second ? [first, second] : [];
}

/** Limbs are as short as can be; at the shoulder the heatmaps themselves say which is which. */
function ordered([a, b]: readonly [Peak, Peak], { heatmaps }: Twins, near: Pair | null): Pair {
  const [left, right] = heatmaps;
  const cost = (l: Point, r: Point): number =>
    near ? distance(l, near[0]) + distance(r, near[1]) : -at(left, l) - at(right, r);
  return cost(a, b) <= cost(b, a) ? [a, b] : [b, a];
}

const at = (heatmap: Heatmap, { x, y }: Point): number => heatmap(Math.round(x), Math.round(y));

/** The tops of a heatmap, each in the middle of what is round it. */
function peaksOf(heatmap: Heatmap): readonly Peak[] {
  const found: Peak[] = [];
  for (let y = 0; y < HEATMAP_EDGE; y++) {
    for (let x = 0; x < HEATMAP_EDGE; x++) {
      const height = heatmap(x, y);
      if (height >= MIN_PEAK && isTop(heatmap, x, y, height)) found.push({ ...middle(heatmap, x, y), height });
    }
  }
  return found;
}

function isTop(heatmap: Heatmap, x: number, y: number, height: number): boolean {
  for (let dy = -1; dy <= 1; dy++) {
    for (let dx = -1; dx <= 1; dx++) if (heatmap(x + dx, y + dy) > height) return false;
  }
  return true;
}

function middle(heatmap: Heatmap, x: number, y: number): Point {
  let [sum, sumX, sumY] = [0, 0, 0];
  for (let dy = -REACH; dy <= REACH; dy++) {
    for (let dx = -REACH; dx <= REACH; dx++) {
      const weight = heatmap(x + dx, y + dy);
      sum += weight;
      sumX += weight * (x + dx);
      sumY += weight * (y + dy);
    }
  }
  return { x: sumX / sum, y: sumY / sum };
}

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
