import { H, HEAD_MARKS, headProjector } from './prone-head-shape';
import { leastSquares, type Fit } from './prone-least-squares';
import type { Points } from './prone-points';
import { RAD, type Point, type ProneCamera } from './prone-space';

/** The head as it lay in the start pose. Plain data. */
export interface HeadStart {
  /** Where it was, in the order of `H`. */
  readonly head: readonly number[];
  /** Where the network marked each of `HEAD_MARKS`, less where such a head has it: its habit with this person and view. */
  readonly habit: readonly Point[];
}

/** What a head is seen by: the lens, and one standard deviation of a shoulder's mark, as a `Point`. */
interface Sight {
  readonly camera: ProneCamera;
  readonly noise: number;
}

/**
 * How many times a shoulder's noise the head's marks have: a face on the floor is guessed. Measured from frame to frame on
 * the rendered athlete: 2–3 px of 640 where shoulders keep to 1.
 */
const MARK_NOISE = 2;

/** Where a head is expected: mid-ear a third of a trunk past the shoulders, face down. In the order of `H`. */
const EXPECTED: readonly number[] = [0, 0, 0, 0.35, 0, 0, 0];
/**
 * How far each of `H` may stray from what is expected, one standard deviation. In the start pose the turn and the pitch
 * are given: a hidden face does not tell them. Later a head turns by up to 70° and nods by up to 45°, hardly tilts, and
 * goes with the neck, a seventh of a trunk long; it keeps its size.
 */
const AT_START: readonly number[] = [0.01, 0.01, 0.01, 0.1, 0.1, 0.08, 0.1];
const LATER: readonly number[] = [40 * RAD, 25 * RAD, 10 * RAD, 0.08, 0.08, 0.08, 0.02];

/** Learns the head of the start pose, face down, from its mean marks. */
export function headStart(marks: Points, sight: Sight): HeadStart {
  const none = HEAD_MARKS.map((): Point => [0, 0]);
  const head = fitHead(marks, sight, EXPECTED, AT_START, none).parameters;
  const shown = headProjector(sight.camera)(head);
  const habit = HEAD_MARKS.map((joint, i): Point => {
    const [x, y] = shown[i] as Point;
    return [marks[joint][0] - x, marks[joint][1] - y];
  });
  return { head, habit };
}

/** Finds the head in one frame, each mark against the network's habit with it. `expected` is in the order of `H`. */
export const headNow = (points: Points, sight: Sight, expected: readonly number[], { habit }: HeadStart): Fit =>
  fitHead(points, sight, expected, LATER, habit);

/**
 * Where a chest that rises carries a head that keeps still on its neck. The back bends as an arc, hips on the floor: at
 * its end it has turned by three quarters more than its chord (measured on the rendered athlete: 37° for a chord of 21°).
 */
export function carriedBy({ head }: HeadStart, chestPitch: number): number[] {
  const risen = 1.75 * chestPitch;
  const [x, z] = [head[H.x] ?? 0, head[H.z] ?? 0];
  const [c, s] = [Math.cos(risen), Math.sin(risen)];
  return head
    .with(H.pitch, (head[H.pitch] ?? 0) + risen)
    .with(H.x, x * c - z * s + Math.cos(chestPitch) - 1)
    .with(H.z, x * s + z * c + Math.sin(chestPitch));
}

/** Heads settle in three to five steps; after eight the turn is within 0.7° of its end in every one of 900 frames filmed. */
const STEPS = 8;

function fitHead(
  points: Points,
  { camera, noise }: Sight,
  expected: readonly number[],
  spread: readonly number[],
  habit: readonly Point[],
): Fit {
  const project = headProjector(camera);
  const sigma = noise * MARK_NOISE;
  const wanted = HEAD_MARKS.map((joint, i): Point => {
    const [mark, off] = [points[joint], habit[i] as Point];
    return [mark[0] - off[0], mark[1] - off[1]];
  });
  const residuals = (head: readonly number[]): number[] => {
    const all = head.map((value, i) => (value - (expected[i] ?? 0)) / (spread[i] ?? 1));
    project(head).forEach((shown, i) => {
      const [x, y] = wanted[i] as Point;
      all.push((shown[0] - x) / sigma, (shown[1] - y) / sigma);
    });
    return all;
  };
  return leastSquares(residuals, expected, STEPS);
}
