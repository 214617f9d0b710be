import type { MotionFault } from '../../src/athlete/fault';
import { faultsOf } from '../../src/athlete/motion';
import { truthOf, type TrueAttempt } from '../../src/athlete/truth';
import { parseAthlete } from '../../src/athlete/spec';
import type { ExerciseId } from '../../src/exercises/exercise';

/** One performance of the athlete that the app is held to. */
export interface Case {
  readonly exercise: ExerciseId;
  /** 'clean', or the fault. */
  readonly name: 'clean' | MotionFault;
  /** Reads as `athlete:…`; makes the same film anywhere. */
  readonly spec: string;
}

/** How a film is made: reps, frames per second, and the seed from which body, wobble and size of the fault are drawn. */
export interface Filming {
  readonly reps: number;
  readonly fps: number;
  readonly seed: number;
  /** How long the start pose is held before the first rep, in ms; the film's usual without it. */
  readonly leadMs?: number;
}

/** The exercise performed cleanly and with each fault. */
export function casesOf(exercise: ExerciseId, { reps, fps, seed, leadMs }: Filming): Case[] {
  const faults = faultsOf(exercise);
  const performed = (name: Case['name'], i: number): Case => {
    const fault = name === 'clean' ? '' : `&fault=${name}&faultSize=${faultSize(i)}`;
    const lead = leadMs === undefined ? '' : `&lead=${leadMs}`;
    const spec = `athlete:${exercise}?reps=${reps}&fps=${fps}&seed=${seed + i}${lead}${fault}`;
    return { exercise, name, spec };
  };
  return (['clean', ...faults] as const).map(performed);
}

/** Plain to gross, in turn: a fault that only just passes its limit is within the measures' own error. */
const faultSize = (i: number): number => [0.5, 0.7, 0.9][i % 3] ?? 0.5;

/** What the athlete truly did, by its own joints. */
export const truthAbout = ({ spec }: Case): readonly TrueAttempt[] => truthOf(parseAthlete(spec).motion).attempts;
