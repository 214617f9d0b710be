import type { Pastime } from '../fault';
import type { ExerciseMotion } from './exercise-motion';
import { doing, wayTo } from './pastimes';
import { kneelingUp, onTheWay } from './postures';

const PASTIMES: readonly Pastime[] = [
  'walks-about',
  'drinks',
  'stretches-up',
  'adjusts-laptop',
  'scratches',
  'settles-in',
  'sits-back',
  'looks-round',
  'reads-phone',
  'wriggles',
  'scratches-lying',
  'spreads-arms',
];

/**
 * Of a pastime's time: on the way there, still, busy, on the way back. Of half a minute the person lies or kneels still
 * for five seconds, long enough to be locked on to and counted in, before anything is done.
 */
const THERE = 0.12;
const STILL = 0.29;
const DONE = 0.88;

/** No exercise: what people do on a mat besides. Each rep is a pastime, which begins upright on the knees and ends there. */
export const oddsAndEnds: ExerciseMotion = {
  faults: PASTIMES,
  posture(body, { fault, through }) {
    const pastime = PASTIMES.find((name) => name === fault);
    if (pastime === undefined || through === 0) return kneelingUp(body);
    const way = wayTo(pastime, body);
    if (through < THERE) return onTheWay(body, way, through / THERE);
    if (through > DONE) return onTheWay(body, way, (1 - through) / (1 - DONE));
    const there = onTheWay(body, way, 1);
    return through < STILL ? there : doing(pastime, body, there, (through - STILL) / (DONE - STILL));
  },
};
