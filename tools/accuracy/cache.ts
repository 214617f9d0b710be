import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AthleteOptions } from '../../src/athlete/source';
import { parseAthlete } from '../../src/athlete/spec';
import type { RepExercise } from '../../src/exercises/exercise';
import { fingerprint, ROOT } from '../fingerprint';
import { sourcesOf } from '../sources';
import type { PoseNoise } from './perfect-trace';
import type { ExerciseName } from '../../src/athlete/exercise-name';

export const CACHE = join(ROOT, '.cache', 'accuracy');

/** Packages whose version changes the pictures or what the engine sees in them. */
const PACKAGES = ['three', '@litertjs/core', '@mediapipe/pose', '@tensorflow-models/pose-detection'];

const ENGINE = ['src/pose/litert/worker.ts', 'src/pose/litert/client.ts', 'src/pose/trace.ts'];
const ATHLETE = ['src/athlete/source.ts'];
/** Names every motion: what it imports counts only where it is the film's own. */
const MOTIONS = 'src/athlete/motions/index.ts';
const PERFECT = ['tools/accuracy/perfect-trace.ts'];
const OBSERVER = ['tools/accuracy/observe.ts'];
const COACH = ['tools/accuracy/nothing.ts'];

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
};

/** What an exercise's film depends on: another's motion is none of it. */
function perExercise(entries: readonly string[], words: () => string): (exercise: ExerciseName) => string {
  const known = new Map<ExerciseName, string>();
  return (exercise) => {
    const own = join('src/athlete/motions', `${exercise}.ts`);
    const print = known.get(exercise) ?? fingerprint(sourcesOf([...entries, own], [MOTIONS]), words());
    known.set(exercise, print);
    return print;
  };
}

const versions = once(() => {
  const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { version: string }>;
  };
  return PACKAGES.map((name) => `${name} ${lock.packages[`node_modules/${name}`]?.version}`).join();
});
const film = perExercise([...ATHLETE, ...ENGINE], versions);
const engine = once(() => fingerprint(sourcesOf(ENGINE), versions()));
const perfect = perExercise(PERFECT, () => '');
const observer = once(() => fingerprint(sourcesOf(OBSERVER)));
const coach = once(() => fingerprint(sourcesOf(COACH)));

/** Where the poses of an athlete's film are kept: named for the film, and for what makes it and looks at it. */
export function tracePath(spec: string): string {
  const parsed = parseAthlete(spec);
  const name = fingerprint([], film(parsed.motion.exercise), JSON.stringify(parsed));
  return join(CACHE, 'traces', `${name}.jsonl.gz`);
}

/** Where what a perfect network would see of a film is kept. */
export function perfectPath(
  { motion, camera }: Pick<AthleteOptions, 'motion' | 'camera'>,
  noise: PoseNoise | null = null,
): string {
  const name = fingerprint([], perfect(motion.exercise), JSON.stringify({ motion, camera, noise }));
  return join(CACHE, 'perfect', `${name}.jsonl.gz`);
}

/** Where the poses of a real recording are kept. */
export function footagePath(file: string): string {
  return join(CACHE, 'footage', `${fingerprint([], engine(), readFileSync(file, 'latin1'))}.jsonl.gz`);
}

/** Where the measures of a trace are kept: named for the trace, for what measures it, and for what the exercise asks of it. */
export function observedPath(trace: string, { view, start, count }: RepExercise): string {
  return join(CACHE, 'observed', fingerprint([], observer(), trace, JSON.stringify({ view, start, count })));
}

/** Where what an exercise's coach makes of a trace is kept: named for the trace, the coach's code and the exercise. */
export function madePath(trace: string, exercise: RepExercise): string {
  return join(CACHE, 'made', `${fingerprint([], coach(), trace, JSON.stringify(exercise))}.json`);
}
