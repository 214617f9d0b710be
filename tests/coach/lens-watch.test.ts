import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_BODY } from '../../src/athlete/body';
import { WEBCAM, type Camera } from '../../src/athlete/camera';
import { athleteAt, motionOf } from '../../src/athlete/motion';
import { projectPose } from '../../src/athlete/project';
import { createCoach } from '../../src/coach/coach';
import type { CoachEvent, SetupStep } from '../../src/coach/events';
import { subjectOf } from '../../src/coach/subject';
import { exercises } from '../../src/exercises';
import { chairThoracicExtension } from '../../src/exercises/chair-thoracic-extension';
import type { Exercise } from '../../src/exercises/exercise';
import { proneExtension } from '../../src/exercises/prone-extension';
import { proneTRaise } from '../../src/exercises/prone-t-raise';
import { proneYRaise } from '../../src/exercises/prone-y-raise';
import { quadrupedPlus } from '../../src/exercises/quadruped-plus';
import { speak } from '../../src/words/say';
import { en } from '../../src/words/en';

/** Projecting and fitting take seconds on a busy machine. */
vi.setConfig({ testTimeout: 60_000 });

type View = Partial<Pick<Camera, 'azimuthDeg' | 'heightM' | 'distanceM' | 'lidDeg'>>;

const STEP_MS = 330;
/** Ready after 10 s, locked on by then, unless something waits: never longer than for two sentences. */
const LONGEST_MS = 22_000;

interface SetUp {
  readonly steps: readonly (SetupStep & { readonly timeMs: number })[];
  readonly lockedMs: number | null;
  /** What was seen of the lens before the end. */
  readonly lens: ReturnType<ReturnType<typeof createCoach>['view']>['lens'];
}

/** The set-up of somebody who gets into position in good time, before a lens whose place may change while they do. */
function setUp(exercise: Exercise, from: (timeMs: number) => View, live = true): SetUp {
  const motion = motionOf({
    exercise: exercise.id,
    body: DEFAULT_BODY,
    seed: 3,
    reps: 1,
    approach: true,
    leadInMs: 30_000,
  });
  const coach = createCoach({ exercise, live, target: 1 });
  const events: CoachEvent[] = [];
  let lens: SetUp['lens'] = null;
  for (let t = 0; t <= LONGEST_MS && !events.some(({ type }) => type === 'locked-on'); t += STEP_MS) {
    const camera = { ...exercise.view, ...WEBCAM, ...from(t) };
    const pose = projectPose(athleteAt(motion, t), camera, t, { seed: 1, pixels: 0.4, metres: 0.01 });
    events.push(...coach.see(t, pose, pose));
    lens = coach.view().lens ?? lens;
  }
  return {
    steps: events.flatMap((event) => (event.type === 'setup' ? [{ ...event.setup, timeMs: event.timeMs }] : [])),
    lockedMs: events.find(({ type }) => type === 'locked-on')?.timeMs ?? null,
    lens,
  };
}

const movesIn = ({ steps }: SetUp): readonly string[] =>
  steps.flatMap((step) => (step.step === 'move-laptop' ? [step.move] : []));

const CASES: readonly [Exercise, View, string][] = [
  [proneTRaise, { azimuthDeg: 0 }, 'flankward'],
  [proneTRaise, { azimuthDeg: -80 }, 'headward'],
  [proneYRaise, { azimuthDeg: 85 }, 'headward'],
  [proneTRaise, { heightM: 0.4 }, 'higher'],
  [proneExtension, { azimuthDeg: 140 }, 'headward'],
  [proneExtension, { heightM: 1.8 }, 'lower'],
  [quadrupedPlus, { distanceM: 5 }, 'nearer'],
  [quadrupedPlus, { distanceM: 1.2 }, 'farther'],
  [quadrupedPlus, { lidDeg: 14 }, 'lid-up'],
  [chairThoracicExtension, { azimuthDeg: -140 }, 'headward'],
];

/** Whose start pose a body has been laid out for: where the lens stands to anybody else is not known, and nothing is said. */
const PLACED: ReadonlySet<string> = new Set([
  'prone-t-raise',
  'prone-y-raise',
  'prone-extension',
  'quadruped-plus',
  'chair-thoracic-extension',
  'cat-cow',
]);

/** Lying on a side with the chest to the lens: from the other flank it sees a back. */
const hasABack = ({ position, view }: Exercise): boolean => position === 'side-lying' && view.name === 'front';

