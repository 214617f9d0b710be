import { describe, expect, it } from 'vitest';
import { DEFAULT_BODY } from '../../src/athlete/body';
import { WEBCAM } from '../../src/athlete/camera';
import type { ExerciseName } from '../../src/athlete/exercise-name';
import type { MotionFault } from '../../src/athlete/fault';
import { athleteAt, durationOf, motionOf } from '../../src/athlete/motion';
import { projectPose } from '../../src/athlete/project';
import { FACES_PER_TRUNK, trueMeasures, type TrueMeasures } from '../../src/athlete/truth-measures';
import { calibrate, type ViewName } from '../../src/geometry/calibration';
import { measure } from '../../src/geometry/measure';
import type { BodyMeasure } from '../../src/geometry/measures';

const EVERY_MS = 500;

interface Seen {
  readonly exercise: ExerciseName;
  readonly fault?: MotionFault;
  readonly view: ViewName;
  readonly azimuthDeg: number;
}

/** What a measure has read and what it should have, both as change since the start; every half second of one rep. */
function followed({ exercise, fault, view, azimuthDeg }: Seen, id: BodyMeasure, truth: (now: TrueMeasures) => number) {
  const motion = motionOf({ exercise, body: DEFAULT_BODY, seed: 11, reps: 1, fault: fault ?? null });
  const camera = { ...WEBCAM, heightM: 1.1, distanceM: 2, azimuthDeg };
  const see = (timeMs: number) =>
    projectPose(athleteAt(motion, timeMs), camera, timeMs, { seed: 5, pixels: 0.5, metres: 0.01 });
  const times = (from: number, to: number) =>
    Array.from({ length: (to - from) / EVERY_MS }, (_, i) => from + EVERY_MS * i);
  const calibration = calibrate(times(500, 2500).map(see), view);
  const read = (timeMs: number) => measure(see(timeMs), view, calibration)[id];
  const truly = (timeMs: number) => truth(trueMeasures(athleteAt(motion, timeMs)));
  const pairs = times(1000, durationOf(motion)).flatMap((timeMs) => {
    const reading = read(timeMs);
    return 'value' in reading ? [[reading.value, truly(timeMs)] as const] : [];
  });
  const [first, firstTrue] = pairs[0] ?? [0, 0];
  const errors = pairs.map(([value, is]) => value - first - (is - firstTrue));
  const range = Math.max(...pairs.map(([, is]) => Math.abs(is - firstTrue)));
  return { worst: Math.max(...errors.map(Math.abs)), range, seen: pairs.length };
}

describe.each([75, -105])('from the side, lens at %d°', (azimuthDeg) => {
  const side = { view: 'side', azimuthDeg } as const;

  it('an elbow is followed from straight ahead to behind the trunk, whichever way the trunk leans', () => {
    for (const fault of [undefined, 'leans-back'] as const) {
      const row = { ...side, exercise: 'band-row', ...(fault && { fault }) } as const;
      const { worst, range, seen } = followed(row, 'shoulderExtension', (now) => now.shoulderExtension);
      expect(range).toBeGreaterThan(80);
      expect(worst).toBeLessThan(0.12 * range);
      expect(seen).toBeGreaterThan(8);
    }
  });

  it('a head that glides back is followed in ear–nose lengths', () => {
    const tuck = { ...side, exercise: 'chin-tuck' } as const;
    const { worst, range } = followed(tuck, 'headRetraction', (now) => -FACES_PER_TRUNK * now.headProtraction);
    expect(range).toBeGreaterThan(0.25);
    expect(worst).toBeLessThan(0.09);
  });

  it('a chin is level through a glide and not through a nod', () => {
    for (const [fault, least, most] of [
      [undefined, 0, 3],
      ['nods', 15, 40],
    ] as const) {
      const tuck = { ...side, exercise: 'chin-tuck', ...(fault && { fault }) } as const;
      const { worst, range } = followed(tuck, 'facePitch', (now) => now.facePitch);
      expect(range).toBeGreaterThan(least);
      expect(range).toBeLessThan(most);
      expect(worst).toBeLessThan(6);
    }
  });

  it('a trunk that leans back over a chair is followed', () => {
    const chair = { ...side, exercise: 'chair-back-extension' } as const;
    const lean = followed(chair, 'trunkRecline', (now) => -now.trunkTilt);
    expect(lean.range).toBeGreaterThan(8);
    expect(lean.worst).toBeLessThan(2.5);
  });
});

describe.each([30, -40])('from ahead and to one side, lens at %d°', (azimuthDeg) => {
  const oblique = { view: 'front', azimuthDeg, exercise: 'face-pull' } as const;

  it('a trunk that leans back shows, and one that stands does not', () => {
    const leaning = followed({ ...oblique, fault: 'leans-back' }, 'trunkRecline', (now) => -now.trunkTilt);
    expect(leaning.range).toBeGreaterThan(15);
    expect(leaning.worst).toBeLessThan(0.45 * leaning.range);
    expect(followed(oblique, 'trunkRecline', () => 0).worst).toBeLessThan(5);
  });

  it('hands that come apart are followed', () => {
    const { worst, range } = followed(oblique, 'handSpread', (now) => now.handSpread);
    expect(range).toBeGreaterThan(0.9);
    expect(worst).toBeLessThan(0.25 * range);
  });
});

it('from straight ahead no lean back is told', () => {
  const ahead = { view: 'front', azimuthDeg: 0, exercise: 'face-pull', fault: 'leans-back' } as const;
  expect(followed(ahead, 'trunkRecline', () => 0).seen).toBe(0);
});
