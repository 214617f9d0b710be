import { DEFAULT_BODY } from '../../src/athlete/body';
import { WEBCAM } from '../../src/athlete/camera';
import type { ExerciseName } from '../../src/athlete/exercise-name';
import type { MotionFault } from '../../src/athlete/fault';
import { athleteAt, durationOf, motionOf, type FigurePose, type Motion } from '../../src/athlete/motion';
import { projectPose } from '../../src/athlete/project';
import { calibrate, type Calibration } from '../../src/geometry/calibration';
import { measure } from '../../src/geometry/measure';
import type { Measures } from '../../src/geometry/measures';
import type { Reading } from '../../src/geometry/reading';
import type { Pose } from '../../src/pose/pose';

/** Lens heights and distances at which the exercises ask for the laptop. */
const PLACES = {
  'quadruped-plus': { heightM: 0.5, distanceM: 2.2 },
  'prone-extension': { heightM: 0.5, distanceM: 2.4 },
  'chair-thoracic-extension': { heightM: 0.6, distanceM: 2.4 },
  'wall-push-plus': { heightM: 1.1, distanceM: 2 },
  'chest-opener': { heightM: 1.1, distanceM: 1.9 },
} as const;

export interface Performance {
  readonly exercise: keyof typeof PLACES & ExerciseName;
  readonly azimuthDeg: number;
  readonly fault?: MotionFault;
  /** Standard deviation of the joints in pixels; what smoothing leaves of 1 px. */
  readonly pixels?: number;
}

export interface Sample {
  readonly figure: FigurePose;
  readonly pose: Pose;
  readonly measures: Measures;
}

export interface Run {
  readonly calibration: Calibration;
  readonly start: FigurePose;
  readonly samples: readonly Sample[];
}

interface Filmed {
  readonly motion: Motion;
  see(timeMs: number): Pose;
}

function film({ exercise, azimuthDeg, fault, pixels = 0 }: Performance): Filmed {
  const motion = motionOf({ exercise, body: DEFAULT_BODY, seed: 11, reps: 1, fault: fault ?? null });
  const camera = { ...WEBCAM, ...PLACES[exercise], azimuthDeg };
  const noise = { seed: 5, pixels, metres: 0.01 };
  return { motion, see: (timeMs) => projectPose(athleteAt(motion, timeMs), camera, timeMs, noise) };
}

/** The athlete holding the start pose. */
export const startPose = (performance: Performance): Pose => film(performance).see(1500);

/** One of the athlete's reps, measured five times a second against a start learnt while holding still. */
export function perform(performance: Performance): Run {
  const { motion, see } = film(performance);
  const calibration = calibrate(times(1000, 2000).map(see), 'side');
  const samples = times(0, durationOf(motion)).map((timeMs) => {
    const pose = see(timeMs);
    return { figure: athleteAt(motion, timeMs), pose, measures: measure(pose, 'side', calibration) };
  });
  return { calibration, start: athleteAt(motion, 1500), samples };
}

const STEP_MS = 200;

const times = (from: number, to: number): number[] =>
  Array.from({ length: Math.floor((to - from) / STEP_MS) }, (_, i) => from + i * STEP_MS);

export interface Agreement {
  /** Root mean square of the difference between the measured and the true change since the start. */
  readonly rms: number;
  readonly correlation: number;
  /** Share of the frames in which the measure was seen. */
  readonly seen: number;
}

/** How the measure's change since the start follows the truth's. */
export function agreement(
  { start, samples }: Run,
  read: (measures: Measures) => Reading,
  truth: (figure: FigurePose) => number,
): Agreement {
  const pairs = samples.flatMap(({ measures, figure }) => {
    const reading = read(measures);
    return 'value' in reading ? [[reading.value, truth(figure) - truth(start)] as const] : [];
  });
  const rest = mean(samples.slice(3, 10).flatMap(({ measures }) => valueOf(read(measures))));
  const changes = pairs.map(([value, truly]) => [value - rest, truly] as const);
  const rms = Math.sqrt(mean(changes.map(([value, truly]) => (value - truly) ** 2)));
  return { rms, correlation: correlate(changes), seen: pairs.length / samples.length };
}

const valueOf = (reading: Reading): number[] => ('value' in reading ? [reading.value] : []);
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function correlate(pairs: readonly (readonly [number, number])[]): number {
  const [x, y] = [mean(pairs.map(([a]) => a)), mean(pairs.map(([, b]) => b))];
  const sum = (of: (dx: number, dy: number) => number) => mean(pairs.map(([a, b]) => of(a - x, b - y)));
  return sum((dx, dy) => dx * dy) / Math.sqrt(sum((dx) => dx * dx) * sum((_, dy) => dy * dy));
}
