import { SIDES } from '../../pose/pose';
import { girth, segmentsOf, type Body } from '../body';
import { early, faultBy, type Moment } from '../moment';
import { outward, shoulderOf, type Posture, type Spine } from '../skeleton';
import { along, lerp, vec, type Vec3 } from '../vec';
import type { ExerciseMotion } from './exercise-motion';
import { handTo } from './postures';
import { ROLLER_RADIUS } from './roller';
import { feetFlat, onBack, REACHING, restingHip } from './supine';

/** How far the feet stand from the hips, as a share of stature. */
const FEET = 0.27;
/** Arms open at so many degrees from the flank, wrists at this height over the floor in metres. */
const OPEN = 78;
const WRIST_Y = 0.045;

/** Lying long on a roller, from the sacrum to the head, arms open on the floor: taken and held. */
export const rollerRest: ExerciseMotion = {
  faults: ['curls-up', 'hips-shift', 'arms-close'],
  onBack: true,
  roller: (body) => ({ at: vec(-0.2 * body.heightM, ROLLER_RADIUS), lies: 'lengthwise' }),
  posture(body, moment) {
    const curl = faultBy(moment, 'curls-up', [17, 26], early(moment));
    const hip = along(restingHip(body, -body.heightM * shiftOf(moment)), vec(0, 1), 2 * ROLLER_RADIUS);
    const posture: Posture = {
      hip,
      spine: onBack(curled(curl)),
      head: { pitch: 2 * moment.sway(1) - 0.6 * curl, turn: 4 * moment.sway(2) },
      sink: 0,
      arms: REACHING,
      legs: feetFlat(body, hip, FEET * body.heightM),
    };
    return SIDES.reduce((posed, side) => {
      const { shoulder } = shoulderOf(body, posed, side);
      const pole = along(vec(0, -1), vec(1, 0), 0.3);
      return handTo(body, posed, side, wristAt(body, moment, shoulder, outward(side)), pole);
    }, posture);
  },
};

/** The trunk's rise with head and shoulders lifted by about so many degrees. */
const curled = (deg: number): Spine => [0.3 * deg, 0.9 * deg, 1.3 * deg, 1.6 * deg];

/** How far the hips have slid footward, as a share of stature. */
const shiftOf = (moment: Moment): number =>
  -faultBy(moment, 'hips-shift', [0.05, 0.08], early(moment)) + 0.002 * moment.sway(4);

/** The wrist on the floor, out to the side; or drawn in to the belly. */
function wristAt(body: Body, moment: Moment, shoulder: Vec3, out: Vec3): Vec3 {
  const { upperArm, forearm } = segmentsOf(body);
  const drop = shoulder.y - WRIST_Y;
  const far = Math.sqrt(((upperArm + forearm) * 0.985) ** 2 - drop ** 2);
  const open = (OPEN + moment.trait(10) + moment.sway(10)) * (Math.PI / 180);
  const floor = vec(shoulder.x + far * Math.cos(open), WRIST_Y, shoulder.z + out.z * far * Math.sin(open));
  const belly = vec(shoulder.x + 0.2 * body.heightM, shoulder.y + 0.13 * girth(body), 0.3 * shoulder.z);
  return lerp(floor, belly, faultBy(moment, 'arms-close', [0.8, 1], early(moment)));
}
