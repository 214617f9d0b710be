import type { Side } from '../../pose/pose';
import { early, faultBy, type Moment } from '../moment';
import type { Arm } from '../skeleton';
import { vec } from '../vec';
import type { ExerciseMotion } from './exercise-motion';
import { both } from './postures';
import { standingAt, uprightBone } from './standing';

/** Metres by which the blades glide back round the ribs towards the spine: half of a full slide of 6 cm. */
const SQUEEZE_M = 0.03;
/** Upper arms behind the flank, degrees: at rest, and as the blades take them along. */
const ELBOWS = { rest: -3, squeezed: 11 } as const;
/** Upper arms off the flank and forearms over the level, degrees. */
const ASIDE = 8;
const FOREARM = -6;

/** Standing tall, elbows bent by the ribs: the blades are drawn together, the elbows glide back with them and stay there. */
export const bladeSqueeze: ExerciseMotion = {
  faults: ['shoulders-up', 'head-up', 'half-range', 'let-go'],
  upright: 'free',
  // 3 cm there and 3 cm back: a second each.
  slowness: 0.6,
  topMs: [5300, 5800],
  posture(body, moment) {
    const squeezed = squeezeOf(moment);
    const standing = standingAt(
      body,
      moment,
      both((side) => armOf(moment, side, squeezed)),
    );
    const elevation = faultBy(moment, 'shoulders-up', [0.06, 0.085], early(moment));
    return {
      ...standing,
      lean: 0,
      head: { pitch: moment.sway(1) + faultBy(moment, 'head-up', [15, 24], early(moment)), turn: 2 * moment.sway(2) },
      sink: SQUEEZE_M * squeezed,
      elevation: both(() => elevation),
    };
  },
};

/** How far the blades have come, 0 to 1. */
const squeezeOf = (moment: Moment): number =>
  moment.lift * (moment.fault === 'half-range' ? faultBy(moment, 'half-range', [0.24, 0.1], 1) : moment.vigour);

function armOf(moment: Moment, side: Side, squeezed: number): Arm {
  const own = side === 'left' ? 10 : 20;
  const back = ELBOWS.rest + (ELBOWS.squeezed - ELBOWS.rest) * squeezed + 0.5 * moment.sway(own);
  const fore = uprightBone(side, 0, 90 + FOREARM + 2 * moment.trait(own));
  return { upper: uprightBone(side, ASIDE + 2 * moment.trait(own + 1), -back), fore, hand: fore, thumb: vec(0, 1) };
}
