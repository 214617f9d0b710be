import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { DEFAULT_BODY } from '../../src/athlete/body';
import { WEBCAM } from '../../src/athlete/camera';
import { motionOf } from '../../src/athlete/motion';
import { CLEAN_REP, type Rep } from '../../src/athlete/rep';
import { parseAthlete } from '../../src/athlete/spec';
import { exerciseById, repExercises } from '../../src/exercises';
import type { ExerciseId, RepExercise } from '../../src/exercises/exercise';
import { proneExtension } from '../../src/exercises/prone-extension';
import { quadrupedPlus } from '../../src/exercises/quadruped-plus';
import { readTrace, type TraceFrame } from '../../src/pose/trace';
import { made } from '../../tools/accuracy/nothing';
import { perfectLines } from '../../tools/accuracy/perfect-trace';

const SAMPLES = join(import.meta.dirname, '..', 'samples');

/** The clean motions, and those faults that come nearest to another exercise. `npm run bench:score -- --nothing` has them all. */
const SEEN: readonly (readonly [id: ExerciseId, name: string])[] = [
  ...repExercises.map(({ id }) => [id, 'clean'] as const),
  ['prone-t-raise', 'arms-high'],
  ['prone-y-raise', 'arms-low'],
  ['prone-extension', 'hands-push'],
  ['chair-thoracic-extension', 'sit-back'],
];

/** A T with its arms as high as a Y's is a Y: the other coach rightly counts it. */
const THE_SAME: ReadonlySet<string> = new Set(['prone-t-raise arms-high seen as prone-y-raise']);

/** Who sits up on the mat sits as for these: rolling back is no rep of theirs, and told as what they do not ask for. */
const SITS_AS_FOR: ReadonlySet<string> = new Set([
  'knee-hug-roll clean seen as chin-tuck',
  'knee-hug-roll clean seen as blade-squeeze',
]);

/** Shoulders that go up and down: from ahead a circle is a shrug, and from the side a shrug is a circle that goes neither way round. */
const UP_AND_DOWN: ReadonlySet<string> = new Set(['shrug', 'shoulder-roll']);

const framesIn = (...path: readonly string[]): readonly TraceFrame[] =>
  readTrace(gunzipSync(readFileSync(join(SAMPLES, ...path, 'poses.jsonl.gz'))).toString());

const REP: Rep = { ...CLEAN_REP, ms: 3000 };

/** Both lie, or both kneel: only the start pose keeps them apart. */
const areAlike = (id: string, coach: RepExercise): boolean =>
  (exerciseById(id)?.position === 'prone') === (coach.position === 'prone');

/** From the head end measuring takes a second of time: there only those that lie are asked about. */
const isAsked = (coach: RepExercise, id: string): boolean =>
  coach.id !== id && (coach.view.name !== 'head-oblique' || areAlike(id, coach));

/** As of a file: with no ten seconds to get ready in, a coach takes a posture for its own the sooner. */
const expectNothing = (coach: RepExercise, frames: readonly TraceFrame[]): void =>
  expect(made(coach, frames, false)).toMatchObject({ reps: 0, faults: {} });

describe.each(SEEN)('%s %s, from recorded poses', (id, name) => {
  const frames = framesIn(id, name);
  const sitsAsFor = (coach: RepExercise): boolean => SITS_AS_FOR.has(`${id} ${name} seen as ${coach.id}`);
  const coaches = repExercises.filter(
    (coach) => isAsked(coach, id) && !THE_SAME.has(`${id} ${name} seen as ${coach.id}`),
  );
  it.each(coaches.filter((coach) => !sitsAsFor(coach)))('is nothing to $id', (coach) => expectNothing(coach, frames));
  it.each(coaches.filter(sitsAsFor))('is no rep to $id', (coach) => expect(made(coach, frames, false).reps).toBe(0));
});

/** Other postures are shown to every coach above; hands and knees, and elbows on a chair, are nearly one. */
const groundOf = ({ position }: RepExercise): string => (position === 'chair' ? 'hands-and-knees' : position);

const ALIKE = repExercises.flatMap((coach) =>
  repExercises
    .filter((other) => other.id !== coach.id && groundOf(other) === groundOf(coach))
    .filter(({ id }) => !(UP_AND_DOWN.has(id) && UP_AND_DOWN.has(coach.id)))
    .map(({ id }) => ({ id, coach })),
);

it.each(ALIKE)('$id is nothing before the lens where $coach.id wants it', ({ id, coach }) => {
  const motion = motionOf({ exercise: id, body: DEFAULT_BODY, seed: 5, reps: [REP], leadInMs: 2500, tailMs: 500 });
  expectNothing(coach, readTrace(perfectLines({ motion, camera: { ...WEBCAM, ...coach.view } }).join('\n')));
});

/** Whoever takes up a start pose by chance, and what they do then. */
const PASTIMES = [
  { coach: quadrupedPlus, pastime: 'sits-back' },
  { coach: quadrupedPlus, pastime: 'scratches' },
  { coach: quadrupedPlus, pastime: 'settles-in' },
  { coach: proneExtension, pastime: 'looks-round' },
] as const;

it.each(PASTIMES)('to $coach.id nobody is at fault who $pastime', ({ coach, pastime }) => {
  const { motion } = parseAthlete(`athlete:odds-and-ends?plan=${pastime}/ms30000&seed=5&body=5`);
  const frames = readTrace(perfectLines({ motion, camera: { ...WEBCAM, ...coach.view } }).join('\n'));
  const found = made(coach, frames, false);
  expect(found.lockedMs).not.toBeNull();
  expect(found).toMatchObject({ reps: 0, faults: {} });
});

it('has the athlete do no exercise when it is asked for odds and ends', () => {
  const { motion } = parseAthlete('athlete:odds-and-ends?plan=drinks/ms30000,wriggles/ms30000');
  expect(motion.reps.map(({ fault }) => fault)).toEqual(['drinks', 'wriggles']);
});
