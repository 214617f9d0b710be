import { segmentsOf } from '../body';
import { outward } from '../skeleton';
import { along, radians, sagittal, vec } from '../vec';
import { wallBehindX } from '../wall';
import type { ExerciseMotion } from './exercise-motion';
import { both } from './postures';
import { standingAt, uprightArms } from './standing';

/** How far the knees bend and stretch, degrees: the back goes 4–5 cm down the wall, as far as a muscle beside a blade is long. */
const BEND = { least: 8, most: 26 } as const;
/** A tennis ball, metres (ITF: 6.54–6.86 cm across). */
export const BALL_RADIUS = 0.0335;
/** Beside the spine and at the blade's height, of stature. */
const AT = { height: 0.76, aside: 0.04 } as const;
/** The figure stands so far off the wall, metres: the ball sinks in a little. */
const AHEAD = 1.3 * BALL_RADIUS;
/** One way down and up again takes so long, in turns of the figure's own rep. */
const ROLLS = 2;

/** Back to the wall, the knees bending and stretching slowly so that a ball rolls beside the shoulder blade. */
export const ballRolling: ExerciseMotion = {
  faults: [],
  upright: 'wall',
  ball: (body) =>
    along(vec(BALL_RADIUS + wallBehindX(body), AT.height * body.heightM), outward('left'), AT.aside * body.heightM),
  posture(body, moment) {
    const standing = standingAt(body, moment, uprightArms);
    const { thigh, shank } = segmentsOf(body);
    const wave = (1 - Math.cos(2 * Math.PI * ROLLS * moment.through)) / 2;
    const bend = BEND.least + (BEND.most - BEND.least) * wave;
    // The feet stay planted a little ahead: thighs go forwards, shanks back, the hips straight down.
    const leg = { thigh: sagittal(-90 + bend), shank: sagittal(-90 - bend), foot: sagittal(-14) };
    const height = (thigh + shank) * Math.cos(radians(bend)) + 0.039 * body.heightM;
    return { ...standing, hip: vec(AHEAD, height), legs: both(() => leg) };
  },
};
