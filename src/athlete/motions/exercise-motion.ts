import type { Body } from '../body';
import type { MotionFault } from '../fault';
import type { Moment } from '../moment';
import type { Posture } from '../skeleton';

/** How one exercise is performed, cleanly and with each fault it can have. */
export interface ExerciseMotion {
  readonly faults: readonly MotionFault[];
  posture(body: Body, moment: Moment): Posture;
}
