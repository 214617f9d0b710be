import { segmentsOf, type Body } from '../body';
import { early, faultBy, type Moment } from '../moment';
import { allFours, OWN_FLEXION } from './all-fours';
import type { ExerciseMotion } from './exercise-motion';
import { headOf } from './prone';

/** How far the thorax sinks between the arms in a clean rep: 3–6 cm in an average body, as a share of the arm. */
const SINK = 0.078;

/** On hands and knees, arms like table legs: the thorax sinks between the shoulder blades and rises again. */
export const quadrupedPlus: ExerciseMotion = {
  faults: [
    'elbows-bent',
    'hands-forward',
    'hips-back',
    'rocking',
    'sag',
    'head-up',
    'head-down',
    'push-up',
    'cat-cow',
    'half-range',
  ],
  posture: (body, moment) =>
    allFours(body, {
      tilt: tiltOf(moment),
      flexion: flexionOf(moment),
      hollow: hollowOf(moment),
      sink: sinkOf(body, moment),
      forward: forwardOf(body, moment),
      head: headOf(moment, early(moment)),
    }),
};

/** Thigh from the vertical, degrees, + hips headward. */
export function tiltOf(moment: Moment): number {
  const rock = faultBy(moment, 'rocking', [12, 24], Math.sin(2 * Math.PI * moment.through));
  return 1.6 * moment.sway(4) + rock - faultBy(moment, 'hips-back', [20, 30], moment.settled);
}

/** Metres by which the hands stand ahead of the shoulders. */
export const forwardOf = (body: Body, moment: Moment): number =>
  faultBy(moment, 'hands-forward', [0.17, 0.3], moment.settled) * body.heightM * 0.58;

export function sinkOf(body: Body, moment: Moment): number {
  const { upperArm, forearm } = segmentsOf(body);
  return (upperArm + forearm) * moment.lift * sinkShare(moment);
}

function sinkShare(moment: Moment): number {
  if (moment.fault === 'half-range') return faultBy(moment, 'half-range', [0.024, 0.008], 1);
  if (moment.fault === 'push-up' || moment.fault === 'cat-cow') return 0;
  const rocked = moment.fault === 'rocking' ? 1 - moment.size : 1;
  return SINK * moment.vigour * rocked + 0.002 * moment.tremor(3);
}

const flexionOf = (moment: Moment): number =>
  OWN_FLEXION +
  3 * moment.sway(5) +
  faultBy(moment, 'elbows-bent', [24, 36], early(moment)) +
  faultBy(moment, 'push-up', [50, 85], moment.lift);

/** Hollowing (+) and rounding (−) of the spine in degrees. */
const hollowOf = (moment: Moment): number =>
  moment.sway(6) +
  faultBy(moment, 'sag', [16, 28], moment.settled) +
  faultBy(moment, 'cat-cow', [22, 36], Math.sin(2 * Math.PI * moment.through));
