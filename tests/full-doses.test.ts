import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { breathMs } from '../src/coach/breathing';
import type { Exercise } from '../src/exercises/exercise';
import { exercises } from '../src/exercises';
import { isGuided } from '../src/exercises/guided';
import { readTrace, type TraceFrame } from '../src/pose/trace';
import { eventsOf } from '../tools/replay';

/** What the engine saw of the clean motion: it begins and ends in the start pose. */
const sampleOf = ({ id }: Exercise): readonly TraceFrame[] =>
  readTrace(gunzipSync(readFileSync(join(import.meta.dirname, 'samples', id, 'clean', 'poses.jsonl.gz'))).toString());

/** Ten seconds to get into position, one to lock on, three to count down, and room. */
const LEAD_MS = 16_000;
/** Nobody has moved yet. */
const STILL_MS = 3000;

const later = ({ timeMs, pose }: TraceFrame, byMs: number): TraceFrame => ({
  timeMs: timeMs + byMs,
  pose: pose && { ...pose, timeMs: pose.timeMs + byMs },
});

/** The same film again and again, as long as asked for. */
function over(film: readonly TraceFrame[], lengthMs: number, fromMs: number): TraceFrame[] {
  const stepMs = (film[1]?.timeMs ?? 0) - (film[0]?.timeMs ?? 0);
  const spanMs = (film.at(-1)?.timeMs ?? 0) + stepMs;
  const rounds = Math.ceil(lengthMs / spanMs);
  return Array.from({ length: rounds }, (_, round) =>
    film.map((frame) => later(frame, fromMs + round * spanMs)),
  ).flat();
}

/** Longest that the dose takes: every rep with a rest after it, or the hold itself, and one film more. */
function lengthOf(exercise: Exercise, film: readonly TraceFrame[]): number {
  const { target } = exercise.dose;
  const filmMs = film.at(-1)?.timeMs ?? 0;
  if (exercise.kind === 'reps') return filmMs * (target / 2 + 1);
  return filmMs + target * (exercise.breath ? breathMs(exercise.breath) : 1000);
}

describe('the whole dose of a set, live, from recorded poses', () => {
  it.each(exercises.filter((exercise) => !isGuided(exercise)))('$id', (exercise) => {
    const film = sampleOf(exercise);
    const still = film.filter(({ timeMs }) => timeMs < STILL_MS);
    const frames = [...over(still, LEAD_MS, 0), ...over(film, lengthOf(exercise, film), LEAD_MS + STILL_MS)];
    const { target } = exercise.dose;
    const events = eventsOf(exercise, frames, { live: true, target });
    const end = events.find(({ type }) => type === 'set-end');
    expect(end).toMatchObject({ why: 'target', result: { target } });
    const told = events.flatMap((event) =>
      event.type === 'fault' ? event.fault.check : event.type === 'miss' ? 'miss' : [],
    );
    expect(told).toEqual([]);
  });
});
