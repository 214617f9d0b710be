import { CONTOUR_STATIONS, type Pose } from '../pose/pose';
import { dorsalOf, midHip, midShoulder, type Axes } from './axes';
import { medianOfMost } from './median';
import { maskNoise } from './noise';
import { add, degrees, distance, dot, scale, sub, type Vec } from './vec';

/** Stations as fractions of the way from the shoulders to the hips. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The back over the shoulder blades: below the neck's root, above where the spine's bend takes over. */
const SHOULDERS: Stretch = { from: 0, to: 0.2 };
/** The back over the waist, where rounding and hollowing show most. */
const MID_TRUNK: Stretch = { from: 0.4, to: 0.65 };

const within = (stretch: Stretch, station: number): boolean =>
  station >= stretch.from - 1e-9 && station <= stretch.to + 1e-9;

/** Distances in pixels of the back's edge from the shoulder–hip line, for the stations in the stretch. */
function backEdge(pose: Pose, axes: Axes, stretch: Stretch): readonly { station: number; out: number | null }[] {
  // The contour's left is that of a walker from shoulder to hip: the other hand of one who walks towards the head.
  const edge = pose.contour?.[axes.back === 1 ? 'right' : 'left'];
  return CONTOUR_STATIONS.map((station, i) => ({ station, out: edge?.[i] ?? null })).filter(({ station }) =>
    within(stretch, station),
  );
}

const offsetOver = (pose: Pose, axes: Axes, stretch: Stretch): number | null =>
  medianOfMost(backEdge(pose, axes, stretch).map(({ out }) => out));

/** How far in pixels the back stands out of the shoulder–hip line near the shoulders, or null where the mask shows none. */
export const shoulderOffset = (pose: Pose, axes: Axes): number | null => offsetOver(pose, axes, SHOULDERS);

/** The same at mid-trunk. */
export const midTrunkOffset = (pose: Pose, axes: Axes): number | null => offsetOver(pose, axes, MID_TRUNK);

/** How far in pixels the back's edge lies from some point in the direction `up`, for each station near the shoulders. */
export function shoulderHeights(pose: Pose, axes: Axes, over: Vec, up: Vec): readonly (number | null)[] {
  const [head, tail] = [midShoulder(pose.image), midHip(pose.image)];
  const out = dorsalOf(axes, sub(head, tail));
  const height = (point: Vec) => dot(sub(point, over), up);
  return backEdge(pose, axes, SHOULDERS).map((edge) =>
    edge.out === null ? null : height(add(add(head, scale(sub(tail, head), edge.station)), scale(out, edge.out))),
  );
}

/** The back from the neck's root to below the blades, whose slope is the chest's. */
const CHEST: Stretch = { from: 0, to: 0.35 };

/** The edge's slope shows seven tenths of the chest's turn (projected athlete, sag and cat–cow): flesh rounds it off. */
const EDGE_SHARE = 0.7;

/** Standard deviation of `chestTurn` in degrees: eight stations' noise over a third of the trunk. */
export const chestTurnSigma = (pose: Pose, trunk: number): number => {
  const spread = ((CHEST.to - CHEST.from) / Math.sqrt(12)) * trunk;
  return degrees(maskNoise(pose) / (Math.sqrt(8) * spread)) / EDGE_SHARE;
};

/**
 * Degrees by which the back over the chest is turned against the shoulder–hip line, + towards looking up, or null where
 * the mask shows too little of it: from the least-squares slope of its edge.
 */
export function chestTurn(pose: Pose, axes: Axes): number | null {
  const trunk = distance(midShoulder(pose.image), midHip(pose.image));
  const edge = backEdge(pose, axes, CHEST).flatMap(({ station, out }) =>
    out === null ? [] : [[station * trunk, out] as const],
  );
  if (edge.length < 5) return null;
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(edge.map(([at]) => at)), mean(edge.map(([, out]) => out))];
  const across = edge.reduce((sum, [at, out]) => sum + (at - x) * (out - y), 0);
  const along = edge.reduce((sum, [at]) => sum + (at - x) ** 2, 0);
  return degrees(Math.atan2(-across, along)) / EDGE_SHARE;
}