describe.each(exercises)('the set-up of $id', (exercise) => {
  it('says nothing about a laptop that stands where it should, or nearly, on either side', () => {
    const { azimuthDeg, heightM, distanceM } = exercise.view;
    for (const view of [
      {},
      { azimuthDeg: hasABack(exercise) ? azimuthDeg : -azimuthDeg },
      { azimuthDeg: azimuthDeg + 8, heightM: heightM + 0.1, distanceM: distanceM - 0.2 },
      { azimuthDeg: azimuthDeg - 8, heightM: heightM - 0.1, distanceM: distanceM + 0.2 },
    ]) {
      const seen = setUp(exercise, () => view);
      expect(movesIn(seen)).toEqual([]);
      expect(seen.steps.map(({ step }) => step)).not.toContain('not-judged');
      expect(seen.lockedMs).toBeLessThanOrEqual(10_000 + STEP_MS);
      if (PLACED.has(exercise.id)) expect(seen.lens).toMatchObject({ move: null });
      else expect(seen.lens).toBeNull();
    }
  });
});

describe('a laptop that stands wrong', () => {
  it.each(CASES)('is moved, twice at most: %#', ({ ...exercise }, view, move) => {
    const seen = setUp(exercise, () => view);
    const moves = movesIn(seen);
    expect(moves[0]).toBe(move);
    expect(Math.max(...moves.map((one) => moves.filter((other) => other === one).length))).toBeLessThanOrEqual(2);
    expect(seen.lens?.move).toBe(move);
  });

  it('does not stop somebody whose start pose is fine, who hears what will not be judged', () => {
    const { steps, lockedMs } = setUp(proneExtension, () => ({ azimuthDeg: 140 }));
    const warned = steps.find(({ step }) => step === 'not-judged');
    expect(warned).toMatchObject({ step: 'not-judged', subjects: ['headPitch'] });
    expect(lockedMs).toBeGreaterThanOrEqual((warned?.timeMs ?? NaN) + 3000);
  });

  it('is no matter any more once it has been moved', () => {
    const seen = setUp(proneTRaise, (t) => (t < 8000 ? { azimuthDeg: 0 } : {}));
    expect(movesIn(seen)).toEqual(['flankward']);
    expect(seen.steps.map(({ step }) => step)).not.toContain('not-judged');
    expect(seen.lockedMs).toBeLessThan(14_000);
  });

  it('keeps a video file waiting for nothing', () => {
    const seen = setUp(proneTRaise, () => ({ azimuthDeg: 0 }), false);
    expect(movesIn(seen)).toEqual([]);
  });

  it('does not ask for another posture that is there already, seen from the wrong end', () => {
    const { steps } = setUp(proneTRaise, () => ({ azimuthDeg: 140 }));
    const last = steps.findLast(({ step }) => step === 'move-laptop');
    expect(steps.filter(({ step, timeMs }) => step === 'start-pose' && timeMs > (last?.timeMs ?? 0))).toEqual([]);
  });
});

describe('what is said about it', () => {
  const words = (exercise: Exercise, setup: SetupStep): string =>
    speak({ type: 'setup', timeMs: 0, setup }, { words: en, exercise, target: 10, lastSet: true })?.text ?? '';

  it('names what is wrong and what to do', () => {
    expect(words(proneTRaise, { step: 'move-laptop', move: 'higher' })).toBe(
      'I look from too low. Lift the laptop onto a table.',
    );
    expect(words(quadrupedPlus, { step: 'move-laptop', move: 'flankward' })).toBe(
      'I see you too much from the head. Turn your side to the laptop.',
    );
    expect(words(quadrupedPlus, { step: 'move-laptop', move: 'lid-up' })).toBe('Tilt the lid up a little.');
  });

  it('names what will not be judged, each thing once', () => {
    const said = (...subjects: Parameters<typeof en.common.setup.notJudged>[0]) => en.common.setup.notJudged(subjects);
    expect(said('headPitch')).toBe("From here I can't judge your neck.");
    expect(said('headPitch', 'elbowFlexion', 'elbowTravel')).toBe("From here I can't judge your neck or your elbows.");
    expect(said('headPitch', 'elbowFlexion', 'shoulderRise', 'headTurn')).toContain('most of your form');
  });

  it.each(exercises)('has a name for everything that $id checks', ({ checks }) => {
    for (const check of checks)
      if (check.kind === 'measure')
        expect(en.common.setup.notJudged([subjectOf(check.measure)])).not.toContain('most of your form');
  });
});
