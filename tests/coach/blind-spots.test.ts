import { describe, expect, it } from 'vitest';
import { DEFAULT_BODY } from '../../src/athlete/body';
import { WEBCAM } from '../../src/athlete/camera';
import { athleteAt, motionOf } from '../../src/athlete/motion';
import { projectPose } from '../../src/athlete/project';
import { learnHeld, measureAgainst } from '../../src/coach/baseline';
import { blindSpots } from '../../src/coach/blind-spots';
import { proneTRaise } from '../../src/exercises/prone-t-raise';
import { quadrupedPlus } from '../../src/exercises/quadruped-plus';
import type { LensPlace } from '../../src/geometry/view-place';
import type { Exercise } from '../../src/exercises/exercise';
import type { Pose } from '../../src/pose/pose';

const place = (azimuthDeg: number, heightM: number, distanceM: number): LensPlace => ({
  azimuthDeg: { value: azimuthDeg, sigma: 5 },
  heightM: { value: heightM, sigma: 0.2 },
  distanceM: { value: distanceM, sigma: 0.2 },
  lidDeg: { value: 0, sigma: 1 },
});

/** A second of the athlete's start pose, as a network without habits sees it from this azimuth. */
function held({ id, view }: Exercise, azimuthDeg: number): readonly Pose[] {
  const motion = motionOf({ exercise: id, body: DEFAULT_BODY, seed: 3, reps: 1, leadInMs: 3000 });
  const camera = { ...view, ...WEBCAM, azimuthDeg };
  return [500, 750, 1000, 1250, 1500].map((t) =>
    projectPose(athleteAt(motion, t), camera, t, { seed: 1, pixels: 0.4, metres: 0.01 }),
  );
}

describe('what a lens reads too roughly from where it stands', () => {
  it('is told by the exercise, alike on either flank', () => {
    expect(blindSpots(place(45, 1.2, 2.2), proneTRaise.view)).toEqual([]);
    expect(blindSpots(place(-45, 1.2, 2.2), proneTRaise.view)).toEqual([]);
    expect(blindSpots(place(45, 0.6, 2.2), proneTRaise.view)).toEqual(['headTurn']);
    expect(blindSpots(place(60, 0.5, 2.2), quadrupedPlus.view)).toEqual(['armTilt']);
    expect(blindSpots(place(-60, 0.5, 2.2), quadrupedPlus.view)).toEqual(['armTilt']);
  });

  it('is nothing where the place is not known', () => {
    const unseen = { unseen: 'view' } as const;
    const nowhere = { azimuthDeg: unseen, heightM: unseen, distanceM: unseen, lidDeg: unseen };
    expect(blindSpots(nowhere, proneTRaise.view)).toEqual([]);
  });

  it.each([
    [quadrupedPlus, 90, false],
    [quadrupedPlus, 50, true],
  ] as const)('is unseen once the start pose has shown the place: %#', (exercise, azimuthDeg, blind) => {
    const poses = held(exercise, azimuthDeg);
    const measures = measureAgainst(learnHeld(exercise, poses), exercise, poses[0] as Pose);
    if (blind) expect(measures.armTilt).toEqual({ unseen: 'view' });
    else expect(measures.armTilt).toHaveProperty('value');
    expect(measures.thoraxSink).toHaveProperty('value');
    expect(measureAgainst(null, exercise, poses[0] as Pose).armTilt).toHaveProperty('value');
  });
});
