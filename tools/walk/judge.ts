import { amountOf } from '../../src/coach/amount';
import { CHANGE_S } from '../../src/app/change-over';
import type { SetResult } from '../../src/coach/events';
import { isGuided } from '../../src/exercises/guided';
import type { SetRecord } from '../../src/history/record';
import { en } from '../../src/words/en';
import type { Read } from '../browser/spectator';
import type { Asked } from './asked';
import { cuesIn, shownSides } from './told';
import type { Walked, WalkedSide } from './walked';

/** All that can be known of a walk from outside. */
export interface Seen {
  readonly shown: readonly Read[];
  readonly captions: readonly Read[];
  /** When the engine was given a picture, in ms since the page began. */
  readonly picturesMs: readonly number[];
  readonly kept: readonly SetRecord[];
  /** Text of the summary; null where it was not reached. */
  readonly summary: string | null;
  /** What went wrong with the page itself. */
  readonly errors: readonly string[];
}

/** What came of a walk, and what of it is not as it was performed. */
export function judged(asked: Asked, seen: Seen): Walked {
  const { exercise } = asked;
  const walked = {
    exercise: exercise.id,
    kind: kindOf(asked),
    asked: en.ui.dose(amountOf(exercise), 1, asked.target, exercise.sides),
    sides: sidesOf(asked, seen),
    cues: cuesIn(seen.captions, exercise),
    summary: seen.summary?.split('\n')[0] ?? null,
    blindMs: longestGapMs(seen),
  };
  return { ...walked, wrong: [...wrongIn(walked, asked), ...wrongInSummary(seen.summary, asked), ...seen.errors] };
}

function kindOf({ exercise }: Asked): string {
  if (exercise.kind === 'reps') return exercise.count.holdMs === undefined ? 'reps' : 'held reps';
  if (isGuided(exercise)) return 'guided';
  return exercise.breath ? 'breathed hold' : 'hold';
}

function sidesOf({ sides }: Asked, { shown, kept, picturesMs, captions }: Seen): readonly WalkedSide[] {
  const parts = shownSides(shown);
  return sides.map((side, i) => {
    const part = parts[i];
    const fromMs = i === 0 ? (picturesMs[0] ?? captions[0]?.atMs ?? 0) : (parts[i - 1]?.endMs ?? 0) + 1000 * CHANGE_S;
    const result = kept.find((record) => (record.result.side ?? null) === side)?.result;
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

/** The summary says what was done, both sides of it, and that nothing was amiss. */
function wrongInSummary(summary: string | null, { exercise, sides, target }: Asked): readonly string[] {
  if (summary === null) return ['the summary was not reached'];
  const amount = amountOf(exercise);
  const headline =
    exercise.kind === 'reps' ? en.summary.headline(target, 0, null) : en.summary.held(amount, target, target, 0);
  const done = en.ui.done(amount === 'time' ? 'seconds' : amount, target, target);
  const lines = [
    headline,
    ...(sides.length > 1 ? [en.ui.sideAndSide('right', done, 'left', done)] : []),
    ...(isGuided(exercise) ? [] : [en.summary.noFaults]),
  ];
  return lines.filter((line) => !summary.includes(line)).map((line) => `the summary lacks “${line}”`);
}

/** Between the first number of a countdown and the last count that follows it. */
function longestGapMs({ shown, picturesMs }: Seen): number {
  const spans = shownSides(shown);
  const within = picturesMs.filter((ms) => spans.some(({ countdownMs, endMs }) => ms >= countdownMs && ms <= endMs));
  const gaps = within.map((ms, i) => ms - (within[i - 1] ?? ms));
  return Math.round(Math.max(0, ...gaps.filter((gap) => gap < CHANGED_MS)));
}

/** A longer gap lies between two sides. */
const CHANGED_MS = 8000;
