import type { Body } from '../body';
import type { MotionFault } from '../fault';
import type { Moment } from '../moment';
import type { Posture } from '../skeleton';

/** How one exercise is performed, cleanly and with each fault it can have. */
export interface ExerciseMotion {
  readonly faults: readonly MotionFault[];
  /** Done on both feet: there is no way down to it, and no mat. A wall stands behind the figure or ahead of it. */
  readonly upright?: 'free' | 'wall' | 'wall-ahead';
  /** How many times as long as usual it takes, where it is asked for more slowly; 1 without it. */
  readonly slowness?: number;
  posture(body: Body, moment: Moment): Posture;
}
