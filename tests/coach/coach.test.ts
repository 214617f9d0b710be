import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_BODY } from '../../src/athlete/body';
import { WEBCAM } from '../../src/athlete/camera';
import { athleteAt, durationOf, motionOf, scheduleFor, type Motion, type Needed } from '../../src/athlete/motion';
import { projectPose } from '../../src/athlete/project';
import { createCoach, type CoachOptions } from '../../src/coach/coach';
import type { RepExercise } from '../../src/exercises/exercise';
import type { CoachEvent } from '../../src/coach/events';
import { chestOpener } from '../../src/exercises/chest-opener';
import { quadrupedPlus } from '../../src/exercises/quadruped-plus';
import { JOINTS, type ImageLandmark, type Pose } from '../../src/pose/pose';
import { typesOf } from './stream';

const STEP_MS = 100;
/** Projecting a performance takes seconds on a busy machine. */
vi.setConfig({ testTimeout: 60_000 });
const camera = { ...quadrupedPlus.view, ...WEBCAM };
const liveOptions: CoachOptions<RepExercise> = { exercise: quadrupedPlus, live: true, target: 3 };
const fileOptions: CoachOptions<RepExercise> = { ...liveOptions, live: false, target: 100 };

const motion = (parts: Partial<Needed> = {}): Motion =>
  motionOf({ exercise: 'quadruped-plus', body: DEFAULT_BODY, seed: 5, reps: 3, ...parts });

type Lens = (timeMs: number, pose: Pose) => Pose | null;

/** Plays a performance to a coach until the set ends; `lens` may change or take away what is seen. */
const watch = (
  options: CoachOptions<RepExercise>,
  performance: Motion,
  lens: Lens = (_, pose) => pose,
  { fromMs = 0, stepMs = STEP_MS } = {},
) => {
  const coach = createCoach(options);
  const events: CoachEvent[] = [];
  for (let t = fromMs; t <= durationOf(performance) && coach.view().phase !== 'ended'; t += stepMs) {
    const pose = lens(t, projectPose(athleteAt(performance, t), camera, t));
    events.push(...coach.see(t, pose, pose));
  }
  return { coach, events };
};

const setupSteps = (events: readonly CoachEvent[]) =>
  events.flatMap((event) => (event.type === 'setup' ? [event.setup.step] : []));

const shifted = (pose: Pose, dx: number): Pose => ({
  ...pose,
  image: Object.fromEntries(
    JOINTS.map((joint): [string, ImageLandmark] => [joint, { ...pose.image[joint], x: pose.image[joint].x + dx }]),
  ) as Pose['image'],
});

