import { existsSync } from 'node:fs';
import type { Exercise, HoldExercise, RepExercise } from '../../src/exercises/exercise';
import { keptPoses } from '../athlete/kept-poses';
import { tracePath } from './cache';
import type { Clip } from './clip';
import { figuresOf, LOCK_MS } from './figures';
import { holdTally, type HoldTally } from './hold-tally';
import { observed } from './observed';
import { scoreOf, sum } from './score';
import { surveyed } from './survey';
import { NO_CHECK, plusChecks, type CheckTally } from './tally';

/** What became of one exercise's sets. */
export interface SurveyRow {
  readonly exercise: string;
  readonly kind: Exercise['kind'];
  readonly sets: number;
  readonly lockedInTime: number;
  /** Sets counted at most one off, or timed to half a second. */
  readonly right: number;
  /** Mean over sets: |counted − true| / true, or seconds off. Null without a set. */
  readonly off: number | null;
  /** Clean reps or spans, and how many of them were said to have a fault. */
  readonly clean: number;
  readonly accused: number;
  /** Checks, and conditions of a hold. */
  readonly checks: Readonly<Record<string, CheckTally>>;
}

/** A row for every exercise that a camera judges, of those clips that have been filmed. */
export async function surveyRows(clips: readonly Clip[]): Promise<readonly SurveyRow[]> {
  const rows: SurveyRow[] = [];
  for (const exercise of surveyed) {
    const own = clips.filter(({ exercise: id, spec }) => id === exercise.id && existsSync(tracePath(spec)));
    rows.push(exercise.kind === 'reps' ? await repRow(exercise, own) : await holdRow(exercise, own));
  }
  return rows;
}

async function repRow(exercise: RepExercise, clips: readonly Clip[]): Promise<SurveyRow> {
  const scores = [];
  for (const clip of clips) scores.push(scoreOf(exercise, clip, await observed(exercise, tracePath(clip.spec))));
  const score = sum(scores);
  const { sets, mae, offByOne, lockedInTime } = figuresOf(score);
  const { clean, accused, checks } = score.tally;
  const known = Object.fromEntries(exercise.checks.map(({ id }) => [id, checks[id] ?? NO_CHECK]));
  const told = { sets, lockedInTime: lockedInTime.hits, right: offByOne.hits, off: mae, clean, accused };
  return { exercise: exercise.id, kind: 'reps', ...told, checks: known };
}

async function holdRow(exercise: HoldExercise, clips: readonly Clip[]): Promise<SurveyRow> {
  const tallies: HoldTally[] = [];
  for (const { spec } of clips) tallies.push(holdTally(exercise, spec, await keptPoses(tracePath(spec)), LOCK_MS));
  const total = (of: (tally: HoldTally) => number): number => tallies.reduce((all, one) => all + of(one), 0);
  const sets = tallies.length;
  return {
    exercise: exercise.id,
    kind: 'hold',
    sets,
    lockedInTime: total(({ lockedInTime }) => lockedInTime),
    right: total(({ timed }) => timed),
    off: sets === 0 ? null : total(({ offMs }) => offMs) / sets / 1000,
    clean: total(({ clean }) => clean),
    accused: total(({ accused }) => accused),
    checks: tallies.map(({ checks }) => checks).reduce(plusChecks, {}),
  };
}
