import { amountOf } from '../../src/coach/amount';
import { CHANGE_S } from '../../src/app/change-over';
import type { SetResult } from '../../src/coach/events';
import { isGuided } from '../../src/exercises/guided';
import type { SetRecord } from '../../src/history/record';
import type { TraceFrame } from '../../src/pose/trace';
import { en } from '../../src/words/en';
import type { Read } from '../browser/spectator';
import type { Asked } from './asked';
import { cuesIn, shownSides } from './told';
import type { Walked, WalkedSide } from './walked';

/** All that can be known of a walk from outside. */
export interface Seen {
  readonly shown: readonly Read[];
  readonly captions: readonly Read[];
  /** What the engine saw of each picture, by its time in ms since the page began. */
  readonly poses: readonly TraceFrame[];
  readonly kept: readonly SetRecord[];
  /** Text of the summary; null where it was not reached. */
  readonly summary: string | null;
  /** What went wrong with the page itself. */
  readonly errors: readonly string[];
}

/** What came of a walk, and what of it is not as it was performed. */
export function judged(asked: Asked, seen: Seen): Walked {
  const walked = worked(asked, seen);
  const wrong = [...walked.wrong, ...wrongInSummary(seen.summary, asked), ...seen.errors];
  return { ...walked, summary: seen.summary?.split('\n')[0] ?? null, wrong };
}

/** The same without its end: of one exercise among others. */
export function worked(asked: Asked, seen: Omit<Seen, 'summary' | 'errors'>): Walked {
  const { exercise } = asked;
  const sides = sidesOf(asked, seen);
  const cues = cuesIn(seen.captions, exercise);
  return {
    exercise: exercise.id,
    kind: kindOf(asked),
    asked: en.ui.dose(amountOf(exercise), 1, asked.target, exercise.sides),
    sides,
    cues,
    summary: null,
    wrong: wrongIn({ sides, cues }, asked),
    ...paceOf(seen),
  };
}

function kindOf({ exercise }: Asked): string {
  if (exercise.kind === 'reps') return exercise.count.holdMs === undefined ? 'reps' : 'held reps';
  if (isGuided(exercise)) return 'guided';
  return exercise.breath ? 'breathed hold' : 'hold';
}

function sidesOf(
  { exercise, sides }: Asked,
  { shown, kept, poses, captions }: Omit<Seen, 'summary' | 'errors'>,
): readonly WalkedSide[] {
  const parts = shownSides(shown);
  return sides.map((side, i) => {
    const part = parts[i];
    const fromMs =
      i === 0 ? (poses[0]?.timeMs ?? captions[0]?.atMs ?? 0) : (parts[i - 1]?.endMs ?? 0) + 1000 * CHANGE_S;
    const result = kept.find(
      ({ result: { exercise: id, side: on = null } }) => id === exercise.id && on === side,
    )?.result;
    return {
      side,
      readyS: part ? (part.countdownMs - fromMs) / 1000 : null,
      done: part?.counts.at(-1) ?? 0,
      broken: result ? brokenIn(result) : 0,
      faults: result ? [...new Set(faultsIn(result))] : [],
    };
  });
}

const brokenIn = (result: SetResult): number =>
  result.kind === 'hold' ? result.breaks.length : result.attempts.filter(({ counted }) => !counted).length;

const faultsIn = (result: SetResult): readonly string[] =>
  (result.kind === 'hold'
    ? result.faults
    : [...result.attempts.flatMap(({ faults }) => faults), ...(result.between ?? [])]
  ).map(({ check }) => check);

function wrongIn({ sides, cues }: Pick<Walked, 'sides' | 'cues'>, { exercise, target }: Asked): readonly string[] {
  return [
    ...sides.flatMap(({ side, readyS, done, broken, faults }) => {
      const where = side === null ? '' : ` on the ${side}`;
      return [
        ...(readyS === null ? [`never began${where}`] : []),
        ...(done === target ? [] : [`${done} of ${target}${where}`]),
        ...(broken === 0
          ? []
          : [exercise.kind === 'hold' ? `clock stopped ${broken}×${where}` : `${broken} missed${where}`]),
        ...faults.map((fault) => `fault ${fault}${where}`),
      ];
    }),
    ...cues.map((cue) => `said “${cue}”`),
  ];
}

/** How the summary of a whole set begins. */
export function headlineOf({ exercise, target }: Asked): string {
  const { headline, held } = en.summary;
  return exercise.kind === 'reps' ? headline(target, 0, null) : held(amountOf(exercise), target, target, 0);
}

/** The summary says what was done, both sides of it, and that nothing was amiss. */
function wrongInSummary(summary: string | null, asked: Asked): readonly string[] {
  if (summary === null) return ['the summary was not reached'];
  const { exercise, sides, target } = asked;
  const amount = amountOf(exercise);
  const done = en.ui.done(amount === 'time' ? 'seconds' : amount, target, target);
  const lines = [
    headlineOf(asked),
    ...(sides.length > 1 ? [en.ui.sideAndSide('right', done, 'left', done)] : []),
    ...(isGuided(exercise) ? [] : [en.summary.noFaults]),
  ];
  return lines.filter((line) => !summary.includes(line)).map((line) => `the summary lacks “${line}”`);
}

/** Between the first number of a countdown and the last count that follows it. */
function paceOf({ shown, poses }: Pick<Seen, 'shown' | 'poses'>): Pick<Walked, 'fps' | 'blindMs'> {
  const gaps = shownSides(shown).flatMap(({ countdownMs, endMs }) => {
    const times = poses.map(({ timeMs }) => timeMs).filter((ms) => ms >= countdownMs && ms <= endMs);
    return times.slice(1).map((ms, i) => ms - (times[i] ?? ms));
  });
  const seconds = gaps.reduce((sum, gap) => sum + gap, 0) / 1000;
  return { fps: Math.round(gaps.length / Math.max(1, seconds)), blindMs: Math.round(Math.max(0, ...gaps)) };
}
