import { Group } from 'three';
import type { Stage } from '../stage';
import { box } from './furniture';

const PAINT = '#f3efe6';
/** Clear height of a usual door, and the frame's own depth and breadth, metres. */
const HEIGHT = 2.05;
const DEEP = 0.08;
const BROAD = 0.09;

/** The frame of an open door across x, without the wall around it. */
export function doorFrame({ x, halfM }: NonNullable<Stage['doorway']>): Group {
  const frame = new Group();
  for (const side of [-1, 1]) frame.add(box([DEEP, HEIGHT, BROAD], [x, HEIGHT / 2, side * (halfM + BROAD / 2)], PAINT));
  frame.add(box([DEEP, BROAD, 2 * (halfM + BROAD)], [x, HEIGHT + BROAD / 2, 0], PAINT));
  return frame;
}
