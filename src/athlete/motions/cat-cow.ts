import { segmentsOf } from '../body';
import { early, faultBy, smooth, type Moment } from '../moment';
import type { Posture } from '../skeleton';
import { allFours, OWN_FLEXION } from './all-fours';
import type { ExerciseMotion } from './exercise-motion';
import { forwardOf, tiltOf } from './quadruped-plus';

/** How far the spine hollows in a clean rep, degrees: a back that sinks by a tenth of the trunk, as in a clip of a real one. */
const HOLLOW = 21;
/** The thorax hangs a little as the breastbone reaches forward: 4 mm, as a share of the arm. */
const SINK = 0.008;
/** The head goes with the spine, and a little on, degrees against the chest. */
const LOOK = 8;

/** On hands and knees, from level to hollow and back: the extension half of a cat–cow. */
export const catCow: ExerciseMotion = {
  faults: [
    'elbows-bent',
    'hands-forward',
    'hips-back',
    'rocking',
    'rounds',
    'head-up',
    'head-down',
    'jerk',
    'half-range',
  ],
  // 1.5 s each way and more, where a usual rep takes 1.4.
  slowness: 1.3,
  posture(body, moment) {
    const { upperArm, forearm } = segmentsOf(body);
    return allFours(body, {
      tilt: tiltOf(moment),
      flexion: OWN_FLEXION + 3 * moment.sway(5) + faultBy(moment, 'elbows-bent', [24, 36], early(moment)),
      hollow: hollowOf(moment),
      sink: SINK * (upperArm + forearm) * moment.lift,
      forward: forwardOf(body, moment),
      head: headOf(moment),
    });
  },
};

/** Hollowing (+) and rounding (−) of the spine in degrees. */
const hollowOf = (moment: Moment): number =>
  moment.sway(6) +
  rangeOf(moment) * moment.lift +
  0.2 * moment.tremor(3) -
  faultBy(moment, 'rounds', [20, 34], catOf(moment));

const rangeOf = (moment: Moment): number =>
  moment.fault === 'half-range' ? faultBy(moment, 'half-range', [7, 2], 1) : HOLLOW * moment.vigour;

/** The other half after this one: comes on as the back is level again, and passes off. */
const catOf = ({ through }: Moment): number => smooth((through - 0.72) / 0.16) - smooth((through - 0.9) / 0.1);

/** It sways less than a head that is to keep still. */
function headOf(moment: Moment): Posture['head'] {
  const along = moment.fault === 'head-down' ? 0 : LOOK * moment.lift;
  const up = faultBy(moment, 'head-up', [34, 52], early(moment));
  const down = faultBy(moment, 'head-down', [30, 50], early(moment));
  return { pitch: along + up - down + 5 * moment.sway(1), turn: 10 * moment.sway(2) };
}
