import { SIDES, type Side } from '../../pose/pose';
import { segmentsOf, type Body } from '../body';
import { early, faultBy, type Moment } from '../moment';
import { armSpan } from '../reach';
import { outward, shoulderOf, type Posture } from '../skeleton';
import { along, lerp, sagittal, sub, unit, vec, type Vec3 } from '../vec';
import type { ExerciseMotion } from './exercise-motion';
import { both, handTo } from './postures';
import { folded, standingAt, uprightArms } from './standing';

/** Where the band is tied, ahead of the feet and over the floor: shares of stature; at the height of the face. */
const TIED = { ahead: 0.8, up: 0.9 } as const;
/** Arms reach towards it: degrees over the level; an arm's own slight bend; each wrist beside the midline, metres. */
const REACH = { upDeg: 8, flexionDeg: 10, apartM: 0.06 } as const;
/** Each wrist at the end, from its shoulder: shares of stature ahead, above and out, beside the ears. */
const PULLED = { ahead: 0.03, up: 0.118, out: 0.075 } as const;
/** The same with the elbows low: hands before the collar bones. */
const LOW = { ahead: 0.075, up: 0.05, out: 0.045 } as const;
/** How far the shoulder joint rises by itself as the arm goes up, as a share of stature, and how much higher it creeps. */
const WITH_THE_ARM = 0.008;
const CREPT = [0.027, 0.042] as const;

/** Standing, a band tied ahead at face height: hands come from a long reach to beside the ears, elbows out. */
export const facePull: ExerciseMotion = {
  faults: ['arms-low', 'shoulders-up', 'leans-back', 'half-range'],
  upright: 'free',
  band: ({ heightM }) => vec(TIED.ahead * heightM, TIED.up * heightM),
  posture(body, moment) {
    const pull = pullOf(moment);
    const standing = standingAt(body, moment, uprightArms);
    const rise = WITH_THE_ARM * pull + faultBy(moment, 'shoulders-up', CREPT, early(moment));
    const posed: Posture = {
      ...folded(standing, 0.5 * moment.sway(5) - faultBy(moment, 'leans-back', [16, 26], early(moment))),
      lean: 0,
      sink: -0.01 + 0.03 * pull,
      elevation: both(() => body.heightM * rise),
    };
    return SIDES.reduce((so, side) => armOf(body, so, side, moment), posed);
  },
};

/** How far the hands have come, 0 reaching to 1 beside the ears. */
function pullOf(moment: Moment): number {
  const full = moment.fault === 'half-range' ? faultBy(moment, 'half-range', [0.28, 0.15], 1) : 1;
  return Math.min(1, Math.max(0, moment.lift * full + 0.012 * moment.sway(6)));
}

function armOf(body: Body, posture: Posture, side: Side, moment: Moment): Posture {
  const { shoulder } = shoulderOf(body, posture, side);
  const low = faultBy(moment, 'arms-low', [1, 1.15], 1);
  const end = lerp(placeAt(body, shoulder, side, PULLED), placeAt(body, shoulder, side, LOW), low);
  const wrist = lerp(reachedBy(body, shoulder, side), end, pullOf(moment));
  const pole = unit(along(vec(-0.2, -0.35 - 1.2 * low), outward(side), 1 - 0.7 * low));
  const posed = handTo(body, posture, side, wrist, pole);
  const { fore } = posed.arms[side];
  // Knuckles towards the ceiling at the end, thumbs back towards the ears.
  const thumb = unit(sub(vec(-1, 0.3), vec(fore.x, fore.y, fore.z)));
  return { ...posed, arms: { ...posed.arms, [side]: { ...posed.arms[side], thumb } } };
}

const placeAt = ({ heightM }: Body, from: Vec3, side: Side, to: { ahead: number; up: number; out: number }): Vec3 =>
  along(along(from, vec(to.ahead, to.up), heightM), outward(side), to.out * heightM);

function reachedBy(body: Body, shoulder: Vec3, side: Side): Vec3 {
  const { upperArm, forearm } = segmentsOf(body);
  const aside = REACH.apartM * outward(side).z - shoulder.z;
  const far = Math.sqrt(armSpan(upperArm, forearm, REACH.flexionDeg) ** 2 - aside ** 2);
  return along(along(shoulder, sagittal(REACH.upDeg), far), vec(0, 0, 1), aside);
}
