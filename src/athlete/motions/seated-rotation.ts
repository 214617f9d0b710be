import type { Body } from '../body';
import { early, faultBy, type Moment } from '../moment';
import { skeletonOf, type Posture } from '../skeleton';
import { add, vec } from '../vec';
import type { ExerciseMotion } from './exercise-motion';
import { handTo } from './postures';
import { seatedAt, seatOf } from './seated';
import { folded, uprightArms } from './standing';

/** How far the chest turns against the pelvis: trunks rotate by 35–45° seated (Neumann, thoracolumbar axial rotation). */
const TURNED = 38;
/** The head goes on by so many degrees against the chest. */
const HEAD_ON = 12;
/** The hand on the far knee, from its joint, metres; the other on the seat behind the hip. */
const ON_KNEE = vec(-0.06, 0.085, -0.02);
const BEHIND = { back: 0.1, up: 0.04, out: 0.26 } as const;

/** Sitting tall; for the left side the chest turns to the left, right hand on the left knee, left hand behind. */
export const seatedRotation: ExerciseMotion = {
  faults: ['turns-back', 'slumps', 'head-stays'],
  upright: 'seated',
  seat: seatOf,
  posture(body, moment) {
    const at = seatedAt(body, moment, uprightArms);
    const posed: Posture = {
      ...folded(at, faultBy(moment, 'slumps', [26, 38], early(moment))),
      twist: twistOf(moment),
      head: {
        ...at.head,
        turn: HEAD_ON + 3 * moment.sway(2) - faultBy(moment, 'head-stays', [38, 56], early(moment)),
      },
    };
    return handed(body, posed);
  },
};

const twistOf = (moment: Moment): number =>
  TURNED + 3 * moment.trait(3) + moment.sway(7) - faultBy(moment, 'turns-back', [16, 26], early(moment));

function handed(body: Body, posture: Posture): Posture {
  const { knee } = skeletonOf(body, posture).joints.left;
  const right = handTo(body, posture, 'right', add(knee, ON_KNEE), vec(0, -0.6, 1));
  const onSeat = vec(-BEHIND.back, seatOf(body).seatY + BEHIND.up, -BEHIND.out);
  return handTo(body, right, 'left', onSeat, vec(-0.4, 0.1, -1));
}
