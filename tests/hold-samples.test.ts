import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { faultsOf } from '../src/athlete/motion';
import { parseAthlete } from '../src/athlete/spec';
import { heldMs, type TrueAttempt } from '../src/athlete/truth';
import { exercises } from '../src/exercises';
import { readTrace } from '../src/pose/trace';
import { replay } from '../tools/replay';

const SAMPLES = join(import.meta.dirname, 'samples');
/** What is only guided looks at nobody. */
const holds = exercises.filter((exercise) => exercise.kind === 'hold').filter(({ guided }) => !guided);

/** As near as a hold is timed. */
const WITHIN_MS = 500;

/**
 * What the app does not get right yet, each with what it does instead. A case that comes right must leave this list: it
 * is expected to fail.
 */
const SHORTFALLS: ReadonlySet<string> = new Set([]);

/** Poses that the engine gave for the athlete's film, and what the athlete truly did. */
function sampleOf(folder: string) {
  const { spec, attempts } = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as {
    readonly spec: string;
    readonly attempts: readonly TrueAttempt[];
  };
  const frames = readTrace(gunzipSync(readFileSync(join(folder, 'poses.jsonl.gz'))).toString());
  return {
    frames,
    motion: parseAthlete(spec).motion,
    broken: attempts.flatMap(({ faults }) => faults.map(({ id }) => id)),
  };
}

describe.each(holds)('$id, from recorded poses', (exercise) => {
  const root = join(SAMPLES, exercise.id);
  const names = existsSync(root) ? readdirSync(root).sort() : [];
  const short = (name: string): boolean => SHORTFALLS.has(`${exercise.id} ${name}`);

  it('has a sample of the clean hold and of every fault', () => {
    expect(names).toEqual(['clean', ...faultsOf(exercise.id)].sort());
  });

  const holdTo = (name: string): void => {
    const { frames, motion, broken } = sampleOf(join(root, name));
    const result = replay(exercise, frames);
    const proving = <T extends { readonly provedBy: string }>(list: readonly T[]) =>
      list.filter(({ provedBy }) => provedBy === name);
    const stops = result.breaks.map(({ why }) => ('condition' in why ? why.condition : why.unseen));
    expect([...new Set(stops)]).toEqual(proving(exercise.hold).map(({ id }) => id));
    const trueMs = heldMs(motion, result.startMs, frames.at(-1)?.timeMs ?? 0);
    expect(Math.abs(result.heldMs - trueMs)).toBeLessThan(WITHIN_MS);
    const fired = new Set(result.faults.map(({ check }) => check));
    expect([...fired].filter((id) => !broken.includes(id))).toEqual([]);
    for (const { id } of proving(exercise.checks)) expect([...fired]).toContain(id);
  };

  it.each(names.filter((name) => !short(name)))('%s', holdTo);
  it.fails.each(names.filter(short))('%s, not yet', holdTo);
});
