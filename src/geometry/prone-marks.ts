import type { Joint, Side } from '../pose/pose';
import { trustOf } from './prone-body';
import { inPicture, type Points } from './prone-points';
import type { ProneRest } from './prone-rest';
import type { Point } from './prone-space';

/** A joint's mark, cleared of the network's habit with it, and its standard deviation; both as `Point`s. */
export interface Mark {
  readonly at: Point;
  readonly sigma: number;
}

/** Of joints outside the picture the network knows next to nothing. */
const GUESSED = 100;

/**
 * What a mark strays from its habit as its arm moves, in multiples of a mark's noise: half of `most` once the wrist has
 * gone `half` across the picture. Root mean square on the rendered athlete at 640 px, noise 1.3: 2–3 px after a way of
 * 10, 3 after 22, 4–5 after 45, 4–10 after 80 for elbows and wrists; 2, 3, 4 and 7–9 for shoulders.
 */
const STRAY = { arm: { most: 5.5, half: 22 }, shoulder: { most: 6, half: 35 } } as const;

/** The mark of a joint in this frame. */
export function markOf(joint: Joint, side: Side, points: Points, rest: ProneRest): Mark {
  const mark = points[joint];
  const habit = rest.habit[joint] ?? [0, 0];
  return { at: [mark[0] - habit[0], mark[1] - habit[1]], sigma: rest.noise * deviation(joint, side, points, rest) };
}

function deviation(joint: Joint, side: Side, points: Points, rest: ProneRest): number {
  if (!inPicture(points[joint], points.frame)) return GUESSED;
  if (joint.endsWith('Hip')) return trustOf(joint);
  const { most, half } = joint.endsWith('Shoulder') ? STRAY.shoulder : STRAY.arm;
  const way = wayOf(side, points, rest) / rest.noise;
  return Math.hypot(trustOf(joint), (most * way) / (way + half));
}

/** How far the wrist has gone in the picture since the start pose. */
function wayOf(side: Side, points: Points, rest: ProneRest): number {
  const [now, start] = [points[`${side}Wrist`], rest.marks[`${side}Wrist`]];
  return Math.hypot(now[0] - start[0], now[1] - start[1]);
}
