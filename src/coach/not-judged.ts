import type { Exercise, MeasureCheck, Subject } from '../exercises/exercise';
import type { Measures } from '../geometry/measures';
import { seen } from '../geometry/reading';
import type { Pose } from '../pose/pose';
import { tolerance } from './band';
import { measureAgainst, type Baseline } from './baseline';
import { isClear } from './clear';
import { partsOf, subjectOf } from './subject';

/** So many poses of the hold tell: measures are costly. */
const SAMPLES = 5;

/** What the exercise's checks ask for and these poses, which hold the start pose, do not show clearly on either side. */
export function notJudged(exercise: Exercise, poses: readonly Pose[], baseline: Baseline): readonly Subject[] {
  const every = Math.ceil(poses.length / SAMPLES);
  const frames = poses.filter((_, i) => i % every === 0).map((pose) => measureAgainst(baseline, exercise, pose));
  const unclear = exercise.checks
    .filter((check): check is MeasureCheck => check.kind === 'measure')
    .filter((check) => frames.filter((measures) => shows(check, measures)).length * 2 < frames.length);
  return [...new Set(unclear.map((check) => subjectOf(check.measure)))];
}

const shows = (check: MeasureCheck, measures: Measures): boolean =>
  partsOf(check.measure).some(({ id }) => {
    const reading = measures[id];
    return seen(reading) && isClear(reading, tolerance(check));
  });
