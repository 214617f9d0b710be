import { WEBCAM } from '../../src/athlete/camera';
import type { RepExercise } from '../../src/exercises/exercise';
import { judge } from './judge';
import { judgements, type Known } from './judgements';
import type { Mutant } from './mutants';
import type { Sight } from './observe';
import { observed } from './observed';
import { performancesOf, truthOfSet } from './performances';
import { perfectTraceOf } from './perfect';
import { trueTimesOf } from './true-times';

/** One set with what is true of it and what the rules as they are get right. */
export interface Sounded {
  readonly about: string;
  readonly sights: readonly Sight[];
  readonly known: Known;
  readonly right: readonly string[];
}

/** The sets around an exercise's thresholds, as a network without fault sees them. */
export async function sounded(exercise: RepExercise): Promise<readonly Sounded[]> {
  const sets: Sounded[] = [];
  for (const { about, motion, noise } of performancesOf(exercise)) {
    const trace = await perfectTraceOf({ motion, camera: { ...WEBCAM, ...exercise.view } }, noise);
    const sights = await observed(exercise, trace);
    const known = { truth: truthOfSet(exercise, motion), times: trueTimesOf(motion) };
    const said = judgements(exercise, known, judge(exercise, sights));
    sets.push({ about, sights, known, right: [...said].filter(([, right]) => right).map(([key]) => key) });
  }
  return sets;
}

/** What is right by the rules as they are and wrong by the spoilt ones: the first such thing, or null. */
export function noticed(
  { about, exercise }: Mutant,
  sets: readonly Sounded[],
  judgedBy: typeof judge = judge,
): string | null {
  // The sets made for this very number first.
  const inOrder = [...sets].sort((a, b) => Number(b.about === about) - Number(a.about === about));
  for (const { about: set, sights, known, right } of inOrder) {
    const said = judgements(exercise, known, judgedBy(exercise, sights));
    const lost = right.find((key) => said.get(key) !== true);
    if (lost !== undefined) return `${set}: ${lost}`;
  }
  return null;
}
