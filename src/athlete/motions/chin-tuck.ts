import { early, faultBy, type Moment } from '../moment';
import type { ExerciseMotion } from './exercise-motion';
import { both } from './postures';
import { folded, standingAt, uprightArms } from './standing';

/**
 * How the neck leans forwards under a level head, degrees: at ease and tucked. On a neck of 7 cm that is 3.3 cm at the ear,
 * twice what counts.
 */
const NECK = { atEase: 14, tucked: -13 } as const;
/** How far somebody who minds their chin still nods, degrees. */
const SWAY = { pitch: 1.5, turn: 2 } as const;

/** Standing tall: the head glides straight back on a level chin, and stays there. */
export const chinTuck: ExerciseMotion = {
  faults: ['head-down', 'head-up', 'shoulders-up', 'half-range', 'let-go', 'nods'],
  upright: 'free',
  topMs: [5300, 5800],
  posture(body, moment) {
    const standing = folded(standingAt(body, moment, uprightArms), 0.4 * moment.sway(5));
    const elevation = faultBy(moment, 'shoulders-up', [0.06, 0.085], early(moment));
    return {
      ...standing,
      lean: 0,
      head: { pitch: pitchOf(moment), turn: SWAY.turn * moment.sway(2), tilt: 0, poke: neckOf(moment) },
      elevation: both(() => elevation),
    };
  },
};

/** A nod takes the ears forward; who nods and glides, or nods about the ears alone, has the neck further back. */
const neckOf = (moment: Moment): number =>
  NECK.atEase +
  0.4 * moment.sway(7) -
  (NECK.atEase - NECK.tucked) * tuckOf(moment) -
  faultBy(moment, 'head-down', [16, 22], moment.lift) -
  faultBy(moment, 'nods', [38, 47], moment.lift);

/** How far the head has glided back, 0 to 1. */
function tuckOf(moment: Moment): number {
  if (moment.fault === 'nods') return 0;
  const full = moment.fault === 'half-range' ? faultBy(moment, 'half-range', [0.26, 0.12], 1) : moment.vigour;
  return moment.lift * full;
}

const pitchOf = (moment: Moment): number =>
  SWAY.pitch * moment.sway(1) +
  faultBy(moment, 'head-up', [27, 38], early(moment)) -
  faultBy(moment, 'head-down', [13, 17], early(moment)) -
  faultBy(moment, 'nods', [22, 27], moment.lift);