describe('a live set', () => {
  it('leads into the start pose, locks on after ten seconds, counts down, counts and ends at the target', () => {
    const performance = motion({ approach: true, leadInMs: 14_000 });
    const { events, coach } = watch(liveOptions, performance);
    const firstOf = (type: CoachEvent['type']) => events.find((event) => event.type === type)?.timeMs ?? NaN;
    expect(firstOf('locked-on')).toBeGreaterThanOrEqual(10_000);
    expect(setupSteps(events)).toContain('see-all');
    expect(setupSteps(events).at(-1)).toBe('hold-still');
    expect(events.flatMap((event) => (event.type === 'countdown' ? [event.n] : []))).toEqual([3, 2, 1]);
    expect(firstOf('begin') - firstOf('locked-on')).toBeGreaterThanOrEqual(3000 - STEP_MS);
    expect(firstOf('rep')).toBeGreaterThan(firstOf('begin'));
    expect(typesOf(events, 'rep', 'miss')).toEqual(['rep', 'rep', 'rep']);
    expect(events.at(-1)).toMatchObject({ type: 'set-end', why: 'target', result: { counted: 3, baseline: 'held' } });
    expect(coach.see(1e6, null, null)).toEqual([]);
    expect(coach.finish('finished')).toEqual([]);
  });

  it('says once to hold still, however long the ten seconds are', () => {
    const { events } = watch(liveOptions, motion({ leadInMs: 14_000, reps: 1 }));
    expect(setupSteps(events).filter((step) => step === 'hold-still')).toHaveLength(1);
  });

  it.each([33, 200, 330])('locks on and counts with a pose every %i ms', (stepMs) => {
    const { coach } = watch(liveOptions, motion({ leadInMs: 16_000 }), undefined, { stepMs });
    expect(coach.result()).toMatchObject({ counted: 3, baseline: 'held' });
  });

  it('counts nothing before lock-on', () => {
    const { events, coach } = watch(liveOptions, motion({ leadInMs: 0, reps: 2 }), undefined, { fromMs: 2000 });
    expect(typesOf(events, 'rep', 'miss', 'held-back')).toEqual([]);
    expect(coach.result()).toMatchObject({ counted: 0, attempts: [] });
  });

  it('says that nobody is there, without flicker and not too often', () => {
    const coach = createCoach(liveOptions);
    const events = Array.from({ length: 200 }, (_, i) => coach.see(i * 100, null, null)).flat();
    expect(events.map(({ timeMs }) => timeMs)).toEqual([700, 8700, 16700]);
  });

  it('asks for what lies out of the picture', () => {
    const { events } = watch(liveOptions, motion({ reps: 1 }), (_, pose) => shifted(pose, 330));
    const asked = events.find((event) => event.type === 'setup');
    expect(asked).toMatchObject({ setup: { step: 'cannot-see', remedy: 'move-left' } });
  });

  it('wants the lens where the exercise needs it', () => {
    const front = { ...camera, azimuthDeg: 0 };
    const performance = motion({ reps: 1 });
    const { events } = watch(liveOptions, performance, (t) => projectPose(athleteAt(performance, t), front, t));
    expect(setupSteps(events)).toContain('wrong-view');
    expect(typesOf(events, 'locked-on')).toEqual([]);
  });
});

