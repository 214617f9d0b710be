import { amountOf, type Amount } from '../../src/coach/amount';
import { breathMs } from '../../src/coach/breathing';
import { CHANGE_S } from '../../src/app/change-over';
import type { Exercise } from '../../src/exercises/exercise';
import { isGuided } from '../../src/exercises/guided';
import { viewOn } from '../../src/exercises/mirror';
import { SIDES, type Side } from '../../src/pose/pose';
import type { Take } from '../film';

/** Shortened doses: reps, seconds held, breaths, or seconds that are only timed. */
const TARGETS: Readonly<Record<Amount, number>> = { reps: 3, seconds: 5, breaths: 2, time: 5 };
/** In front of a camera the app counts after ten seconds to get ready, one held, a breath and three numbers: 15.5 s. And room. */
const BEGIN_MS = 20_000;
/** A hold goes on for so much longer than it has to, since a clock that waits for a sure look starts late. */
const LONGER_MS = 6000;
/** Back at rest after the last rep: the end of a rep is noticed by then on a slow machine too. */
const TAIL_MS = 4000;
/** How long the start pose of a film is shot: shown back and forth for as long as it takes. */
const LEAD_MS = { reps: 1000, hold: 2000 } as const;

/** One exercise as it is walked through: which sides, how much on each, and what the camera shows. */
export interface Asked {
  readonly exercise: Exercise;
  readonly sides: readonly (Side | null)[];
  readonly target: number;
  /** One after the other, a side each; none where no camera is needed. */
  readonly takes: readonly Take[];
}

/** The exercise with a shortened dose. `afterMs`: how long before its set-up the camera shows it already. */
export function askedOf(exercise: Exercise, afterMs = 0): Asked {
  const sides = exercise.sides === 'each' ? SIDES : [null];
  const target = TARGETS[amountOf(exercise)];
  const takes = sides.map((side, i) => takeOf(exercise, side, target, i === 0 ? afterMs : CHANGE_S * 1000));
  return { exercise, sides, target, takes: isGuided(exercise) ? [] : takes };
}

function takeOf(exercise: Exercise, side: Side | null, target: number, afterMs: number): Take {
  const approach = afterMs === 0 ? 1 : 0;
  const common = `approach=${approach}&lead=${LEAD_MS[exercise.kind]}&fps=10${lensOn(exercise, side)}`;
  const fromMs = afterMs + BEGIN_MS;
  const mirrored = side === 'right';
  if (exercise.kind === 'reps')
    return { spec: `athlete:${exercise.id}?reps=${target}&tail=${TAIL_MS}&${common}`, firstRepMs: fromMs, mirrored };
  const heldMs = target * (exercise.breath ? breathMs(exercise.breath) : 1000);
  return {
    spec: `athlete:${exercise.id}?reps=0&tail=0&${common}`,
    firstRepMs: fromMs + heldMs + LONGER_MS,
    mirrored,
  };
}

/** Who turns the chest to the laptop on the other side too is not the first side's mirror image before it. */
function lensOn(exercise: Exercise, side: Side | null): string {
  const { azimuthDeg, heightM, distanceM } = viewOn(exercise, side);
  return azimuthDeg === exercise.view.azimuthDeg ? '' : `&view=${azimuthDeg},${heightM},${distanceM}`;
}
