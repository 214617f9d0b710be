import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { BODIES, type Body } from '../../src/athlete/body';
import { WEBCAM, type Camera } from '../../src/athlete/camera';
import { athleteAt, motionOf } from '../../src/athlete/motion';
import { projectPose } from '../../src/athlete/project';
import { parseAthlete } from '../../src/athlete/spec';
import { exercises } from '../../src/exercises';
import type { Exercise } from '../../src/exercises/exercise';
import type { Reading } from '../../src/geometry/reading';
import { isPlaced, lensPlace } from '../../src/geometry/view-place';
import type { Pose } from '../../src/pose/pose';
import { readTrace } from '../../src/pose/trace';
import { createSightings } from '../../src/sightings';
import { mirrored } from './stick';
import { wildPoses } from './wild-poses';

/** A fit takes tens of milliseconds, and many are made here. */
vi.setConfig({ testTimeout: 60_000 });

type View = Pick<Camera, 'azimuthDeg' | 'heightM' | 'distanceM' | 'lidDeg'>;

/** What a network without habits sees of the athlete at this time, a pixel astray. */
function seenFrom({ id, view }: Exercise, change: Partial<View>, body: Body = BODIES.house, timeMs = 6000): Pose {
  const motion = motionOf({ exercise: id, body, seed: 3, reps: 1, approach: true, leadInMs: 6000 });
  const camera = { ...view, ...WEBCAM, ...change };
  return projectPose(athleteAt(motion, timeMs), camera, timeMs, { seed: 1, pixels: 1, metres: 0.01 });
}

const valueOf = (reading: Reading): number => ('value' in reading ? reading.value : NaN);
const sigmaOf = (reading: Reading): number => ('value' in reading ? reading.sigma : NaN);

const CHANGES: readonly Partial<View>[] = [
  {},
  { azimuthDeg: 60 },
  { azimuthDeg: 30 },
  { azimuthDeg: -75 },
  { azimuthDeg: 120 },
  { heightM: 0.3 },
  { heightM: 1.5 },
  { distanceM: 3 },
  { lidDeg: 8 },
];

/** Of a posture that is held no body has been laid out, nor of somebody upright: of those the place is not told. */
const placed = exercises.filter((exercise) => exercise.kind === 'reps' && isPlaced(exercise));

describe.each(placed)('where the lens stands before $id', (exercise) => {
  it.each(CHANGES)('is told by the perspective of the body: %o', (change) => {
    const place = lensPlace([seenFrom(exercise, change)], exercise.position);
    const truth = { ...exercise.view, ...change };
    expect(Math.abs(valueOf(place.azimuthDeg) - truth.azimuthDeg)).toBeLessThan(9);
    expect(Math.abs(valueOf(place.heightM) - truth.heightM)).toBeLessThan(0.28);
    expect(Math.abs(valueOf(place.distanceM) / truth.distanceM - 1)).toBeLessThan(0.12);
    if (change.lidDeg) {
      const straight = lensPlace([seenFrom(exercise, {})], exercise.position);
      expect(Math.abs(valueOf(place.lidDeg) - valueOf(straight.lidDeg) - change.lidDeg)).toBeLessThan(1.5);
    }
  });

  it.each([BODIES.small, BODIES.tall])('is told within its own doubt of a body of $heightM m', (body) => {
    const place = lensPlace([seenFrom(exercise, {}, body)], exercise.position);
    expect(Math.abs(valueOf(place.azimuthDeg) - exercise.view.azimuthDeg)).toBeLessThan(8);
    for (const part of ['heightM', 'distanceM'] as const)
      expect(Math.abs(valueOf(place[part]) - exercise.view[part])).toBeLessThan(2 * sigmaOf(place[part]));
  });

  it.each([0, 400])('is not told by somebody who still stands, at %i ms', (timeMs) => {
    const standing = seenFrom(exercise, {}, BODIES.house, timeMs);
    expect(Object.values(lensPlace([standing], exercise.position))).toEqual(Array(4).fill({ unseen: 'view' }));
  });

  it('is told alike of the mirror image, on the other side', () => {
    const pose = seenFrom(exercise, { azimuthDeg: 55 });
    const plain = lensPlace([pose], exercise.position);
    const turned = lensPlace([mirrored(pose)], exercise.position);
    expect(valueOf(turned.azimuthDeg)).toBeCloseTo(-valueOf(plain.azimuthDeg), 0);
    expect(valueOf(turned.heightM)).toBeCloseTo(valueOf(plain.heightM), 1);
    expect(valueOf(turned.distanceM)).toBeCloseTo(valueOf(plain.distanceM), 1);
    expect(valueOf(turned.lidDeg)).toBeCloseTo(valueOf(plain.lidDeg), 6);
  });

  it('is told of what the real engine saw of the athlete', () => {
    const { poses, truth } = recorded(exercise);
    const place = lensPlace(poses, exercise.position);
    expect(Math.abs(valueOf(place.azimuthDeg) - truth.azimuthDeg)).toBeLessThan(12);
    expect(Math.abs(valueOf(place.heightM) - truth.heightM)).toBeLessThan(0.25);
    expect(Math.abs(valueOf(place.distanceM) - truth.distanceM)).toBeLessThan(0.2);
  });
});

describe('the place of the lens', () => {
  it('is finite or unseen, whatever the pose', () => {
    const positions = fc.constantFrom<Exercise['position']>('prone', 'hands-and-knees', 'chair', 'standing');
    fc.assert(
      fc.property(wildPoses, positions, (pose, position) => {
        for (const reading of Object.values(lensPlace([pose], position)))
          if ('value' in reading) expect([reading.value, reading.sigma].every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});

/** What the engine made of the athlete's start pose, and where its lens truly stood. */
function recorded(exercise: Exercise): { readonly poses: readonly Pose[]; readonly truth: View } {
  const folder = join(import.meta.dirname, '..', 'samples', exercise.id, 'clean');
  const { spec } = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as { spec: string };
  const sightings = createSightings(exercise);
  const poses = readTrace(gunzipSync(readFileSync(join(folder, 'poses.jsonl.gz'))).toString())
    .flatMap(({ timeMs, pose }) => sightings.see(timeMs, pose))
    .flatMap(({ timeMs, pose }) => (pose && timeMs > 1000 && timeMs < 2000 ? pose : []));
  return { poses, truth: parseAthlete(spec).camera };
}
