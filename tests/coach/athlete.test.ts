import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_BODY } from '../../src/athlete/body';
import { WEBCAM } from '../../src/athlete/camera';
import type { MotionFault } from '../../src/athlete/fault';
import { athleteAt, durationOf, faultsOf, motionOf } from '../../src/athlete/motion';
import { projectPose } from '../../src/athlete/project';
import { createCoach } from '../../src/coach/coach';
import type { RepResult } from '../../src/coach/events';
import { repExercises } from '../../src/exercises/index';
import type { RepExercise } from '../../src/exercises/exercise';

/** Projecting a performance takes seconds on a busy machine. */
vi.setConfig({ testTimeout: 60_000 });

const REPS = 2;
const STEP_MS = 100;
/** What smoothing leaves of the network's jitter of about a pixel. */
const NOISE = { seed: 1, pixels: 0.4, metres: 0.01 };

/** What the coach makes of a perfect pose network's view of a performance. */
const judge = (exercise: RepExercise, fault: MotionFault | null): RepResult => {
  const body = DEFAULT_BODY;
  const motion = motionOf({ exercise: exercise.id, body, seed: 3, reps: REPS, fault, faultSize: 0.6, leadInMs: 2000 });
  const camera = { ...exercise.view, ...WEBCAM };
  const coach = createCoach({ exercise, live: false, target: 100 });
  for (let t = 0; t <= durationOf(motion); t += STEP_MS) {
    const pose = projectPose(athleteAt(motion, t), camera, t, NOISE);
    coach.see(t, pose, pose);
  }
  coach.finish('source-ended');
  return coach.result();
};

const quick = repExercises.filter(({ view }) => view.name !== 'head-oblique'); // from there the solver takes a second of time
const firedIn = ({ attempts, between = [] }: RepResult) =>
  new Set([...attempts.flatMap(({ faults }) => faults), ...between].map(({ check }) => check));

/** What this view cannot show, and nobody is blamed for. */
const HIDDEN: ReadonlySet<string> = new Set([
  'wall-push-plus head-down', // a face that drops goes behind the near arm
]);

/** Not far enough, not held for long enough, or another movement. */
const UNCOUNTED: readonly MotionFault[] = ['half-range', 'let-go', 'nods', 'arm-only'];

describe.each(quick)('$id', (exercise) => {
  it('counts every clean rep and finds no fault', () => {
    const result = judge(exercise, null);
    expect(result).toMatchObject({ counted: REPS, baseline: 'held' });
    expect([...firedIn(result)]).toEqual([]);
  });

  /** That a fault of form is noticed and leaves the rep its count is shown by exercises/proof.test.ts. */
  const isOfForm = (fault: MotionFault): boolean => {
    const proved = exercise.checks.filter(({ provedBy }) => provedBy === fault);
    return proved.length > 0 && proved.every(({ voids }) => !voids);
  };

  it.each(faultsOf(exercise.id).filter((fault) => !isOfForm(fault)))('notices %s', (fault) => {
    const result = judge(exercise, fault);
    const proved = exercise.checks.filter(({ provedBy }) => provedBy === fault);
    const fired = firedIn(result);
    const hidden = HIDDEN.has(`${exercise.id} ${fault}`);
    proved.forEach(({ id }) => expect(fired.has(id), id).toBe(!hidden));
    if (UNCOUNTED.includes(fault) || proved.some(({ voids }) => voids)) expect(result.counted).toBe(0);
    else if (fault !== 'rocking') expect(result.counted).toBe(REPS);
  });
});
