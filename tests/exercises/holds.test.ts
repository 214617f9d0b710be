import { describe, expect, it } from 'vitest';
import { bodyFromSeed, DEFAULT_BODY, type Body } from '../../src/athlete/body';
import { WEBCAM } from '../../src/athlete/camera';
import type { MotionFault } from '../../src/athlete/fault';
import { athleteAt, durationOf, motionOf } from '../../src/athlete/motion';
import { projectPose } from '../../src/athlete/project';
import { CLEAN_REP, type Rep } from '../../src/athlete/rep';
import { heldMs } from '../../src/athlete/truth';
import { createCoach } from '../../src/coach/coach';
import { exerciseById, exercises } from '../../src/exercises';
import type { HoldExercise } from '../../src/exercises/exercise';
import { viewOn } from '../../src/exercises/mirror';
import type { Side } from '../../src/pose/pose';

const holds = exercises.filter((exercise) => exercise.kind === 'hold');

/** Ten poses a second: the slowest machine that the app is meant for. */
const STEP_MS = 100;
/** What smoothing leaves of the network's jitter of about a pixel. */
const NOISE = { seed: 1, pixels: 0.4, metres: 0.01 };
/** As near as a hold is timed. */
const WITHIN_MS = 500;

const calm: Rep = { ...CLEAN_REP, ms: 4000 };

type Held = ReturnType<typeof perform>;
const known = new Map<string, Held>();

/** What the coach makes of a posture that is held, left or spoilt for some seconds, and held again; performed once for all tests. */
function hold(
  exercise: HoldExercise,
  fault: MotionFault | null,
  seed: number | null = null,
  side: Side = 'left',
): Held {
  const name = [exercise.id, fault, seed, side].join();
  const held = known.get(name) ?? perform(exercise, fault, seed === null ? DEFAULT_BODY : bodyFromSeed(seed), side);
  known.set(name, held);
  return held;
}

/** The coach's result of a performance, and for how long it was truly held. */
function perform(exercise: HoldExercise, fault: MotionFault | null, body: Body, side: Side) {
  const reps = [calm, { ...calm, fault, size: 0.6 }, calm];
  const motion = motionOf({
    exercise: exercise.id,
    body,
    seed: 3,
    reps,
    leadInMs: 2000,
    tailMs: 500,
    mirrored: side === 'right',
  });
  const coach = createCoach({ exercise, side, live: false, target: 100 });
  const endMs = durationOf(motion);
  for (let t = 0; t <= endMs; t += STEP_MS) {
    const pose = projectPose(athleteAt(motion, t), { ...WEBCAM, ...viewOn(exercise, side) }, t, NOISE);
    coach.see(t, pose, pose);
  }
  coach.finish('source-ended');
  const result = coach.result();
  if (result.kind !== 'hold') throw new TypeError('a hold comes of a hold');
  return { result, trueMs: heldMs(motion, result.startMs, endMs) };
}

describe.each(holds)('$id', (exercise) => {
  it.each([null, 21, 22])('is timed to half a second and found without fault, body %s', (seed) => {
    const { result, trueMs } = hold(exercise, null, seed);
    expect(result).toMatchObject({ baseline: 'held', breaks: [], faults: [] });
    expect(trueMs).toBeGreaterThan(10_000);
    expect(Math.abs(result.heldMs - trueMs)).toBeLessThan(WITHIN_MS);
  });

  it.each(exercise.hold)('stops its clock while $id is not met, and no longer', ({ id, provedBy }) => {
    const { result, trueMs } = hold(exercise, provedBy);
    expect(result.breaks.map(({ why }) => why)).toEqual([{ condition: id }]);
    expect(result.faults).toEqual([]);
    expect(Math.abs(result.heldMs - trueMs)).toBeLessThan(WITHIN_MS);
  });

  it.each(exercise.checks)('notices $provedBy by $id and by nothing else, and runs on', ({ id, provedBy }) => {
    const { result } = hold(exercise, provedBy);
    expect(new Set(result.faults.map(({ check }) => check))).toEqual(new Set([id]));
    expect(result.breaks).toEqual([]);
  });
});

/** Another posture of the same place on the mat: a coach takes neither for its own. */
const NEIGHBOURS = [
  ['childs-pose', 'quadruped-plus'],
  ['childs-pose', 'cat-cow'],
  ['cross-body-stretch', 'eagle-arms'],
  ['levator-stretch', 'upper-trap-stretch'],
  ['wall-forearm-breathing', 'wall-push-plus'],
  ['side-lying-breathing', 'open-book'],
] as const;

describe.each(NEIGHBOURS.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]))(
  'under the coach of %s',
  (coached, id) => {
    it(`${id} is nothing`, () => {
      const exercise = exerciseById(coached);
      if (!exercise) throw new RangeError(`there is no exercise "${coached}"`);
      const motion = motionOf({ exercise: id, body: DEFAULT_BODY, seed: 3, reps: [calm], leadInMs: 2000, tailMs: 500 });
      const coach = createCoach({ exercise, live: false, target: 100 });
      for (let t = 0; t <= durationOf(motion); t += STEP_MS) {
        const pose = projectPose(athleteAt(motion, t), { ...WEBCAM, ...exercise.view }, t, NOISE);
        coach.see(t, pose, pose);
      }
      coach.finish('source-ended');
      expect(coach.result().baseline).toBe('none');
    });
  },
);

/** What looks the same on both sides, as it says among what the camera is blind to. */
const ALIKE: ReadonlySet<string> = new Set(['eagle-arms']);

describe.each(holds.filter(({ sides, guided }) => sides === 'each' && !guided))('$id on the right', (exercise) => {
  it.each([...exercise.hold, ...exercise.checks])('is held and judged as on the left, $provedBy', ({ provedBy }) => {
    const [left, right] = (['left', 'right'] as const).map((side) => hold(exercise, provedBy, null, side).result);
    expect(right?.breaks.map(({ why }) => why)).toEqual(left?.breaks.map(({ why }) => why));
    expect(right?.faults.map(({ check }) => check)).toEqual(left?.faults.map(({ check }) => check));
    expect(Math.abs((right?.heldMs ?? NaN) - (left?.heldMs ?? NaN))).toBeLessThan(WITHIN_MS);
  });

  it.skipIf(ALIKE.has(exercise.id))('is no right side while the left one is done', () => {
    expect(hold(exercise, null, null, 'right').result.heldMs).toBeGreaterThan(10_000);
    const motion = motionOf({ exercise: exercise.id, body: DEFAULT_BODY, seed: 3, reps: 2, leadInMs: 2000 });
    const coach = createCoach({ exercise, side: 'right', live: false, target: 100 });
    for (let t = 0; t <= durationOf(motion); t += STEP_MS) {
      const pose = projectPose(athleteAt(motion, t), { ...WEBCAM, ...exercise.view }, t);
      coach.see(t, pose, pose);
    }
    expect(coach.result()).toMatchObject({ baseline: 'none', heldMs: 0 });
  });
});
