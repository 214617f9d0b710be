import type { Exercise, Measured } from '../exercises/exercise';
import { measuredBy } from '../exercises/measured-by';
import { BODY_OF } from './body-of';
import { drivers } from './drivers';
import type { BodyPart } from './events';
import { partsOf, subjectOf } from './subject';

export interface NeededParts {
  /** Without these nothing can be counted. */
  readonly must: ReadonlySet<BodyPart>;
  /** Without these some checks are mute. */
  readonly better: ReadonlySet<BodyPart>;
}

/** The parts of the body that this exercise is judged by. */
export const neededParts = (exercise: Exercise): NeededParts => {
  const required = exercise.start.filter((condition) => !condition.optional).map(({ measure }) => measure);
  const checked = exercise.checks.flatMap((check) => measuredBy(check) ?? []);
  return {
    must: partsFor([...drivers(exercise).map(({ measure }) => measure), ...required]),
    better: partsFor([...checked, ...exercise.start.map(({ measure }) => measure)]),
  };
};

const partsFor = (all: readonly Measured[]): ReadonlySet<BodyPart> => new Set(all.flatMap(partsFrom));

/** Of a measure of one side the other side's arm and hand are not asked for. */
const partsFrom = (measured: Measured): readonly BodyPart[] => {
  const { parts } = BODY_OF[subjectOf(measured)];
  const [{ side } = {}, another] = partsOf(measured);
  if (side === undefined || another) return parts;
  return parts.filter((part) => !part.startsWith(side === 'left' ? 'right' : 'left'));
};
