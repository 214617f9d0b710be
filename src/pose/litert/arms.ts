import { JOINTS, type Joint } from '../pose';
import { LANDMARK_EDGE, POINT_VALUES, POINTS, type RawLandmarks } from './landmarks';
import { HEATMAP_EDGE, parted, type Heatmap, type Twins } from './twins';

/** From the trunk outwards, left and right. */
const ARM: readonly (readonly [Joint, Joint])[] = [
  ['leftShoulder', 'rightShoulder'],
  ['leftElbow', 'rightElbow'],
  ['leftWrist', 'rightWrist'],
];
const SLOTS = ARM.map(([left, right]) => [JOINTS.indexOf(left), JOINTS.indexOf(right)] as const);
/** From the input's pixels to the heatmap's cells. */
const SCALE = HEATMAP_EDGE / LANDMARK_EDGE;

/** The network's output with the arms' left and right joints put where the heatmaps have them, if it has mixed them. */
export function withArmsParted(raw: RawLandmarks): RawLandmarks {
  const points = raw.points.slice();
  parted(SLOTS.map((slots) => twinsOf(raw, slots))).forEach((places, i) => {
    places.forEach(({ x, y }, side) => points.set([x / SCALE, y / SCALE], (SLOTS[i]?.[side] ?? NaN) * POINT_VALUES));
  });
  return { ...raw, points };
}

function twinsOf(raw: RawLandmarks, [left, right]: readonly [number, number]): Twins {
  const mark = (slot: number) => ({
    x: (raw.points[slot * POINT_VALUES] ?? NaN) * SCALE,
    y: (raw.points[slot * POINT_VALUES + 1] ?? NaN) * SCALE,
  });
  return { marks: [mark(left), mark(right)], heatmaps: [heatmapOf(raw, left), heatmapOf(raw, right)] };
}

function heatmapOf({ heatmap }: RawLandmarks, slot: number): Heatmap {
  const inside = (x: number): boolean => x >= 0 && x < HEATMAP_EDGE;
  return (x, y) => {
    if (!inside(x) || !inside(y)) return 0;
    return 1 / (1 + Math.exp(-(heatmap[(y * HEATMAP_EDGE + x) * POINTS + slot] ?? NaN)));
  };
}