describe('a recorded set', () => {
  it('locks on as soon as the start pose has been held', () => {
    const { events, coach } = watch(fileOptions, motion({ leadInMs: 2500 }));
    expect(events.find(({ type }) => type === 'locked-on')?.timeMs).toBeLessThan(1300);
    expect(typesOf(events, 'countdown')).toEqual([]);
    expect(coach.result().counted).toBe(3);
  });

  it('judges a held-back rep when the recording ends', () => {
    const { coach } = watch(fileOptions, motion({ leadInMs: 2500, reps: 1 }));
    expect(coach.result().counted).toBe(0);
    coach.finish('source-ended');
    expect(coach.result().counted).toBe(1);
  });

  it('marks the baseline weak where the clip begins at the far end of a rep, and counts from the next rest', () => {
    const performance = motion({ leadInMs: 0, reps: 4 });
    const topMs = scheduleFor(performance).reps[0]?.topMs ?? NaN;
    const { coach } = watch(fileOptions, performance, undefined, { fromMs: topMs - 300 });
    coach.finish('source-ended');
    expect(coach.result()).toMatchObject({ baseline: 'weak', counted: 3 });
  });

  it('marks the baseline weak where the start pose is never held still, and counts what comes after', () => {
    const performance = motion({ leadInMs: 0, reps: 3 });
    const [first] = scheduleFor(performance).reps;
    if (!first) throw new Error('a performance of three reps has a first');
    const coach = createCoach(fileOptions);
    const haste = 2.5;
    const outMs = first.topMs - first.startMs;
    const cycleMs = outMs + first.endMs - first.leaveMs;
    for (let t = 0; t < (10 * cycleMs) / haste; t += STEP_MS) {
      const through = (t * haste) % cycleMs;
      const figure = athleteAt(performance, through < outMs ? through : through + first.leaveMs - first.topMs);
      const pose = projectPose(figure, camera, t);
      coach.see(t, pose, pose);
    }
    coach.finish('source-ended');
    expect(coach.result().baseline).toBe('weak');
    expect(coach.result().counted).toBeGreaterThanOrEqual(5);
  });

  it('begins no hold while the person is on the move', () => {
    const performance = motionOf({ exercise: 'chest-opener', body: DEFAULT_BODY, seed: 5, reps: 1, leadInMs: 20_000 });
    const pose = projectPose(athleteAt(performance, 1000), { ...chestOpener.view, ...WEBCAM }, 0);
    const baselineOf = (swayPx: number) => {
      const coach = createCoach({ exercise: chestOpener, live: false, target: 100 });
      for (let t = 0; t < 10_000; t += STEP_MS) {
        const seen = { ...shifted(pose, swayPx * Math.sin(t / 300)), timeMs: t };
        coach.see(t, seen, seen);
      }
      return coach.result().baseline;
    };
    expect(baselineOf(0)).toBe('held');
    expect(baselineOf(30)).toBe('none');
  });

  it('counts nothing while paused, and goes on from a new start pose', () => {
    const performance = motion({ leadInMs: 2500, reps: 5 });
    const second = scheduleFor(performance).reps[1];
    const third = scheduleFor(performance).reps[2];
    const coach = createCoach(fileOptions);
    const events: CoachEvent[] = [];
    for (let t = 0; t <= durationOf(performance); t += STEP_MS) {
      if (second && Math.abs(t - second.startMs + 200) < STEP_MS / 2) events.push(...coach.pause('asked'));
      if (third && Math.abs(t - third.startMs) < STEP_MS / 2) events.push(...coach.resume());
      const pose = projectPose(athleteAt(performance, t), camera, t);
      events.push(...coach.see(t, pose, pose));
    }
    coach.finish('source-ended');
    expect(typesOf(events, 'paused', 'resumed', 'locked-on')).toEqual(['locked-on', 'paused', 'resumed', 'locked-on']);
    expect(typesOf(events, 'lost', 'found')).toEqual([]);
    const counted = coach.result().attempts.filter((attempt) => attempt.counted);
    expect(counted.every(({ startMs }) => second && third && (startMs < second.startMs || startMs > third.endMs))).toBe(
      true,
    );
    expect(counted.length).toBeGreaterThanOrEqual(1);
  });

  it('stops for a moved camera and locks on anew', () => {
    const performance = motion({ leadInMs: 2500, reps: 5 });
    const restMs = scheduleFor(performance).reps[1]?.endMs ?? 0;
    const { events, coach } = watch(fileOptions, performance, (t, pose) => (t > restMs ? shifted(pose, 70) : pose));
    coach.finish('source-ended');
    expect(events).toContainEqual(expect.objectContaining({ type: 'paused', why: 'camera-moved' }));
    expect(typesOf(events, 'paused', 'resumed', 'locked-on')).toEqual(['locked-on', 'paused', 'resumed', 'locked-on']);
    expect(coach.result().attempts.filter(({ counted }) => counted).length).toBeGreaterThanOrEqual(2);
  });

  it('ends when the person gets up, and takes it for no attempt', () => {
    const { events } = watch(fileOptions, motion({ leadInMs: 2500, reps: 2, leave: true }));
    expect(events.at(-1)).toMatchObject({ type: 'set-end', why: 'got-up', result: { counted: 2 } });
    expect(typesOf(events, 'rep', 'miss')).toEqual(['rep', 'rep']);
  });

  it('takes the time out of sight for time spent getting up', () => {
    const away = motion({ leadInMs: 2500, reps: 2, leave: true });
    const { endMs } = scheduleFor(away);
    const { events } = watch(fileOptions, away, (t, pose) => (t > endMs && t < endMs + 1500 ? null : pose));
    const end = events.at(-1);
    expect(end).toMatchObject({ type: 'set-end', why: 'got-up', result: { counted: 2 } });
    expect((end?.timeMs ?? Infinity) - endMs).toBeLessThan(2500);
  });
});
