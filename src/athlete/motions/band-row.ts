import { SIDES, type Side } from '../../pose/pose';
import { segmentsOf, type Body } from '../body';
import { early, faultBy, type Moment } from '../moment';
import { armSpan } from '../reach';
import { outward, shoulderOf, type Posture } from '../skeleton';
import { along, lerp, sagittal, vec, type Vec3 } from '../vec';
import type { ExerciseMotion } from './exercise-motion';
import { both, handTo } from './postures';
import { folded, standingAt, uprightArms } from './standing';

/** Where the band is tied, ahead of the feet and over the floor: shares of stature, 1.2 m and 0.98 m in an average body. */
const TIED = { ahead: 0.7, up: 0.57 } as const;
/** Arms reach towards it: degrees under the level; an arm's own slight bend when "straight". */
const REACH = { downDeg: 22, flexionDeg: 10 } as const;
/** Each wrist at the end of the pull, from its shoulder: shares of stature ahead and below, beside the lower ribs. */
const PULLED = { ahead: 0.055, down: 0.152 } as const;
/** Metres by which the blades lie forward round the ribs while the band draws at them, and backward at the end. */
const BLADES = { drawn: -0.012, squeezed: 0.02 } as const;

/** Standing, a band tied ahead: elbows draw back past the trunk and give way slowly. */
export const bandRow: ExerciseMotion = {
  faults: ['shoulders-up', 'leans-back', 'half-range'],
  upright: 'free',
  band: ({ heightM }) => vec(TIED.ahead * heightM, TIED.up * heightM),
  posture(body, moment) {
    const pull = pullOf(moment);
    const standing = standingAt(body, moment, uprightArms);
    const elevation = faultBy(moment, 'shoulders-up', [0.06, 0.085], early(moment));
    const posed: Posture = {
      ...folded(standing, 0.6 * moment.sway(5) - faultBy(moment, 'leans-back', [16, 26], early(moment))),
      lean: 0,
      sink: BLADES.drawn + (BLADES.squeezed - BLADES.drawn) * pull,
      elevation: both(() => elevation),
    };
    return SIDES.reduce(
      (so, side) => handTo(body, so, side, wristAt(body, so, side, pull), along(vec(-1, -0.6), outward(side), 0.15)),
      posed,
    );
  },
};

/** How far the hands have come, 0 reaching to 1 beside the ribs. */
const pullOf = (moment: Moment): number =>
  moment.lift * (moment.fault === 'half-range' ? faultBy(moment, 'half-range', [0.5, 0.35], 1) : 1) +
  0.012 * moment.sway(6) * moment.vigour;

function wristAt(body: Body, posture: Posture, side: Side, pull: number): Vec3 {
  const { upperArm, forearm } = segmentsOf(body);
  const { shoulder } = shoulderOf(body, posture, side);
  const reached = along(shoulder, sagittal(-REACH.downDeg), armSpan(upperArm, forearm, REACH.flexionDeg));
  const pulled = along(
    along(shoulder, vec(PULLED.ahead * body.heightM, -PULLED.down * body.heightM), 1),
    outward(side),
    0.02,
  );
  return lerp(reached, pulled, Math.min(1, Math.max(0, pull)));
}
