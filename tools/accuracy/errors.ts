import { athleteAt, type Motion } from '../../src/athlete/motion';
import { trueMeasures } from '../../src/athlete/truth-measures';
import type { StartValues } from '../../src/coach/start-values';
import type { RepExercise } from '../../src/exercises/exercise';
import type { MeasureId } from '../../src/geometry/measures';
import { seen } from '../../src/geometry/reading';
import { judgedBy, type Judged } from '../views/errors';
import { trueValue } from '../views/true-value';
import type { Sight } from './observe';

/** How far one measure's readings lie from the truth. All numbers but the room add up over sets. */
export interface ErrorSum {
  readonly frames: number;
  readonly seen: number;
  /** Readings beside which there is a truth, and their squared distances from it. */
  readonly compared: number;
  readonly squares: number;
  readonly room: number;
}

export type Errors = Readonly<Partial<Record<MeasureId, ErrorSum>>>;

type Start = { readonly start: StartValues; readonly truth: ReturnType<typeof trueMeasures> };

/** Compares every reading since the start pose was learnt with the figure's own angles at that time. */
export function errorsOf(exercise: RepExercise, motion: Motion, sights: readonly Sight[]): Errors {
  const judged = judgedBy(exercise);
  const sums = new Map(judged.map(({ id, room }) => [id, { frames: 0, seen: 0, compared: 0, squares: 0, room }]));
  let start: Start | null = null;
  for (const sight of sights) {
    if (sight.kind === 'moved') continue;
    const truth = trueMeasures(athleteAt(motion, sight.timeMs));
    if (sight.kind === 'lock') start = { start: sight.start, truth };
    else if (start) {
      for (const one of judged) {
        const sum = sums.get(one.id);
        const reading = sight.measures?.[one.id];
        if (!sum) continue;
        sum.frames += 1;
        if (!reading || !seen(reading)) continue;
        sum.seen += 1;
        const off = offBy(one, reading.value, truth, start);
        if (off === null) continue;
        sum.compared += 1;
        sum.squares += off ** 2;
      }
    }
  }
  return Object.fromEntries(sums) as Errors;
}

/** Reading less truth, both as change since the start where the exercise asks for that; null where there is no truth. */
function offBy({ id, fromStart }: Judged, value: number, truth: Start['truth'], start: Start): number | null {
  const right = trueValue(id, truth);
  if (right === null) return null;
  if (!fromStart) return value - right;
  const from = start.start[id];
  const rightFrom = trueValue(id, start.truth);
  return from === undefined || rightFrom === null ? null : value - from.value - (right - rightFrom);
}

/** Both together. */
export function plusErrors(a: Errors, b: Errors): Errors {
  const ids = [...new Set([...Object.keys(a), ...Object.keys(b)])] as MeasureId[];
  const entries = ids.map((id): [MeasureId, ErrorSum] => {
    const [one, other] = [a[id], b[id]];
    if (!one || !other) return [id, (one ?? other) as ErrorSum];
    return [
      id,
      {
        frames: one.frames + other.frames,
        seen: one.seen + other.seen,
        compared: one.compared + other.compared,
        squares: one.squares + other.squares,
        room: one.room,
      },
    ];
  });
  return Object.fromEntries(entries) as Errors;
}

const IN_DEGREES =
  /^(trunkPitch|headPitch|headTurn|armTilt|thighTilt|trunkArmAngle|elbowFlexion|kneeFlexion|armAbduction)/;

/** Whether the measure is an angle. */
export const isAngle = (id: string): boolean => IN_DEGREES.test(id);
