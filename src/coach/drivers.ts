import type { Exercise, Measured } from '../exercises/exercise';

/** A measure by which an exercise is counted or timed, with the room that doubt about it has, in its unit. */
export interface Driver {
  readonly measure: Measured;
  readonly room: number;
}

/** What drives the count of a rep, down to its floor, or the clock of a hold, as sure as its hysteresis is wide. */
export const drivers = (exercise: Exercise): readonly Driver[] =>
  exercise.kind === 'reps'
    ? [{ measure: exercise.count.measure, room: exercise.count.floor }]
    : exercise.hold.map(({ measure, hysteresis }) => ({ measure, room: 3 * hysteresis }));
