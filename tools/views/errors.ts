import { athleteAt } from '../../src/athlete/motion';
import { parseAthlete } from '../../src/athlete/spec';
import { trueMeasures } from '../../src/athlete/truth-measures';
import { tolerance } from '../../src/coach/band';
import { isClear } from '../../src/coach/clear';
import { exerciseById } from '../../src/exercises';
import { subjectOf } from '../../src/coach/subject';
import type { MeasureCheck, RepExercise } from '../../src/exercises/exercise';
import { calibrate } from '../../src/geometry/calibration';
import { measure, MEASURES } from '../../src/geometry/measure';
import type { MeasureId } from '../../src/geometry/measures';
import { median } from '../../src/geometry/median';
import { seen } from '../../src/geometry/reading';
import type { Pose } from '../../src/pose/pose';
import type { TraceFrame } from '../../src/pose/trace';
import { createSightings } from '../../src/sightings';
import { HELD_MS, specOf, type Shot } from './grid';
import { takenFor, type TakenFor } from './lens';
import { trueValue } from './true-value';

/** How one measure did in one shot. */
export interface Score {
  readonly measure: MeasureId;
  /** The least room that the exercise leaves this measure before a check fires or a rep counts. */
  readonly room: number;
  /** Root mean square of reading less truth where there was a reading; null where there was none. */
  readonly error: number | null;
  /** Share of the frames in which it could be read. */
  readonly seenShare: number;
  /** The same of the readings that are clear enough for the check with the least room, the others being muted. */
  readonly judgedError: number | null;
  readonly judgedShare: number;
}

/** A measure that an exercise asks for. */
export interface Judged {
  readonly id: MeasureId;
  /** On its change since the start pose. */
  readonly fromStart: boolean;
  /** The least room that the exercise leaves it before a check fires or a rep counts. */
  readonly room: number;
}

/** What a shot shows. */
export interface Shown {
  /** Null where the start pose was not seen. */
  readonly lens: TakenFor | null;
  readonly scores: readonly Score[];
}

/** Scores every measure that the exercise judges and the figure has a truth for; none where the start pose was not seen. */
export function shownBy(shot: Shot, trace: readonly TraceFrame[]): Shown {
  const exercise = exerciseById(shot.exercise) as RepExercise;
  const { motion } = parseAthlete(specOf(shot));
  const poses = smoothed(exercise, trace);
  const held = poses.filter(({ timeMs }) => timeMs >= HELD_MS.from && timeMs <= HELD_MS.to);
  if (held.length === 0) return { lens: null, scores: [] };
  const calibration = calibrate(held, exercise.view.name);
  const readings = poses.map((pose) => ({
    held: held.includes(pose),
    now: measure(pose, exercise.view.name, calibration),
    truth: trueMeasures(athleteAt(motion, pose.timeMs)),
  }));
  const start = trueMeasures(athleteAt(motion, HELD_MS.to));
  const judged = judgedBy(exercise).filter(({ id }) => trueValue(id, start) !== null);
  const scores = judged.map(({ id, fromStart, room }) => {
    const values = (only: (r: (typeof readings)[number]) => boolean): number[] =>
      readings.filter(only).flatMap(({ now }) => (seen(now[id]) ? [now[id].value] : []));
    const zero = fromStart ? median(values((reading) => reading.held)) : 0;
    const trueZero = fromStart ? (trueValue(id, start) ?? 0) : 0;
    const read = readings.flatMap(({ now, truth }) => {
      const [reading, right] = [now[id], trueValue(id, truth)];
      if (!seen(reading) || right === null || zero === null) return [];
      return [{ error: reading.value - zero - (right - trueZero), clear: isClear(reading, room) }];
    });
    const judged = read.filter(({ clear }) => clear);
    return {
      measure: id,
      room,
      error: rootMeanSquare(read.map(({ error }) => error)),
      seenShare: read.length / trace.length,
      judgedError: rootMeanSquare(judged.map(({ error }) => error)),
      judgedShare: judged.length / trace.length,
    };
  });
  return { lens: takenFor(exercise, held), scores };
}

function smoothed(exercise: RepExercise, trace: readonly TraceFrame[]): Pose[] {
  const sightings = createSightings(exercise);
  const seen = trace.flatMap(({ timeMs, pose }) => sightings.see(timeMs, pose));
  return [...seen, ...sightings.end()].flatMap(({ pose }) => pose ?? []);
}

/** What the exercise's count and checks ask for, each measure with the least room that any of them leaves it. */
export function judgedBy({ count, checks }: RepExercise): Judged[] {
  const measured = checks.filter((check): check is MeasureCheck => check.kind === 'measure');
  const subjects = [...new Set([count.measure, ...measured.map((check) => check.measure)].map(subjectOf))];
  return subjects.flatMap((subject) => {
    const own = measured.filter((check) => check.measure === subject);
    const rooms = zoneRoom(own) ?? own.map(tolerance);
    const room = Math.min(...rooms, ...(count.measure === subject ? [count.floor] : []));
    const fromStart = own.every((check) => check.from === 'start');
    return MEASURES.filter((id) => id.split('.')[0] === subject).map((id) => ({ id, fromStart, room }));
  });
}

/** A lower and an upper limit in two checks make a zone: half its width is the room. */
function zoneRoom(own: readonly MeasureCheck[]): number[] | null {
  const low = own.find(
    (check) => check.from === 'zero' && check.below !== undefined && check.above === undefined,
  )?.below;
  const high = own.find(
    (check) => check.from === 'zero' && check.above !== undefined && check.below === undefined,
  )?.above;
  return low === undefined || high === undefined ? null : [(high - low) / 2];
}

const rootMeanSquare = (values: readonly number[]): number | null =>
  values.length === 0 ? null : Math.sqrt(values.reduce((sum, value) => sum + value ** 2, 0) / values.length);
