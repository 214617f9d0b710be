import { upperTrapStretch } from '../../src/exercises/upper-trap-stretch';
import { wallChestStretch } from '../../src/exercises/wall-chest-stretch';
import type { Take } from '../../tools/film';
import { measuredExercises } from '../../tools/views/measured';
import { askedOf } from '../../tools/walk/asked';

export const REPS = 3;
/** The athlete gets down and waits for a person to get ready (10 s), to be locked on (1 s) and counted down to (4.5 s). */
const FIRST_REP_MS = 18_500;
/** In front of this one's camera the athlete gets up in the end. */
export const LEFT = 'quadruped-plus';
/** A hold on each side and one that is breathed: what no other live test does. */
export const WALKED = [upperTrapStretch, wallChestStretch];

/** What the camera shows in the set of an exercise. */
export const takeOf = (id: string): Take => ({
  spec: `athlete:${id}?reps=${REPS}&approach=1&leave=${id === LEFT ? 1 : 0}&lead=1000&fps=10`,
  firstRepMs: FIRST_REP_MS,
});

/** All that the live tests play, film by film. */
export const LIVE_FILMS: readonly { readonly id: string; readonly takes: readonly Take[] }[] = [
  ...measuredExercises.map(({ id }) => ({ id, takes: [takeOf(id)] })),
  ...WALKED.map((exercise) => ({ id: exercise.id, takes: askedOf(exercise).takes })),
];
